package org.banhui.activity;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How an answer earns points; live.md, "Points". */
public enum ScoringMode {
    /** Right is right, however long it took. */
    ACCURACY,
    /** Quick and right earns more, slow and right never less than 60 %. */
    SPEED,
    /** A near answer to a number or an order earns a part. */
    CLOSENESS;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Points of one answer: round(P · weight · share), in mode SPEED times (1 − 0.4 · t/T).
     *
     * @param full P, the points of a full answer, 0 or more
     * @param elapsed t in milliseconds, already less the latency credit; taken into 0 to T
     * @param allowed T in milliseconds, more than 0
     */
    public int points(ScoredQuestion question, Answer answer, int full, long elapsed, long allowed) {
        double share = question.share(answer, this == CLOSENESS);
        double pace = 1;
        if (this == SPEED) {
            double t = Math.clamp(elapsed, 0, allowed);
            pace = 1 - 0.4 * t / allowed;
        }
        return (int) Math.round(full * question.weight().factor() * share * pace);
    }
}
