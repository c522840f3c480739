package org.banhui.live.run;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.banhui.activity.Question;
import org.banhui.activity.ScoredQuestion;
import org.banhui.activity.Step;
import org.banhui.live.run.Decision.Accepted;
import org.banhui.live.run.Decision.Reason;
import org.banhui.live.run.Decision.Rejected;

/** Decides every command of a session: pure, without clock, chance or database. */
public final class Conductor {

    private final SessionState state;
    private final Rules rules;
    private final Instant now;

    private Conductor(SessionState state, Rules rules, Instant now) {
        this.state = state;
        this.rules = rules;
        this.now = now;
    }

    /** What a command makes of a state at an instant. */
    public static Decision decide(SessionState state, Rules rules, Command command, Instant now) {
        if (state.place() == Place.ENDED) {
            return new Rejected(Reason.ENDED);
        }
        if (command instanceof Command.Moving moving && !moving.seen().equals(state.seen())) {
            return new Rejected(Reason.STALE);
        }
        return new Conductor(state, rules, now).decide(command);
    }

    private Decision decide(Command command) {
        return switch (command) {
            case Command.Next n -> next();
            case Command.Back b when isBeside() -> accepted(returned());
            case Command.Back b -> state.step() > 0 ? accepted(enter(state.step() - 1, false)) : notNow();
            case Command.GoTo(var seen, int step) ->
                step >= 0 && step < steps().size() ? accepted(enter(step, false)) : new Rejected(Reason.INVALID);
            case Command.Skip s -> controls().skip() ? accepted(onward()) : notNow();
            case Command.Again a -> controls().again() ? accepted(anew()) : notNow();
            case Command.Reveal r -> controls().reveal() ? reveal() : notNow();
            case Command.Close c -> phase() == Phase.OPEN ? accepted(closed(now)) : notNow();
            case Command.Reopen(var seen, int seconds) -> reopen(seconds);
            case Command.AddTime(var seen, int seconds) -> addTime(seconds);
            case Command.Hold h -> controls().pause() ? hold() : notNow();
            case Command.Resume r -> controls().resume() ? resume() : notNow();
            case Command.Estimate(var seen, var share) -> byHand(taps -> taps.estimate(share));
            case Command.TeamRight right -> byHand(taps -> taps.teamRight(right));
            case Command.Hands(var seen, int option, int count) -> byHand(taps -> taps.hands(option, count));
            case Command.Entry entry -> byHand(taps -> taps.entry(entry));
            case Command.RemoveEntry(var seen, int index) -> byHand(taps -> taps.removeEntry(index));
            case Command.Hide(var seen, var text, boolean on) -> byHand(taps -> taps.hide(text, on));
            case Command.Choose(var seen, var seat, boolean on) -> byHand(taps -> taps.choose(seat, on));
            case Command.Insert(var step) -> insert(step);
            case Command.Buzz b -> accepted(buzz());
            case Command.OfTools tool -> new Toolbox(state, rules, now).decide(tool);
            case Command.Blank(boolean on) -> accepted(state.blank(on));
            case Command.Devices(boolean on) -> accepted(state.devices(on));
            case Command.Lock(boolean on) -> accepted(state.locked(on));
            case Command.End e -> accepted(left().at(Place.ENDED, state.step(), now));
            case Command.Tick t -> tick();
            case Command.Collected(int run) -> collected(run);
            case Command.AllAnswered(int run) ->
                phase() == Phase.OPEN
                                && state.shown() == run
                                && !rules.outline().settings().changeable()
                        ? accepted(closed(now))
                        : notNow();
        };
    }

    private Decision byHand(Function<Taps, Decision> note) {
        return state.run().map(run -> note.apply(new Taps(state, rules, run))).orElseGet(Conductor::notNow);
    }

    // ------------------------------------------------------------------ moving

    private Decision next() {
        return switch (controls().next()) {
            case START -> accepted(enter(0, false));
            case OPEN -> accepted(open(now));
            case CLOSE -> accepted(closed(now));
            case REVEAL -> reveal();
            case PROMPT -> accepted(state.changing(r -> r.showing(r.part() + 1)));
            case STEP, RETURN -> accepted(onward());
            case END -> accepted(left().at(Place.ENDED, state.step(), now));
            case NONE -> notNow();
        };
    }

    private SessionState onward() {
        if (isBeside()) {
            return returned();
        }
        int following = state.step() + 1;
        return following < steps().size() ? enter(following, false) : left().at(Place.ENDED, state.step(), now);
    }

    /** Leaves the current run as it must be found again: nothing stays open behind the class's back. */
    private SessionState left() {
        return state.changing(r -> switch (r.phase()) {
            case OPEN -> r.closed(now);
            case READING -> r.in(Phase.READY);
            case READY, CLOSED, REVEALED, SHOWN -> r.in(r.phase());
        });
    }

    private SessionState enter(int step, boolean anew) {
        SessionState there = left().at(Place.STEP, step, now);
        Optional<Run> earlier = anew ? Optional.empty() : there.latest(step);
        return there.with(new Beginning(rules, now).of(there, step, earlier));
    }

    /** The plan grows behind the current step; what runs goes on as it is. */
    private Decision insert(Step step) {
        int place = state.step() + 1;
        return rules.outline().takes(step)
                ? new Accepted(state.withRoomAt(place), List.of(new Effect.Insert(place, step)))
                : new Rejected(Reason.INVALID);
    }

    private SessionState anew() {
        return isBeside() ? buzz() : enter(state.step(), true);
    }

