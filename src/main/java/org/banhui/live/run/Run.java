package org.banhui.live.run;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.banhui.activity.Draw;
import org.banhui.activity.Outline;
import org.jspecify.annotations.Nullable;

/**
 * One opening of a step.
 *
 * @param id from 1, in order of opening
 * @param step the plan's step, from 0; {@link org.banhui.activity.Outline#BESIDE} for a buzzer on the spot
 * @param seed what the seats' own orders are drawn from
 * @param draw the order of options or items in this run; none where the step has neither
 * @param openAt when answers open or opened; moves on by the time for which the clock was held
 * @param deadline when answers end; none where nobody is waited for or while the clock is held
 * @param left what stood on the clock when it was held
 * @param allowed all the time given so far, in milliseconds
 * @param nextAt when the session goes on by itself
 * @param prompts how many prompts of a case are shown, none before the first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Run(
        int id,
        int step,
        Phase phase,
        long seed,
        @Nullable Draw draw,
        @Nullable Instant openAt,
        @Nullable Instant deadline,
        @Nullable Duration left,
        long allowed,
        @Nullable Instant nextAt,
        ByHand byHand,
        @Nullable Integer prompts) {

    /** Whether it is a buzzer that lies over the current step and is none of the plan's. */
    @JsonIgnore
    public boolean isBeside() {
        return step == Outline.BESIDE;
    }

    /** How many parts of the step are shown one by one so far. */
    public int part() {
        return prompts == null ? 0 : prompts;
    }

    /**
     * When answers of a seat end that has so many percent of the usual time; nothing where nobody is waited for or
     * while the clock is held.
     */
    public Optional<Instant> deadline(int percent) {
        if (deadline == null) {
            return Optional.empty();
        }
        Instant start = openAt == null ? deadline : openAt;
        return Optional.of(deadline.plusMillis(more(Duration.between(start, deadline), percent)));
    }

    private static long more(Duration usual, int percent) {
        return usual.toMillis() * (percent - 100) / 100;
    }

    Run atStep(int other) {
        return new Run(id, other, phase, seed, draw, openAt, deadline, left, allowed, nextAt, byHand, prompts);
    }

    Run in(Phase other) {
        return new Run(id, step, other, seed, draw, openAt, deadline, left, allowed, null, byHand, prompts);
    }

    Run opening(Instant at) {
        return new Run(id, step, Phase.READING, seed, draw, at, null, null, allowed, null, byHand, prompts);
    }

    Run open(Instant at, @Nullable Instant until) {
        return new Run(id, step, Phase.OPEN, seed, draw, at, until, null, allowed, null, byHand, prompts);
    }

    /** Closed at an instant; a deadline that lies before it stays. */
    Run closed(Instant at) {
        Instant end = deadline != null && deadline.isBefore(at) ? deadline : at;
        @Nullable Instant start = left == null ? openAt : at.plus(left).minusMillis(allowed);
        return new Run(id, step, Phase.CLOSED, seed, draw, start, end, null, allowed, null, byHand, prompts);
    }

    /** Running until an instant, with more milliseconds than before; a question's opening keeps its distance to it. */
    Run until(Phase other, Instant end, long more) {
        long all = allowed + more;
        @Nullable Instant start = openAt == null ? null : end.minusMillis(all);
        return new Run(id, step, other, seed, draw, start, end, null, all, null, byHand, prompts);
    }

    Run held(Duration remaining) {
        return new Run(id, step, phase, seed, draw, openAt, null, remaining, allowed, null, byHand, prompts);
    }

    Run heldLonger(Duration more) {
        Duration remaining = left == null ? more : left.plus(more);
        return new Run(
                id, step, phase, seed, draw, openAt, null, remaining, allowed + more.toMillis(), null, byHand, prompts);
    }

    Run goingOn(Instant at) {
        return new Run(id, step, phase, seed, draw, openAt, deadline, left, allowed, at, byHand, prompts);
    }

    Run showing(int parts) {
        return new Run(id, step, phase, seed, draw, openAt, deadline, left, allowed, nextAt, byHand, parts);
    }

    Run with(ByHand other) {
        return new Run(id, step, phase, seed, draw, openAt, deadline, left, allowed, nextAt, other, prompts);
    }

    /**
     * The time an answer took, in milliseconds from the opening less held time, from 0 to {@code allowed}.
     *
     * @param received the server's time of receipt
     */
    public long elapsed(Instant received) {
        return elapsed(received, 100);
    }

    /** The same for a seat with so many percent of the usual time. */
    public long elapsed(Instant received, int percent) {
        if (openAt == null) {
            return 0;
        }
        long taken = left == null ? Duration.between(openAt, received).toMillis() : allowed - left.toMillis();
        return Math.clamp(taken, 0, allowed * percent / 100);
    }
}
