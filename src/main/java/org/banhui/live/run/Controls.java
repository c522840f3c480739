package org.banhui.live.run;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.banhui.activity.Activity;
import org.banhui.activity.Case;
import org.banhui.activity.Gathering;
import org.banhui.activity.Outline;
import org.banhui.activity.Question;
import org.banhui.activity.Revote;
import org.banhui.activity.Step;

/** What a host can do now; the next button names what it does. */
public record Controls(
        Next next,
        boolean back,
        boolean reveal,
        boolean addTime,
        boolean pause,
        boolean resume,
        boolean reopen,
        boolean again,
        boolean skip) {

    /** What the next button does. */
    public enum Next {
        START,
        OPEN,
        CLOSE,
        REVEAL,
        PROMPT,
        STEP,
        /** Back to the step that a buzzer on the spot lies over. */
        RETURN,
        END,
        NONE;

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What can be done in a state. */
    public static Controls of(SessionState state, Outline outline) {
        Optional<Run> run = state.run();
        if (state.place() != Place.STEP || run.isEmpty()) {
            Next next = state.place() == Place.LOBBY && !outline.steps().isEmpty() ? Next.START : Next.NONE;
            return new Controls(next, false, false, false, false, false, false, false, false);
        }
        Run shown = run.get();
        Phase phase = shown.phase();
        Activity activity = outline.at(shown.step()).activity();
        boolean asks = outline.question(outline.at(shown.step())).isPresent();
        boolean reveals = asks && !(activity instanceof Gathering);
        boolean answering = phase == Phase.OPEN;
        boolean clock = shown.deadline() != null && (answering || phase == Phase.SHOWN);
        boolean held = shown.left() != null;
        return new Controls(
                next(state, outline, shown),
                state.step() > 0 || shown.isBeside(),
                reveals && (answering || phase == Phase.CLOSED || phase == Phase.READING),
                clock || held,
                clock,
                held,
                asks && phase == Phase.CLOSED && state.devices(),
                asks && (phase == Phase.CLOSED || phase == Phase.REVEALED),
                asks && phase != Phase.REVEALED);
    }

    private static Next next(SessionState state, Outline outline, Run run) {
        return switch (run.phase()) {
            case READY, READING -> Next.OPEN;
            case OPEN ->
                state.devices() && run.deadline() != null || run.left() != null
                        ? Next.CLOSE
                        : onwardOrReveal(state, outline);
            case CLOSED -> onwardOrReveal(state, outline);
            case REVEALED -> onward(state, outline);
            case SHOWN -> hasMore(outline, run) ? Next.PROMPT : onward(state, outline);
        };
    }

    /** Whether a case has prompts that are not shown yet. */
    private static boolean hasMore(Outline outline, Run run) {
        return outline.at(run.step()).activity() instanceof Case told
                && run.part() < told.prompts().size();
    }

    private static Next onwardOrReveal(SessionState state, Outline outline) {
        if (isBeside(state)) {
            return Next.RETURN;
        }
        boolean reveals = !(outline.steps().get(state.step()).activity() instanceof Gathering)
                && !isAskedAgainLater(state, outline);
        return reveals ? Next.REVEAL : onward(state, outline);
    }

    /** A question that is asked again later keeps its answer for the second time; the reveal button still shows it. */
    public static boolean isAskedAgainLater(SessionState state, Outline outline) {
        if (isBeside(state)) {
            return false;
        }
        List<Step> steps = outline.steps();
        String id = steps.get(state.step()).id();
        return steps.get(state.step()).activity() instanceof Question
                && steps.subList(state.step(), steps.size()).stream()
                        .anyMatch(s -> s.activity() instanceof Revote(String of) && of.equals(id));
    }

    private static boolean isBeside(SessionState state) {
        return state.run().filter(Run::isBeside).isPresent();
    }

    private static Next onward(SessionState state, Outline outline) {
        return state.step() + 1 < outline.steps().size() ? Next.STEP : Next.END;
    }
}
