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

    /** @param slowest percent of the usual time of the slowest seat */
    static Clocks of(Run run, int slowest) {
        @Nullable Instant deadline = run.deadline();
        @Nullable Duration left = run.left();
        return new Clocks(
                run.openAt() == null ? null : (Long) run.openAt().toEpochMilli(),
                deadline == null ? null : (Long) deadline.toEpochMilli(),
                run.allowed() == 0 ? null : (Long) Math.round(run.allowed() / 1000.0),
                left == null ? null : (Long) left.toMillis(),
                run.phase() == Phase.CLOSED && deadline != null
                        ? (Long) collectingUntil(run, deadline, slowest).toEpochMilli()
                        : null);
    }

    /** A session that goes on by itself says when; else it is said how long the slowest seat may take. */
    private static Instant collectingUntil(Run run, Instant deadline, int slowest) {
        Instant usual = deadline.plus(Rules.COLLECTING);
        @Nullable Instant next = run.nextAt();
        Instant last = next != null ? next : run.deadline(slowest).orElse(usual);
        return last.isAfter(usual) ? last : usual;
    }

    /** The clock of a seat with so many percent of the usual time; it runs on where that of the others has ended. */
    static Clocks of(Run run, int percent, boolean goesOn) {
        @Nullable Duration left = run.left();
        long more = run.allowed() * (percent - 100) / 100;
        return new Clocks(
                run.openAt() == null ? null : (Long) run.openAt().toEpochMilli(),
                run.deadline(percent).map(Instant::toEpochMilli).orElse(null),
                run.allowed() == 0 ? null : (Long) Math.round((run.allowed() + more) / 1000.0),
                left == null ? null : (Long) (left.toMillis() + more),
                goesOn || run.phase() != Phase.CLOSED ? null : of(run, percent).collectingUntil());
    }
}
