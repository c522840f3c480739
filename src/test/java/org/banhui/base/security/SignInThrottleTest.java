package org.banhui.base.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.banhui.live.join.HandMovedClock;
import org.junit.jupiter.api.Test;

class SignInThrottleTest {

    private final HandMovedClock clock = new HandMovedClock();
    private final SignInThrottle throttle = new SignInThrottle(clock);

    @Test
    void letsFiveFailuresPassAndThenMakesEachTryWaitLonger() {
        fail(5);

        assertThat(tryNow()).isEqualTo(Duration.ofSeconds(10));
        clock.forward(Duration.ofSeconds(10));
        assertThat(tryNow()).isZero();
        assertThat(tryNow()).isEqualTo(Duration.ofSeconds(20));
    }

    @Test
    void neverMakesAnybodyWaitLongerThanAQuarterOfAnHour() {
        assertThat(SignInThrottle.delayAfter(500)).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void countsEachNameAndAddressApart() {
        fail(5);

        assertThat(throttle.tryNow("lin", "10.0.0.2")).isZero();
        assertThat(throttle.tryNow("zhou", "10.0.0.1")).isZero();
    }

    @Test
    void forgetsFailuresAtSuccessAndAfterAnHour() {
        fail(5);
        throttle.succeeded("lin", "10.0.0.1");
        fail(5);
        clock.forward(Duration.ofMinutes(61));

        fail(5);
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            assertThat(tryNow()).isZero();
        }
    }

    private Duration tryNow() {
        return throttle.tryNow("lin", "10.0.0.1");
    }
}
