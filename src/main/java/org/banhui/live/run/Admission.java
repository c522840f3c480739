package org.banhui.live.run;

import java.time.Instant;
import java.util.Optional;
import org.banhui.activity.Answer;
import org.banhui.activity.Buzz;
import org.banhui.activity.Question;

/** Whether an answer is taken; pure like the course. */
public final class Admission {

    private Admission() {}

    /** Why an answer is not taken. */
    public enum Refusal {
        LATE,
        /** Pressed before the start. */
        EARLY,
        REJECTED
    }

    /** Why an answer that came in at an instant is not taken; empty when it is. */
    public static Optional<Refusal> refuses(
            SessionState state, Rules rules, int runId, Answer answer, Instant received) {
        return refuses(state, rules, runId, answer, received, 100);
    }

    /** The same for a seat with so many percent of the usual time. */
    public static Optional<Refusal> refuses(
            SessionState state, Rules rules, int runId, Answer answer, Instant received, int percent) {
        Optional<Run> run = state.run(runId);
        if (run.isEmpty() || !state.devices()) {
            return Optional.of(Refusal.REJECTED);
        }
        Run asked = run.get();
        Optional<Question> question = rules.outline().question(rules.outline().at(asked.step()));
        if (question.isEmpty() || !question.get().accepts(answer)) {
            return Optional.of(Refusal.REJECTED);
        }
        boolean inTime = asked.deadline(percent)
                .map(end -> !received.isAfter(end.plus(Rules.GRACE)))
                .orElse(true);
        return switch (asked.phase()) {
            case READING -> Optional.of(question.get() instanceof Buzz ? Refusal.EARLY : Refusal.REJECTED);
            case READY, SHOWN -> Optional.of(Refusal.REJECTED);
            case OPEN, CLOSED -> state.shown() == runId && inTime ? Optional.empty() : Optional.of(Refusal.LATE);
            case REVEALED -> Optional.of(Refusal.LATE);
        };
    }
}
