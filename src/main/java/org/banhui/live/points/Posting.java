package org.banhui.live.points;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the points history; never changed, taken back only by a counter-posting.
 *
 * @param run the run it comes from, if any
 * @param seat the participant, or none for points of a team as a whole
 * @param team the team, or none
 * @param reason what a person reads: a step's title, a host's words, or nothing
 * @param who the person who gave them, or nothing for the program
 * @param undoes the posting this one takes back
 */
public record Posting(
        UUID id,
        @Nullable Integer run,
        @Nullable UUID seat,
        @Nullable UUID team,
        int points,
        Source source,
        String reason,
        String who,
        Instant at,
        @Nullable UUID undoes) {

    /** Where points come from. */
    public enum Source {
        /** Computed from an answer. */
        ANSWER,
        /** A group that was right by show of hands. */
        HANDS,
        /** Given by the host. */
        HOST,
        /** A counter-posting. */
        UNDO
    }
}
