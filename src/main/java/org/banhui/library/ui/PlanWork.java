package org.banhui.library.ui;

import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.banhui.activity.Outline;
import org.banhui.activity.Step;
import org.banhui.base.DomainException;
import org.banhui.library.Plan;
import org.banhui.library.Plans;
import org.banhui.school.StaffId;

/**
 * A teacher's work on one plan. Each change is saved at once; a step that is not finished is saved as it last was, a new
 * one not at all, so that an unfinished step never holds up the rest.
 */
final class PlanWork {

    private final Plans plans;
    private final Validator validator;
    private final StaffId teacher;
    private Plan saved;
    private Outline draft;
    private List<Fault> faults = List.of();
    private Optional<DomainException> refusal = Optional.empty();

    PlanWork(Plans plans, Validator validator, StaffId teacher, Plan plan) {
        this.plans = plans;
        this.validator = validator;
        this.teacher = teacher;
        this.saved = plan;
        this.draft = plan.outline();
    }

    /** The plan as it was last saved. */
    Plan saved() {
        return saved;
    }

    /** The plan as the teacher sees it, finished or not. */
    Outline draft() {
        return draft;
    }

    Arrangement arrangement() {
        return new Arrangement(draft.steps());
    }

    /** What is not finished. */
    List<Fault> faults() {
        return faults;
    }

    /** Why the last change was not saved. */
    Optional<DomainException> refusal() {
        return refusal;
    }

    /** Whether leaving now would lose something. */
    boolean unsaved() {
        return !faults.isEmpty() || refusal.isPresent();
    }

    boolean unfinished(int place) {
        return faults.stream().anyMatch(fault -> fault.step().equals(OptionalInt.of(place)));
    }

    /** What is not finished in a step; also that a revote stands before its question, which concerns the plan. */
    List<Fault> faultsAt(int place) {
        boolean tooEarly = !draft.asksAgainWhatWasAsked(place);
        return faults.stream()
                .filter(fault -> fault.step().equals(OptionalInt.of(place))
                        || tooEarly && fault.field().equals(Fault.REVOTES))
                .toList();
    }

    void change(Arrangement steps) {
        change(draft.arranged(steps.steps()));
    }

    void change(Outline next) {
        draft = next;
        faults = faults(draft);
        Outline finished = faults.isEmpty() ? draft : finishedPart();
        if (finished.equals(saved.outline()) && refusal.isEmpty()
                || !faults(finished).isEmpty()) {
            return;
        }
        try {
            saved = plans.save(teacher, saved.id(), saved.version(), finished);
            refusal = Optional.empty();
        } catch (DomainException e) {
            refusal = Optional.of(e);
        }
    }

    /**
     * Takes steps in that were saved into the plan behind this work's back, and keeps what is not finished here. Where
     * something else was saved as well, the next change says so.
     */
    void joinedBy(List<Step> steps, String after) {
        Plan now = plans.get(teacher, saved.id());
        if (now.outline().equals(saved.outline().with(steps, after))) {
            saved = now;
            change(draft.with(steps, after));
        } else {
            refusal = Optional.of(new DomainException("library.error.savedMeanwhile"));
        }
    }

    /** Gives up the draft for what is saved now, by whichever page. */
    void takeSaved() {
        saved = plans.get(teacher, saved.id());
        draft = saved.outline();
        faults = List.of();
        refusal = Optional.empty();
    }

    /** Goes on with the draft as a plan of its own and leaves the other one as it was saved elsewhere. */
    void keepApart() {
        saved = plans.copy(teacher, saved.id());
        refusal = Optional.empty();
        change(draft.titled(saved.title()));
    }

    private Outline finishedPart() {
        List<Step> steps = IntStream.range(0, draft.steps().size())
                .mapToObj(place -> {
                    Step step = draft.steps().get(place);
                    return unfinished(place) ? saved.outline().step(step.id()) : Optional.of(step);
                })
                .flatMap(Optional::stream)
                .toList();
        Outline part = draft.arranged(steps);
        boolean planUnfinished = faults.stream().anyMatch(fault -> fault.step().isEmpty());
        return planUnfinished
                ? new Outline(
                        saved.outline().title(),
                        saved.outline().subtitle(),
                        saved.outline().language(),
                        saved.outline().settings(),
                        steps)
                : part;
    }

    private List<Fault> faults(Outline outline) {
        return validator.validate(outline).stream()
                .map(Fault::of)
                .sorted(Comparator.comparing((Fault fault) -> fault.step().orElse(-1))
                        .thenComparing(Fault::field)
                        .thenComparing(Fault::key))
                .toList();
    }
}
