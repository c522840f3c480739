package org.banhui.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

class SteadyClockTest {

    private static final Instant LONG_AGO = Instant.parse("2001-01-01T00:00:00Z");

    @Test
    void it_counts_on_from_its_start_whatever_the_wall_clock_says_now() {
        SteadyClock clock = new SteadyClock(ZoneOffset.UTC, LONG_AGO, System.nanoTime());

        assertThat(clock.instant()).isBetween(LONG_AGO, LONG_AGO.plus(1, ChronoUnit.HOURS));
    }

    @Test
    void it_never_goes_back_and_keeps_whole_milliseconds() {
        SteadyClock clock = new SteadyClock(ZoneOffset.UTC);
        Instant before = clock.instant();
        for (int i = 0; i < 1000; i++) {
            Instant after = clock.instant();
            assertThat(after).isAfterOrEqualTo(before).isEqualTo(after.truncatedTo(ChronoUnit.MILLIS));
            before = after;
        }
    }

    @Test
    void in_another_zone_it_tells_the_same_instant() {
        SteadyClock clock = new SteadyClock(ZoneOffset.UTC, LONG_AGO, System.nanoTime() - 5_000_000_000L);

        assertThat(clock.withZone(ZoneId.of("Asia/Shanghai")).instant())
                .isAfterOrEqualTo(LONG_AGO.plusSeconds(5))
                .isBefore(LONG_AGO.plus(1, ChronoUnit.HOURS));
    }
}
