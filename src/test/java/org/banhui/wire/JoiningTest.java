package org.banhui.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.banhui.BanhuiTest;
import org.banhui.live.LiveSessions;
import org.banhui.live.Seat;
import org.banhui.live.Seat.Standing;
import org.banhui.live.SessionKey;
import org.banhui.live.Team;
import org.banhui.live.join.Doors;
import org.banhui.live.join.Passes;
import org.banhui.live.join.Refused;
import org.banhui.live.join.Requests;
import org.banhui.live.run.Command;
import org.banhui.school.Group;
import org.banhui.school.Groups;
import org.banhui.school.SchoolClass;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Joining as pages do it; the rules are those of docs/use-cases/joining.md. */
@BanhuiTest
class JoiningTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private LiveSessions live;

    @Autowired
    private Doors doors;

    @Autowired
    private Passes passes;

    @Autowired
    private Requests requests;

    @Autowired
    private Groups groups;

    @SuppressWarnings("NullAway.Init")
    private GivenMeetings meetings;

    @SuppressWarnings("NullAway.Init")
    private SchoolClass grade3;

    @SuppressWarnings("NullAway.Init")
    private SessionKey key;

    @SuppressWarnings("NullAway.Init")
    private Browser browser;

    @BeforeEach
    void meetingOfThreePupils() {
        meetings = GivenMeetings.in(context);
        grade3 = meetings.pupils("张晓明", "李禾", "欧阳小满");
        key = meetings.ofClass(grade3);
        browser = Browser.anywhere(port);
    }

    // ------------------------------------------------------------------ finding the door

    @Test
    @Tag("JOIN-1")
    void showsTheDoorOfAPinAndOfAnAddress() {
        Browser.Reply byPin =
                browser.post("/join/pin", Map.of("pin", live.meeting(key).pin()));

        assertThat(byPin.status()).isEqualTo(200);
        assertThat(byPin.text("key")).isEqualTo(key.value());
        assertThat(byPin.text("title")).isEqualTo("免费的鱼钩，我不咬");
        assertThat(byPin.json().get("open").asBoolean()).isTrue();
        assertThat(byPin.json().get("ways").toString()).isEqualTo("[\"number\",\"code\"]");
        assertThat(browser.get("/s/" + key.value() + "/info").json()).isEqualTo(byPin.json());
        assertThat(browser.get("/s/zzzzzzzzzz/info").status()).isEqualTo(404);
    }

    @Test
    @Tag("JOIN-1")
    void offersNicknamesToGuestsAndInRehearsalsOnly() {
        assertThat(ways(meetings.ofGuests())).isEqualTo("[\"nickname\"]");
        assertThat(ways(meetings.rehearsal(grade3))).isEqualTo("[\"nickname\",\"code\"]");
        assertThat(join(Map.of("way", "nickname", "name", "晴天")).status()).isEqualTo(403);
    }

    @Test
    @Tag("JOIN-1")
    void leadsTheClassAddressToTheLiveMeetingOrToWaiting() {
        assertThat(classPage().json().get("meeting").get("key").asString()).isEqualTo(key.value());

        live.command(key, new Command.End(), "");
        Browser.Reply waiting = classPage();
        assertThat(waiting.status()).isEqualTo(200);
        assertThat(waiting.json().get("meeting")).isNull();
        assertThat(waiting.text("ticket")).isEmpty();
        assertThat(browser.post("/join/class/zzzzz", Map.of()).status()).isEqualTo(404);
    }

    // ------------------------------------------------------------------ by class number

    @Test
    @Tag("JOIN-2")
    void seatsAPupilWhoRecognisesTheMaskedName() {
        String ticket = ticket();

        assertThat(who(ticket, 3).text("masked")).isEqualTo("欧*满");
        Browser.Reply joined = byNumber(ticket, 3);

        assertThat(joined.status()).isEqualTo(200);
        assertThat(joined.text("name")).isEqualTo("欧阳小满");
        assertThat(passes.seat(key, joined.text("token")).map(Seat::name)).contains("欧阳小满");
    }

    @Test
    @Tag("JOIN-3")
    void tellsUnknownAndTakenNumbersApartForNobody() {
        byNumber(ticket(), 1);
        Browser other = Browser.anywhere(port);
        String ticket = ticket(other);

        Browser.Reply taken = who(other, ticket, 1);
        Browser.Reply unknown = who(other, ticket, 77);
        assertThat(taken.status()).isEqualTo(200);
        assertThat(looks(taken)).isEqualTo(looks(unknown)).endsWith("{}");

        assertThat(looks(byNumber(other, ticket, 1))).isEqualTo(looks(byNumber(other, ticket, 77)));
        assertThat(byNumber(other, ticket, 1).status()).isEqualTo(202);
    }

    @Test
    @Tag("JOIN-4")
    void refusesThePadWithoutATicketAndAfterFiveNumbers() {
        String ticket = ticket();

        assertThat(who("made-up", 1).status()).isEqualTo(403);
        assertThat(who("made-up", 1).text("error")).isEqualTo("join.error.ticket");
        for (int number = 1; number <= 5; number++) {
            assertThat(who(ticket, number).status()).isEqualTo(200);
        }
        assertThat(byNumber(ticket, 1).status()).isEqualTo(200);
        assertThat(who(ticket, 6).status()).isEqualTo(429);
    }

    // ------------------------------------------------------------------ by code

    @Test
    @Tag("JOIN-5")
    @Tag("JOIN-7")
    void movesASeatAtOnceToWhoeverHasItsCode() {
        String first = byNumber(ticket(), 2).text("token");

        Browser.Reply moved =
                join(Map.of("way", "code", "code", meetings.codes(grade3).get(1).toUpperCase(Locale.ROOT)));

        assertThat(moved.status()).isEqualTo(200);
        assertThat(passes.seat(key, first)).isEmpty();
        assertThat(passes.seat(key, moved.text("token"))).isPresent();
        assertThat(live.seats(key)).hasSize(1);
        assertThat(join(Map.of("way", "code", "code", "aaaaaa")).text("error")).isEqualTo("join.error.code");
    }

    // ------------------------------------------------------------------ as a guest

    @Test
    @Tag("JOIN-6")
    void numbersNamesakesAndRefusesBlockedNames() {
        key = meetings.ofGuests();

        assertThat(guest("晴天").text("name")).isEqualTo("晴天");
        assertThat(guest(" 晴\u200B天").text("name")).isEqualTo("晴天 2");
        assertThat(guest("").text("error")).isEqualTo("join.error.name.empty");
        assertThat(guest("大 傻 逼").text("error")).isEqualTo("join.error.name.taboo");
        assertThat(guest("长".repeat(21)).text("error")).isEqualTo("join.error.name.long");
        assertThat(guest("大 傻 逼").status()).isEqualTo(422);
    }

    @Test
    @Tag("JOIN-6")
    void renamesByTheSameRules() {
        key = meetings.ofGuests();
        guest("晴天");
        UUID seat = seat(guest("小鹿").text("token"));

        doors.rename(key, seat, " 晴天 ");
        assertThat(live.seat(key, seat).map(Seat::name)).contains("晴天 2");
        doors.rename(key, seat, "小鹿");
        doors.rename(key, seat, "小鹿");
        assertThat(live.seat(key, seat).map(Seat::name)).contains("小鹿");
        assertThatThrownBy(() -> doors.rename(key, seat, "大傻逼")).isInstanceOf(Refused.class);
    }

    // ------------------------------------------------------------------ the host's tap

    @Test
    @Tag("JOIN-7")
    @Tag("JOIN-8")
    void replacesALostTokenAfterTheHostsTap() {
        String lost = byNumber(ticket(), 1).text("token");
        Browser other = Browser.anywhere(port);
        String request = byNumber(other, ticket(other), 1).text("request");

        assertThat(requests.waiting(key)).singleElement().satisfies(waiting -> {
            assertThat(waiting.text()).isEqualTo("1 张晓明");
            assertThat(waiting.kind()).isEqualTo(Requests.Kind.SEAT);
        });
        assertThat(ask(other, request).status()).isEqualTo(202);
        assertThat(passes.seat(key, lost)).isPresent();

        requests.decide(key, request, true);
        Browser.Reply admitted = ask(other, request);

        assertThat(admitted.status()).isEqualTo(200);
        assertThat(passes.seat(key, lost)).isEmpty();
        assertThat(passes.seat(key, admitted.text("token")).map(Seat::name)).contains("张晓明");
        assertThat(ask(other, request).text("token")).isEqualTo(admitted.text("token"));
        assertThat(live.seats(key)).hasSize(1);
        assertThat(requests.waiting(key)).isEmpty();
    }

    @Test
    @Tag("JOIN-8")
    void turnsARequestDownAndKnowsNoneItNeverSaw() {
        byNumber(ticket(), 1);
        Browser other = Browser.anywhere(port);
        String request = byNumber(other, ticket(other), 1).text("request");

        requests.decide(key, request, false);

        assertThat(ask(other, request).status()).isEqualTo(403);
        assertThat(ask(other, "0123456789abcdef").status()).isEqualTo(404);
        assertThat(requests.decide(key, request, true)).isFalse();
        assertThat(requests.decide(new SessionKey("zzzzzzzzzz"), request, true)).isFalse();
    }

    @Test
    @Tag("JOIN-8")
    void letsTheHostSeatANumberThatIsNotOnTheRoster() {
        String request = byNumber(ticket(), 48).text("request");

        requests.decide(key, request, true);

        assertThat(ask(browser, request).text("name")).isEqualTo("48 号");
    }

    // ------------------------------------------------------------------ put out

    @Test
    @Tag("JOIN-9")
    void takesARemovedPupilBackOnTheSameSeat() {
        String token = byNumber(ticket(), 1).text("token");
        UUID seat = seat(token);
        live.change(key, seat, s -> s.standing(Standing.REMOVED));

        assertThat(passes.seat(key, token)).isEmpty();
        assertThat(browser.get("/s/" + key.value() + "/info").json().get("continueAs"))
                .isNull();
        assertThat(join(Map.of("way", "continue")).status()).isEqualTo(404);
        String again = byNumber(ticket(), 1).text("token");

        assertThat(seat(again)).isEqualTo(seat);
        assertThat(passes.seat(key, token)).isEmpty();
    }

    @Test
    @Tag("JOIN-9")
    void takesARemovedGuestBackOnTheSameSeat() {
        key = meetings.ofGuests();
        UUID seat = seat(guest("晴天").text("token"));
        live.change(key, seat, s -> s.standing(Standing.REMOVED));

        assertThat(seat(guest("小鹿").text("token"))).isEqualTo(seat);
        assertThat(live.seat(key, seat).map(Seat::name)).contains("小鹿");
    }

    @Test
    @Tag("JOIN-9")
    void neverTakesABannedPupilBack() {
        String token = byNumber(ticket(), 1).text("token");
        live.change(key, seat(token), s -> s.standing(Standing.BANNED));
        String ticket = ticket();

        assertThat(passes.seat(key, token)).isEmpty();
        assertThat(looks(who(ticket, 1))).isEqualTo(looks(who(ticket, 77)));
        assertThat(looks(byNumber(ticket, 1))).isEqualTo(looks(byNumber(ticket, 77)));
        String request = byNumber(ticket, 1).text("request");
        assertThat(requests.waiting(key)).isEmpty();
        assertThat(requests.decide(key, request, true)).isFalse();
        assertThat(join(Map.of("way", "continue")).status()).isEqualTo(404);
        assertThat(join(Map.of("way", "code", "code", meetings.codes(grade3).getFirst()))
                        .status())
                .isEqualTo(403);
        assertThat(live.seats(key))
                .singleElement()
                .satisfies(s -> assertThat(s.standing()).isEqualTo(Standing.BANNED));
    }

    @Test
    @Tag("JOIN-9")
    void keepsABannedGuestsBrowserOut() {
        key = meetings.ofGuests();
        live.change(key, seat(guest("晴天").text("token")), s -> s.standing(Standing.BANNED));

        assertThat(guest("小鹿").status()).isEqualTo(403);
    }

    @Test
    @Tag("JOIN-10")
    void removesWhoeverJoinedJustNow() {
        key = meetings.ofGuests();
        String token = guest("晴天").text("token");

        assertThat(doors.removeRecent(key)).isEqualTo(1);

        assertThat(passes.seat(key, token)).isEmpty();
        assertThat(guest("晴天").status()).isEqualTo(200);
    }

    // ------------------------------------------------------------------ closed doors

    @Test
    @Tag("JOIN-11")
    void putsNobodyOutByLocking() {
        String token = byNumber(ticket(), 1).text("token");
        String ticket = ticket();
        live.command(key, new Command.Lock(true), "");

        Browser.Reply info = browser.get("/s/" + key.value() + "/info");
        assertThat(info.json().get("open").asBoolean()).isFalse();
        assertThat(info.text("closed")).isEqualTo("locked");
        assertThat(info.text("continueAs")).isEqualTo("张*明");
        assertThat(passes.seat(key, token)).isPresent();
        assertThat(join(Map.of("way", "continue")).text("token")).isEqualTo(token);

        List<String> codes = meetings.codes(grade3);
        assertThat(join(Map.of("way", "code", "code", codes.get(0))).status()).isEqualTo(200);
        assertThat(join(Map.of("way", "code", "code", codes.get(1))).status()).isEqualTo(423);
        assertThat(who(ticket, 2).status()).isEqualTo(423);
        assertThat(looks(byNumber(ticket, 1))).isEqualTo(looks(byNumber(ticket, 2)));
        assertThat(byNumber(ticket, 2).status()).isEqualTo(202);
        assertThat(classPage().text("ticket")).isEmpty();
    }

    @Test
    @Tag("JOIN-11")
    void opensNoDoorWithoutDevicesAndAfterTheEnd() {
        SessionKey plain = meetings.withoutDevices(grade3);
        assertThat(browser.get("/s/" + plain.value() + "/info").text("closed")).isEqualTo("devices");

        String ticket = ticket(meetings.ofClass(grade3));
        live.command(key, new Command.End(), "");
        assertThat(browser.get("/s/" + key.value() + "/info").text("closed")).isEqualTo("ended");
        assertThat(byNumber(ticket, 1).status()).isEqualTo(410);
        assertThat(browser.post("/join/pin", Map.of("pin", "000000")).status()).isEqualTo(404);
    }

    // ------------------------------------------------------------------ cookie, team

    @Test
    @Tag("JOIN-13")
    void goesOnWithTheCookieOfThisSessionOnly() {
        String token = byNumber(ticket(), 1).text("token");
        SessionKey other = meetings.ofClass(grade3);

        assertThat(browser.get("/s/" + key.value() + "/info").text("continueAs"))
                .isEqualTo("张*明");
        assertThat(join(Map.of("way", "continue")).text("token")).isEqualTo(token);
        assertThat(browser.get("/s/" + other.value() + "/info").json().get("continueAs"))
                .isNull();
        assertThat(Browser.anywhere(port)
                        .post("/s/" + key.value() + "/join", Map.of("way", "continue"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    @Tag("JOIN-13")
    void hidesTheCookieFromScriptsAndOtherSites() {
        String cookie =
                byNumber(ticket(), 1).raw().headers().firstValue("Set-Cookie").orElse("");

        assertThat(cookie)
                .startsWith("bh_" + key.value() + "=")
                .contains("Path=/s/" + key.value())
                .contains("Max-Age=43200")
                .contains("HttpOnly")
                .contains("SameSite=Lax")
                .doesNotContain("Secure");
    }

    @Test
    @Tag("JOIN-16")
    void seatsPupilsWithTheirGroupAndGuestsInTheSmallestTeam() {
        Group second = groups.of(grade3.id()).get(1);
        Group first = groups.of(grade3.id()).get(0);
        key = meetings.ofClass(grade3, second.name(), first.name());

        assertThat(team(byNumber(ticket(), 1).text("token"))).isEqualTo(first.name());
        assertThat(team(byNumber(ticket(), 2).text("token"))).isEqualTo(second.name());

        key = meetings.ofGuests("甲", "乙");
        assertThat(List.of(
                        team(guest("一").text("token")),
                        team(guest("二").text("token")),
                        team(guest("三").text("token"))))
                .containsExactly("甲", "乙", "甲");
    }

    // ------------------------------------------------------------------ small words

    private Browser.Reply classPage() {
        return browser.post("/join/class/" + grade3.code(), Map.of());
    }

    private String ticket() {
        return ticket(browser);
    }

    private String ticket(Browser from) {
        return from.post("/join/class/" + grade3.code(), Map.of()).text("ticket");
    }

    /** A ticket for the newest meeting, which then is the one at hand. */
    private String ticket(SessionKey newest) {
        key = newest;
        return ticket();
    }

    private Browser.Reply who(String ticket, int number) {
        return who(browser, ticket, number);
    }

    private Browser.Reply who(Browser from, String ticket, int number) {
        return from.post("/s/" + key.value() + "/who", Map.of("ticket", ticket, "number", number));
    }

    private Browser.Reply byNumber(String ticket, int number) {
        return byNumber(browser, ticket, number);
    }

    private Browser.Reply byNumber(Browser from, String ticket, int number) {
        return from.post("/s/" + key.value() + "/join", Map.of("way", "number", "ticket", ticket, "number", number));
    }

    private Browser.Reply guest(String name) {
        return join(Map.of("way", "nickname", "name", name));
    }

    private Browser.Reply ask(Browser from, String request) {
        return from.post("/s/" + key.value() + "/join", Map.of("way", "request", "request", request));
    }

    private Browser.Reply join(Map<String, ?> body) {
        return browser.post("/s/" + key.value() + "/join", body);
    }

    private String ways(SessionKey of) {
        return browser.get("/s/" + of.value() + "/info").json().get("ways").toString();
    }

    private UUID seat(String token) {
        return passes.seat(key, token).orElseThrow().id();
    }

    private String team(String token) {
        UUID team = passes.seat(key, token).orElseThrow().team();
        return live.snapshot(key).teams().stream()
                .filter(t -> t.id().equals(team))
                .findFirst()
                .map(Team::name)
                .orElse("");
    }

    /** A reply with everything but its date and the secret of a request. */
    private static String looks(Browser.Reply reply) {
        String headers = reply.raw().headers().map().entrySet().stream()
                .filter(header -> !header.getKey().equalsIgnoreCase("date"))
                .map(Map.Entry::toString)
                .sorted()
                .toList()
                .toString();
        return reply.status() + headers + reply.raw().body().replaceAll("[0-9a-f]{32}", "x");
    }
}
