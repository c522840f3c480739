package org.banhui.live.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.banhui.live.run.Course.plan;
import static org.banhui.live.run.Course.settings;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.banhui.activity.Answer;
import org.banhui.activity.Choice;
import org.banhui.activity.Poll;
import org.banhui.activity.Revote;
import org.banhui.activity.ScoringMode;
import org.banhui.activity.Step;
import org.banhui.activity.Talk;
import org.banhui.activity.Weight;
import org.junit.jupiter.api.Test;

/** A step put in while the meeting runs, and seats with more time than others. */
class OnTheSpotTest {

    private static final Choice CHOICE = new Choice(
            Choice.Mode.SINGLE,
            "?",
            null,
            List.of(new Choice.Option("a", true, null), new Choice.Option("b", false, null)),
            "",
            30,
            Weight.FULL);
    private static final Talk TALK = new Talk("Hello", null);
    private static final Step EXTRA = new Step("extra", "Extra", 1, "", "", new Poll("?", List.of("x", "y"), 30));
    private static final Answer RIGHT = new Answer.Chosen(Set.of(0));

    // ------------------------------------------------------------------ a step on the spot

    @Test
    void a_step_put_in_comes_next_and_what_runs_is_not_disturbed() {
        Course course = Course.withDevices(plan(settings(ScoringMode.ACCURACY, false), CHOICE, TALK));
        course.next().tick();
        Run before = course.run();

        course.does(seen -> new Command.Insert(EXTRA));

        assertThat(course.run()).isEqualTo(before);
        assertThat(course.rules().outline().steps()).extracting(Step::id).containsExactly("s0", "extra", "s1");
        assertThat(course.state().spent()).hasSize(3);
        course.does(Command.Reveal::new).next();
        assertThat(course.state().step()).isEqualTo(1);
        assertThat(course.rules().outline().question(EXTRA)).isPresent();
        course.does(Command.Skip::new);
        assertThat(course.state().step()).isEqualTo(2);
    }

    @Test
    void a_step_put_in_before_the_start_is_the_first() {
        Course course = Course.withDevices(plan(settings(ScoringMode.ACCURACY, false), TALK));
        course.does(seen -> new Command.Insert(EXTRA)).next();
        assertThat(course.state().step()).isZero();
        assertThat(course.run().phase()).isEqualTo(Phase.READING);
    }

    @Test
    void runs_of_later_steps_move_with_their_steps() {
        Course course = Course.withDevices(plan(settings(ScoringMode.ACCURACY, false), TALK, CHOICE, new Revote("s1")));
        course.next(2).tick().does(Command.Close::new).does(Command.Reveal::new);
        course.does(Command.Back::new);
        Run later = course.state().run(2).orElseThrow();

        course.does(seen -> new Command.Insert(EXTRA));

        assertThat(course.state().run(2).orElseThrow()).isEqualTo(later.atStep(2));
        course.next();
        assertThat(course.run().step()).isEqualTo(1);
        course.does(Command.Skip::new);
        assertThat(course.run().id()).isEqualTo(2);
        assertThat(course.run().phase()).isEqualTo(Phase.REVEALED);
        assertThat(course.rules().outline().isAskingAgainOnlyWhatWasAsked()).isTrue();
    }

    @Test
    void nothing_is_put_in_twice_or_over_the_most_or_after_the_end() {
        Course course = Course.withDevices(plan(
                settings(ScoringMode.ACCURACY, false),
                IntStream.range(0, 199).mapToObj(i -> TALK).toArray(Talk[]::new)));
        course.does(seen -> new Command.Insert(EXTRA));
        Step other = new Step("other", "Other", 1, "", "", TALK);
        assertThat(course.tries(new Command.Insert(EXTRA))).isEqualTo(new Decision.Rejected(Decision.Reason.INVALID));
        assertThat(course.tries(new Command.Insert(other))).isEqualTo(new Decision.Rejected(Decision.Reason.INVALID));
        course.does(seen -> new Command.End());
        assertThat(course.tries(new Command.Insert(other))).isEqualTo(new Decision.Rejected(Decision.Reason.ENDED));
    }

    // ------------------------------------------------------------------ more time

    @Test
    void a_seat_with_half_more_time_is_heard_until_its_own_end() {
        Course course = Course.withDevices(plan(settings(ScoringMode.ACCURACY, false), CHOICE));
        course.next().tick();
        Instant opened = course.now();
        course.tick();

        assertThat(course.run().phase()).isEqualTo(Phase.CLOSED);
        assertThat(course.run().deadline(150)).contains(opened.plusSeconds(45));
        assertThat(refuses(course, opened.plusSeconds(31), 100)).contains(Admission.Refusal.LATE);
        assertThat(refuses(course, opened.plusSeconds(31), 150)).isEmpty();
        assertThat(refuses(course, opened.plusMillis(45_500), 150)).isEmpty();
        assertThat(refuses(course, opened.plusMillis(45_501), 150)).contains(Admission.Refusal.LATE);
        course.does(Command.Reveal::new);
        assertThat(refuses(course, opened.plusSeconds(31), 150)).contains(Admission.Refusal.LATE);
    }

    @Test
    void its_time_taken_goes_up_to_its_own_end() {
        Course course = Course.withDevices(plan(settings(ScoringMode.SPEED, false), CHOICE));
        course.next().tick();
        Instant opened = course.now();
        assertThat(course.run().elapsed(opened.plusSeconds(40))).isEqualTo(30_000);
        assertThat(course.run().elapsed(opened.plusSeconds(40), 150)).isEqualTo(40_000);
        assertThat(course.run().elapsed(opened.plusSeconds(60), 150)).isEqualTo(45_000);
    }

    @Test
    void a_question_closed_early_gives_it_its_share_of_the_time_that_passed() {
        Course course = Course.withDevices(plan(settings(ScoringMode.ACCURACY, false), CHOICE));
        course.next().tick();
        Instant opened = course.now();
        course.later(10).does(Command.Close::new);
        assertThat(course.run().deadline(200)).contains(opened.plusSeconds(20));
    }

    @Test
    void a_plan_that_goes_on_by_itself_waits_for_it_and_not_longer_than_needed() {
        Course course = Course.withDevices(plan(settings(ScoringMode.ACCURACY, true), CHOICE, TALK));
        course.waitingFor(150).next().tick();
        Instant opened = course.now();
        course.tick();
        assertThat(Conductor.due(course.state())).contains(opened.plusMillis(45_500));

        course.later(Duration.ofSeconds(5)).tries(new Command.Collected(1));
        assertThat(Conductor.due(course.state())).contains(course.now());
        course.tick();
        assertThat(course.run().phase()).isEqualTo(Phase.REVEALED);
    }

    @Test
    void collecting_takes_two_seconds_even_where_nobody_is_waited_for() {
        Course course = Course.withDevices(plan(settings(ScoringMode.ACCURACY, true), CHOICE, TALK));
        course.waitingFor(150).next().tick().tick();
        Instant closed = Optional.ofNullable(course.run().deadline()).orElseThrow();
        course.tries(new Command.Collected(1));
        assertThat(Conductor.due(course.state())).contains(closed.plus(Rules.COLLECTING));
    }

    private static Optional<Admission.Refusal> refuses(Course course, Instant at, int percent) {
        return Admission.refuses(course.state(), course.rules(), 1, RIGHT, at, percent);
    }
}
