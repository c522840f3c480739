package org.banhui.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.banhui.BanhuiTest;
import org.banhui.live.LiveSessions;
import org.banhui.live.SessionKey;
import org.banhui.live.join.Passes;
import org.banhui.school.SchoolClass;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What guessing brings at each door. */
@BanhuiTest
class GuessingTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private LiveSessions live;

    @Autowired
    private Passes passes;

    @Test
    @Tag("JOIN-12")
    void letsFiftyPupilsBehindOneAddressInAfterTenWrongCodesEach() {
        GivenMeetings meetings = GivenMeetings.in(context);
        SchoolClass big = meetings.pupils(
                IntStream.rangeClosed(1, 50).mapToObj(i -> "学生" + i).toArray(String[]::new));
        SessionKey key = meetings.ofClass(big);
        InetAddress school = Browser.newAddress();
        Browser pupils = Browser.at(port, school);

        for (String code : meetings.codes(big)) {
            for (int wrong = 0; wrong < 10; wrong++) {
                assertThat(byCode(pupils, key, "wrong" + wrong).status()).isEqualTo(404);
            }
            assertThat(byCode(pupils, key, code).status()).isEqualTo(200);
        }

        assertThat(live.seats(key)).hasSize(50);
    }

    @Test
    @Tag("JOIN-12")
    void tellsAScannerOfAThousandPinsNothingAfterSixHundred() {
        String pin = live.meeting(GivenMeetings.in(context).ofGuests()).pin();
        Browser scanner = Browser.anywhere(port);
        Map<Integer, Integer> statuses = new HashMap<>();

        IntStream.range(0, 1_000)
                .mapToObj("%06d"::formatted)
                .filter(guess -> live.byPin(guess).isEmpty())
                .forEach(guess -> statuses.merge(
                        scanner.post("/join/pin", Map.of("pin", guess)).status(), 1, Integer::sum));

        assertThat(statuses).containsEntry(404, 600).containsOnlyKeys(404, 429);
        Browser.Reply right = scanner.post("/join/pin", Map.of("pin", pin));
        assertThat(right.status()).isEqualTo(429);
        assertThat(right.raw().body()).isEqualTo("{\"error\":\"join.error.tries\"}");
        assertThat(Browser.anywhere(port).post("/join/pin", Map.of("pin", pin)).status())
                .isEqualTo(200);
    }

    @Test
    @Tag("JOIN-12")
    void tellsManyGuessesAtTheSameMomentNoMore() {
        GivenMeetings.in(context).ofGuests();
        Browser scanner = Browser.anywhere(port);

        List<Integer> statuses = IntStream.range(0, 1_000)
                .parallel()
                .mapToObj(i -> scanner.post("/join/class/zzz" + i, Map.of()).status())
                .toList();

        assertThat(statuses.stream().filter(status -> status == 404)).hasSize(600);
    }

    @Test
    @Tag("JOIN-14")
    void closesTheBoardAfterFiftyWrongCodesAndNothingElse() {
        SessionKey key = GivenMeetings.in(context).ofGuests();
        String code = passes.issueCode(key);
        Browser board = Browser.anywhere(port);

        for (int i = 0; i < 50; i++) {
            String wrong = "%08d".formatted(i);
            assertThat(board.post("/board", Map.of("code", wrong)).status()).isEqualTo(404);
        }

        assertThat(board.post("/board", Map.of("code", code)).status()).isEqualTo(429);
        assertThat(board.post("/join/pin", Map.of("pin", live.meeting(key).pin()))
                        .status())
                .isEqualTo(200);
        assertThat(Browser.anywhere(port).post("/board", Map.of("code", code)).status())
                .isEqualTo(200);
    }

    private static Browser.Reply byCode(Browser from, SessionKey key, String code) {
        return from.post("/s/" + key.value() + "/join", Map.of("way", "code", "code", code));
    }
}
