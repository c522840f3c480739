package org.banhui.library;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.banhui.activity.Step;
import org.banhui.base.DomainException;

/**
 * How far an import of slides is.
 *
 * @param name the first file's name
 * @param goal where the pages go
 * @param pages how many there are; 0 while nobody has counted them
 * @param done how many are drawn
 * @param waiting how many imports stand before this one
 * @param differing pages, from 1, that may look different from what their author saw
 * @param plan the plan that holds the steps, when the import is finished
 * @param steps the steps that were added
 * @param refusal why it failed
 */
public record SlideImport(
        UUID id,
        String name,
        Goal goal,
        State state,
        int pages,
        int done,
        int waiting,
        List<Integer> differing,
        Optional<PlanId> plan,
        List<Step> steps,
        Optional<DomainException> refusal) {

    /** Where an import stands. */
    public enum State {
        WAITING,
        RUNNING,
        FINISHED,
        FAILED,
        CANCELLED
    }

    public boolean isOver() {
        return state == State.FINISHED || state == State.FAILED || state == State.CANCELLED;
    }

    /** Where pages go. */
    public sealed interface Goal {}

    /**
     * A plan of their own.
     *
     * @param language {@code zh} or {@code en}
     */
    public record NewPlan(String language) implements Goal {}

    /**
     * An own plan, behind one of its steps, or at its end where that step is gone.
     *
     * @param after the id of a step
     */
    public record Into(PlanId plan, String after) implements Goal {}
}
