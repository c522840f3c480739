package org.banhui.live;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One participant's place. It outlives sockets and devices; its token is known only as a hash. */
public record Seat(
        UUID id,
        @Nullable UUID student,
        String name,
        @Nullable UUID team,
        String tokenHash,
        Standing standing,
        Instant joinedAt) {

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
        return new Seat(id, student, other, team, tokenHash, standing, joinedAt);
    }

    public Seat inTeam(@Nullable UUID other) {
        return new Seat(id, student, name, other, tokenHash, standing, joinedAt);
    }

    public Seat standing(Standing other) {
        return new Seat(id, student, name, team, tokenHash, other, joinedAt);
    }

    /** The same seat for whoever holds a new token. */
    public Seat moved(String newTokenHash) {
        return new Seat(id, student, name, team, newTokenHash, Standing.PRESENT, joinedAt);
    }

    /** The seat of somebody who was put out and joins anew. */
    public Seat back(String newTokenHash, Instant at) {
        return new Seat(id, student, name, team, newTokenHash, Standing.PRESENT, at);
    }
}
