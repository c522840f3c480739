package org.banhui.live;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One participant's place. It outlives sockets and devices; its token is known only as a hash.
 *
 * @param extraTime percent of the usual time for an answer, 100 to 200; private
 */
public record Seat(
        UUID id,
        @Nullable UUID student,
        String name,
        @Nullable UUID team,
        String tokenHash,
        Standing standing,
        Instant joinedAt,
        int extraTime) {

    /** A seat with the usual time. */
    public Seat(
            UUID id,
            @Nullable UUID student,
            String name,
            @Nullable UUID team,
            String tokenHash,
            Standing standing,
            Instant joinedAt) {
        this(id, student, name, team, tokenHash, standing, joinedAt, 100);
    }

    /** Whether the participant is in. */
    public enum Standing {
        PRESENT,
        /** Put out by the host; may join again. */
        REMOVED,
        /** Put out for good. */
        BANNED
    }

    public boolean present() {
        return standing == Standing.PRESENT;
    }

    public Seat named(String other) {
        return new Seat(id, student, other, team, tokenHash, standing, joinedAt, extraTime);
    }

    public Seat inTeam(@Nullable UUID other) {
        return new Seat(id, student, name, other, tokenHash, standing, joinedAt, extraTime);
    }

    public Seat standing(Standing other) {
        return new Seat(id, student, name, team, tokenHash, other, joinedAt, extraTime);
    }

    /** The same seat for whoever holds a new token. */
    public Seat moved(String newTokenHash) {
        return new Seat(id, student, name, team, newTokenHash, Standing.PRESENT, joinedAt, extraTime);
    }

    /** The seat of somebody who was put out and joins anew. */
    public Seat back(String newTokenHash, Instant at) {
        return new Seat(id, student, name, team, newTokenHash, Standing.PRESENT, at, extraTime);
    }

    /** The same seat with so many percent of the usual time. */
    public Seat withTime(int percent) {
        return new Seat(id, student, name, team, tokenHash, standing, joinedAt, percent);
    }

    public boolean hasExtraTime() {
        return extraTime > 100;
    }
}
