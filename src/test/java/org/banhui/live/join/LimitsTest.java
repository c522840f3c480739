package org.banhui.live.join;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.stream.IntStream;
import org.banhui.live.join.Limits.Counted;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("JOIN-12")
class LimitsTest {

    private static final String SCHOOL = "203.0.113.7";

    private final HandMovedClock clock = new HandMovedClock();
    private final Limits limits = new Limits(clock);

    @Test
    void letsFiftyPupilsMistypeTenTimesEach() {
        IntStream.range(0, 500).forEach(i -> wrong(Counted.GUESS, SCHOOL));

        assertThatCode(() -> right(Counted.GUESS, SCHOOL)).doesNotThrowAnyException();
    }

    @Test
    void refusesRightAndWrongAlikeAfterSixHundred() {
        IntStream.range(0, 600).forEach(i -> wrong(Counted.GUESS, SCHOOL));

        refuses(() -> limits.check(Counted.GUESS, SCHOOL));
        refuses(() -> right(Counted.GUESS, SCHOOL));
        refuses(() -> wrong(Counted.GUESS, SCHOOL));
    }

    @Test
    void tellsTriesThatCameTogetherNoMoreThanOneAfterTheOther() {
        IntStream.range(0, 600).forEach(i -> limits.check(Counted.GUESS, SCHOOL));
        IntStream.range(0, 600).forEach(i -> limits.judge(Counted.GUESS, SCHOOL, false));

        refuses(() -> limits.judge(Counted.GUESS, SCHOOL, true));
    }

    @Test
    void countsEachAddressAndEachWayByItself() {
        IntStream.range(0, 600).forEach(i -> wrong(Counted.GUESS, SCHOOL));

        assertThatCode(() -> right(Counted.GUESS, "203.0.113.8")).doesNotThrowAnyException();
        assertThatCode(() -> wrong(Counted.OPENING, SCHOOL)).doesNotThrowAnyException();
        assertThatCode(() -> wrong(Counted.TICKET, SCHOOL)).doesNotThrowAnyException();
    }

    @Test
    void forgetsATryAfterTenMinutes() {
        IntStream.range(0, 300).forEach(i -> wrong(Counted.GUESS, SCHOOL));
        clock.forward(Duration.ofMinutes(5));
        IntStream.range(0, 300).forEach(i -> wrong(Counted.GUESS, SCHOOL));
        refuses(() -> right(Counted.GUESS, SCHOOL));

        clock.forward(Duration.ofSeconds(299));
        refuses(() -> right(Counted.GUESS, SCHOOL));
        clock.forward(Duration.ofSeconds(11));
        IntStream.range(0, 300).forEach(i -> wrong(Counted.GUESS, SCHOOL));
        refuses(() -> right(Counted.GUESS, SCHOOL));
    }

    @Test
    @Tag("JOIN-14")
    void closesTheBoardsWayInForTenMinutesAfterFiftyWrongCodes() {
        IntStream.range(0, 49).forEach(i -> wrong(Counted.OPENING, SCHOOL));
        clock.forward(Duration.ofMinutes(9));
        right(Counted.OPENING, SCHOOL);
        wrong(Counted.OPENING, SCHOOL);

        clock.forward(Duration.ofMinutes(9).plusSeconds(59));
        refuses(() -> right(Counted.OPENING, SCHOOL));
        clock.forward(Duration.ofSeconds(1));
        IntStream.range(0, 49).forEach(i -> wrong(Counted.OPENING, SCHOOL));
        right(Counted.OPENING, SCHOOL);
    }

    @Test
    void countsOneNetworkOfNewAddressesAsOne() {
        assertThat(Limits.source("2001:db8:1:2:aaaa::1")).isEqualTo(Limits.source("2001:db8:1:2:bbbb::9"));
        assertThat(Limits.source("2001:db8:1:3::1")).isNotEqualTo(Limits.source("2001:db8:1:2::1"));
        assertThat(Limits.source("10.0.0.1")).isEqualTo("10.0.0.1");
        assertThat(Limits.source("::ffff:10.0.0.1")).isEqualTo("10.0.0.1");
    }

    private void wrong(Counted counted, String address) {
        limits.check(counted, address);
        limits.judge(counted, address, false);
    }

    private void right(Counted counted, String address) {
        limits.check(counted, address);
        limits.judge(counted, address, true);
    }

    private static void refuses(Runnable attempt) {
        assertThatThrownBy(attempt::run)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(Refused.Reason.TRIES));
    }
}
