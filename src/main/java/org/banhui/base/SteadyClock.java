package org.banhui.base;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * A clock that starts at the wall clock and then only counts: a jump of the wall clock moves no deadline. Instants are
 * cut to milliseconds, as both databases keep them.
 */
public final class SteadyClock extends Clock {

    private final ZoneId zone;
    private final Instant start;
    private final long startNanos;

    public SteadyClock(ZoneId zone) {
        this(zone, Instant.now(), System.nanoTime());
    }

    SteadyClock(ZoneId zone, Instant start, long startNanos) {
        this.zone = zone;
        this.start = start;
        this.startNanos = startNanos;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new SteadyClock(other, start, startNanos);
    }

    @Override
    public Instant instant() {
        return start.plusNanos(System.nanoTime() - startNanos).truncatedTo(ChronoUnit.MILLIS);
    }
}
