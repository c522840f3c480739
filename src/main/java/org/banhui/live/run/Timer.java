package org.banhui.live.run;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A clock of the class. It is drawn from an instant, so that it goes on over reloads and restarts.
 *
 * @param up whether it counts up from zero
 * @param millis all the time it was given; 0 when it counts up
 * @param at when it ends, or when it began counting up; none while it is held
 * @param held what was left, or had passed, when it was held
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Timer(
        boolean up,
        long millis,
        @Nullable Instant at,
        @Nullable Duration held) {

    static Timer down(Duration length, Instant now) {
        return new Timer(false, length.toMillis(), now.plus(length), null);
    }

    static Timer up(Instant now) {
        return new Timer(true, 0, now, null);
    }

    boolean running(Instant now) {
        return at != null && (up || at.isAfter(now));
    }

    Timer hold(Instant now) {
        if (at == null) {
            return this;
        }
        Duration shown = up ? Duration.between(at, now) : Duration.between(now, at);
        return new Timer(up, millis, null, shown.isNegative() ? Duration.ZERO : shown);
    }

    Timer goOn(Instant now) {
        if (held == null) {
            return this;
        }
        return new Timer(up, millis, up ? now.minus(held) : now.plus(held), null);
    }

    /** More time to count down; one that is over goes on from now. */
    Timer longer(Duration more, Instant now) {
        long all = millis + more.toMillis();
        if (held != null) {
            return new Timer(up, all, null, held.plus(more));
        }
        return at == null || at.isBefore(now) ? down(more, now) : new Timer(up, all, at.plus(more), null);
    }
}
