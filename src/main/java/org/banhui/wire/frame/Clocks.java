package org.banhui.wire.frame;

import java.time.Duration;
import java.time.Instant;
import org.banhui.live.run.Phase;
import org.banhui.live.run.Rules;
import org.banhui.live.run.Run;
import org.jspecify.annotations.Nullable;

/** A run's times on the wire, in milliseconds since 1970; {@code seconds} is all the time it was given. */
record Clocks(
        @Nullable Long openAt,
        @Nullable Long deadline,
        @Nullable Long seconds,
        @Nullable Long left,
        @Nullable Long collectingUntil) {

    static Clocks of(Run run) {
        @Nullable Instant deadline = run.deadline();
        @Nullable Duration left = run.left();
        return new Clocks(
                run.openAt() == null ? null : (Long) run.openAt().toEpochMilli(),
                deadline == null ? null : (Long) deadline.toEpochMilli(),
                run.allowed() == 0 ? null : (Long) Math.round(run.allowed() / 1000.0),
                left == null ? null : (Long) left.toMillis(),
                run.phase() == Phase.CLOSED && deadline != null
                        ? (Long) deadline.plus(Rules.COLLECTING).toEpochMilli()
                        : null);
    }
}
