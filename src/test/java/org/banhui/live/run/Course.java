package org.banhui.live.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.banhui.activity.Activity;
import org.banhui.activity.Draw;
import org.banhui.activity.Outline;
import org.banhui.activity.ScoringMode;
import org.banhui.activity.Settings;
import org.banhui.activity.Step;
import org.banhui.activity.TeamRule;

/** A session's course and its clock, both moved by hand. */
public final class Course {

    public static final Instant MORNING = Instant.parse("2026-03-02T08:00:00Z");

    private Rules rules;
    private SessionState state;
    private Instant now = MORNING;
    private List<Effect> effects = List.of();

    private Course(Outline outline, boolean devices) {
        this.rules = new Rules(outline, 5, 1);
        this.state = SessionState.lobby(outline.steps().size(), devices, 42);
    }

    public static Course withDevices(Outline outline) {
        return new Course(outline, true);
    }

    public static Course onTheBoard(Outline outline) {
        return new Course(outline, false);
    }

    /** A plan whose steps have the ids s0, s1 and so on. */
    public static Outline plan(Settings settings, Activity... activities) {
        List<Step> steps = IntStream.range(0, activities.length)
                .mapToObj(i -> new Step("s" + i, "Step " + i, 3, "", "", activities[i]))
                .toList();
        return new Outline("Plan", "", "zh", settings, steps);
    }

    public static Settings settings(ScoringMode scoring, boolean autoAdvance) {
        return new Settings(scoring, TeamRule.MEAN, 1000, 3, autoAdvance, false);
    }

    public SessionState state() {
        return state;
    }

    /** A seat is waited for that has so many percent of the usual time. */
    public Course waitingFor(int percent) {
        rules = rules.waitingFor(percent);
        return this;
    }

    public Rules rules() {
        return rules;
    }

    public Instant now() {
        return now;
    }

    public Run run() {
        return state.run().orElseThrow();
    }

    /** When answers to the shown run end. */
    public Instant deadline() {
        return Optional.ofNullable(run().deadline()).orElseThrow();
    }

    /** The author's places in the order in which the shown run shows them. */
    public List<Integer> drawn() {
        return Optional.ofNullable(run().draw()).map(Draw::places).orElseThrow();
    }

    public Controls controls() {
        return Controls.of(state, rules.outline());
    }

    /** What the last accepted command wanted done beside the state. */
    public List<Effect> effects() {
        return effects;
    }

    public Course later(Duration by) {
        now = now.plus(by);
        return this;
    }

    public Course later(int seconds) {
        return later(Duration.ofSeconds(seconds));
    }

    /** Gives a command that saw the state as it is; the answer is taken over. */
    public Decision tries(Function<Seen, Command> command) {
        return tries(command.apply(state.seen()));
    }

    public Decision tries(Command command) {
        Decision decision = Conductor.decide(state, rules, command, now);
        if (decision instanceof Decision.Accepted(var next, var wanted)) {
            state = next;
            effects = wanted;
            for (Effect effect : wanted) {
                if (effect instanceof Effect.Insert(int at, Step step)) {
                    rules = rules.of(rules.outline().with(step, at));
                }
            }
        }
        return decision;
    }

    /** Gives a command that must be carried out. */
    public Course does(Function<Seen, Command> command) {
        assertThat(tries(command)).isInstanceOf(Decision.Accepted.class);
        return this;
    }

    public Course next() {
        return does(Command.Next::new);
    }

    public Course next(int times) {
        for (int i = 0; i < times; i++) {
            next();
        }
        return this;
    }

    /** Lets the clock go on to the next due instant and ticks. */
    public Course tick() {
        now = Conductor.due(state).orElseThrow();
        return does(seen -> new Command.Tick());
    }
}
