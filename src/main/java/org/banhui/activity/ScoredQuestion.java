package org.banhui.activity;

/** A question with a right answer. */
public sealed interface ScoredQuestion extends Question permits Choice, Order, Blank, NumberQuestion {

    /** Why the right answer is right and what to do, in one or two sentences. */
    String explanation();

    /** How much the question counts; {@link Weight#FULL} unless the teacher says otherwise. */
    Weight weight();

    /**
     * How much of the full points an answer earns, from 0 to 1.
     *
     * @param near whether an answer that is close counts in part (mode {@code closeness})
     */
    double share(Answer answer, boolean near);

    /** Whether the answer is entirely right. */
    default boolean right(Answer answer) {
        return share(answer, false) >= 1;
    }
}
