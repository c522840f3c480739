package org.banhui.live.run;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.IntStream;
import org.banhui.activity.Activity;
import org.banhui.activity.Choice;
import org.banhui.activity.Discuss;
import org.banhui.activity.Draw;
import org.banhui.activity.Order;
import org.banhui.activity.Outline;
import org.banhui.activity.Pause;
import org.banhui.activity.Picture;
import org.banhui.activity.Poll;
import org.banhui.activity.Question;
import org.banhui.activity.Revote;
import org.jspecify.annotations.Nullable;

/** How a run comes to be: what is drawn for it, and how its kind starts. */
record Beginning(Rules rules, Instant now) {

    /** A step's run: the earlier one as it was left, or a new one. */
    Run of(SessionState there, int step, Optional<Run> earlier) {
        return begin(there, earlier.orElseGet(() -> fresh(there, step)));
    }

    /** The buzzer over the step that is shown: what was open there is closed, as when the step is left. */
    SessionState buzzer(SessionState left) {
        SessionState there = left.step() < 0 ? left.beside(true) : left;
        return there.with(of(there, Outline.BESIDE, Optional.empty()))
                .with(there.tools().showing(null));
    }

    /** Back to what the buzzer lay over. */
    SessionState returned(SessionState left) {
        return left.step() < 0 ? left.beside(false) : left.with(of(left, left.step(), left.latest(left.step())));
    }

    private Run fresh(SessionState there, int step) {
        int id = there.runs().size() + 1;
        long seed = there.seed() * 31 + id;
        return new Run(
                id, step, Phase.READY, seed, draw(there, step, seed), null, null, null, 0, null, ByHand.NOTHING, null);
    }

    /** A revote keeps the letters of the first time. */
    private @Nullable Draw draw(SessionState there, int step, long seed) {
        if (activity(step) instanceof Revote(String of)) {
            Optional<Run> first = IntStream.range(0, step)
                    .filter(i -> rules.outline().steps().get(i).id().equals(of))
                    .boxed()
                    .findFirst()
                    .flatMap(there::latest);
            if (first.isPresent()) {
                return first.get().draw();
            }
        }
        return question(step).map(q -> drawn(q, seed)).orElse(null);
    }

    private static @Nullable Draw drawn(Question question, long seed) {
        return switch (question) {
            case Choice c
            when c.mode() == Choice.Mode.TRUEFALSE -> Draw.asWritten(c.options().size());
            case Choice c -> Draw.of(c.options().stream().map(Beginning::look).toList(), seed);
            case Order o -> Draw.of(o.items(), seed);
            case Poll p -> Draw.asWritten(p.options().size());
            default -> null;
        };
    }

    /** What tells an option from the others: pictures may stand without words. */
    private static String look(Choice.Option option) {
        @Nullable Picture picture = option.picture();
        return picture == null ? option.text() : option.text() + '\n' + picture.alt() + '\n' + picture.stage();
    }

    /** Starts a run that has not begun; one that has is shown as it was left. */
    private Run begin(SessionState there, Run run) {
        if (run.phase() != Phase.READY) {
            return run;
        }
        Optional<Question> question = question(run.step());
        if (question.isPresent()) {
            return there.devices() ? run.opening(now.plus(rules.reading(question.get()))) : run.open(now, null);
        }
        return switch (activity(run.step())) {
            case Discuss(var prompts, int seconds) -> countdown(run, seconds);
            case Pause(var text, int seconds) -> countdown(run, seconds);
            default -> run.in(Phase.SHOWN);
        };
    }

    private Run countdown(Run run, int seconds) {
        Duration time = rules.seconds(seconds);
        return run.until(Phase.SHOWN, now.plus(time), time.toMillis());
    }

    private Activity activity(int step) {
        return rules.outline().at(step).activity();
    }

    private Optional<Question> question(int step) {
        return rules.outline().question(rules.outline().at(step));
    }
}