    private boolean isBeside() {
        return state.run().filter(Run::isBeside).isPresent();
    }

    private SessionState buzz() {
        return new Beginning(rules, now).buzzer(left());
    }

    private SessionState returned() {
        return new Beginning(rules, now).returned(left());
    }

    // ------------------------------------------------------------------ a question's phases

    private SessionState open(Instant at) {
        return state.changing(run -> {
            Duration time =
                    rules.seconds(question(run.step()).map(Question::seconds).orElse(0));
            return run.open(at, null).until(Phase.OPEN, at.plus(time), time.toMillis());
        });
    }

    /** Where a plan goes on by itself, what follows a closed question waits for what is still under way. */
    private SessionState closed(Instant at) {
        boolean goesOn = rules.outline().settings().autoAdvance() && state.devices();
        return state.changing(r -> goesOn ? r.closed(at).goingOn(collectedAt(r.closed(at), at)) : r.closed(at));
    }

    /** When all that is under way has come, that of a seat with more time as well. */
    private Instant collectedAt(Run closed, Instant at) {
        Instant usual = at.plus(Rules.COLLECTING);
        return closed.deadline(rules.slowest())
                .map(end -> end.plus(Rules.GRACE))
                .filter(usual::isBefore)
                .orElse(usual);
    }

    private Decision collected(int run) {
        Optional<Run> waiting = state.run()
                .filter(r -> r.id() == run && r.phase() == Phase.CLOSED)
                .filter(r -> r.nextAt() != null && r.deadline() != null);
        if (waiting.isEmpty()) {
            return notNow();
        }
        Run closed = waiting.get();
        Instant earliest = Objects.requireNonNull(closed.deadline()).plus(Rules.COLLECTING);
        Instant at = earliest.isBefore(now) ? now : earliest;
        return at.isBefore(Objects.requireNonNull(closed.nextAt()))
                ? accepted(state.with(closed.goingOn(at)))
                : notNow();
    }

    private Decision reveal() {
        Run closed = phase() == Phase.CLOSED ? run() : run().closed(now);
        Run revealed = closed.in(Phase.REVEALED);
        if (rules.outline().settings().autoAdvance() && state.devices()) {
            revealed = revealed.goingOn(now.plus(rules.onScreen()));
        }
        boolean scored = question(revealed.step())
                .filter(ScoredQuestion.class::isInstance)
                .isPresent();
        return new Accepted(state.with(revealed), scored ? List.of(new Effect.Score(revealed.id())) : List.of());
    }

    private Decision reopen(int seconds) {
        if (!inSeconds(seconds)) {
            return new Rejected(Reason.INVALID);
        }
        if (!controls().reopen()) {
            return notNow();
        }
        Duration more = rules.seconds(seconds);
        return accepted(state.changing(r -> r.until(Phase.OPEN, now.plus(more), more.toMillis())));
    }

    private Decision addTime(int seconds) {
        if (!inSeconds(seconds)) {
            return new Rejected(Reason.INVALID);
        }
        if (!controls().addTime()) {
            return notNow();
        }
        Duration more = rules.seconds(seconds);
        return accepted(state.changing(r -> {
            if (r.left() != null) {
                return r.heldLonger(more);
            }
            Instant from = r.deadline() == null || r.deadline().isBefore(now) ? now : r.deadline();
            return r.until(r.phase(), from.plus(more), more.toMillis());
        }));
    }

    private Decision hold() {
        return accepted(state.changing(r -> {
            Duration left = r.deadline() == null ? Duration.ZERO : Duration.between(now, r.deadline());
            return r.held(left.isNegative() ? Duration.ZERO : left);
        }));
    }

    private Decision resume() {
        return accepted(state.changing(
                r -> r.until(r.phase(), now.plus(r.left() == null ? Duration.ZERO : r.left()), 0)));
    }

    private Decision tick() {
        Optional<Instant> due = due(state);
        if (due.isEmpty() || due.get().isAfter(now)) {
            return notNow();
        }
        Instant at = due.get();
        return switch (phase()) {
            case READING -> accepted(open(at));
            case OPEN -> accepted(closed(at));
            case CLOSED -> next();
            case REVEALED -> accepted(onward());
            case READY, SHOWN -> notNow();
        };
    }

    /** The next instant at which a tick changes this state. */
    public static Optional<Instant> due(SessionState state) {
        return state.run().flatMap(r -> switch (r.phase()) {
            case READING -> Optional.ofNullable(r.openAt());
            case OPEN -> Optional.ofNullable(r.deadline()).map(d -> d.plus(Rules.GRACE));
            case CLOSED, REVEALED -> Optional.ofNullable(r.nextAt());
            case READY, SHOWN -> Optional.empty();
        });
    }

    // ------------------------------------------------------------------ small words

    private Controls controls() {
        return Controls.of(state, rules.outline());
    }

    private List<Step> steps() {
        return rules.outline().steps();
    }

    private Optional<Question> question(int step) {
        return rules.outline().question(rules.outline().at(step));
    }

    private Run run() {
        return state.run().orElseThrow();
    }

    private Phase phase() {
        return state.run().map(Run::phase).orElse(Phase.SHOWN);
    }

    private static boolean inSeconds(int seconds) {
        return seconds >= 5 && seconds <= 600;
    }

    private static Decision accepted(SessionState changed) {
        return new Accepted(changed, new ArrayList<>());
    }

    private static Decision notNow() {
        return new Rejected(Reason.NOT_NOW);
    }
}
