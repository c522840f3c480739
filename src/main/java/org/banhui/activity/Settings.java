package org.banhui.activity;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * How a plan is played.
 *
 * @param points P, the points of a full answer of weight 1, 1 to 10,000; 0 means the usual 1,000
 * @param best how many members count under {@link TeamRule#BEST}, 1 to 50
 * @param autoAdvance whether a closed question shows its answer and the plan goes on by itself
 * @param shuffleOptions whether each seat sees options in an order of its own
 */
public record Settings(
        @NotNull ScoringMode scoring,
        @NotNull TeamRule teamRule,
        @Min(1) @Max(10_000) int points,
        @Min(1) @Max(50) int best,
        boolean autoAdvance,
        boolean shuffleOptions) {

    public Settings {
        scoring = scoring == null ? ScoringMode.ACCURACY : scoring;
        teamRule = teamRule == null ? TeamRule.MEAN : teamRule;
        points = points == 0 ? 1000 : points;
        best = best == 0 ? 3 : best;
    }

    /** The usual answers: accuracy, mean, 1000 points, the host leads. */
    public static Settings usual() {
        return new Settings(ScoringMode.ACCURACY, TeamRule.MEAN, 1000, 3, false, false);
    }

    /** Whether an answer may be changed until the deadline: yes, except where speed counts. */
    public boolean changeable() {
        return scoring != ScoringMode.SPEED;
    }
}
