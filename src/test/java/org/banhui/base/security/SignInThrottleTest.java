package org.banhui.base.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SignInThrottleTest {

    private final SetClock clock = new SetClock();
    private final SignInThrottle throttle = new SignInThrottle(clock);

    @Test
    void letsFiveFailuresPassAndThenMakesEachTryWaitLonger() {
        fail(5);

        assertThat(tryNow()).isEqualTo(Duration.ofSeconds(10));
        clock.pass(Duration.ofSeconds(10));
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
        clock.pass(Duration.ofMinutes(61));

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

    private static final class SetClock extends Clock {
        private Instant now = Instant.parse("2026-11-23T06:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
