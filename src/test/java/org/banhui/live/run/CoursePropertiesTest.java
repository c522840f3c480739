package org.banhui.live.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.banhui.activity.Activity;
import org.banhui.activity.Blank;
import org.banhui.activity.Buzz;
import org.banhui.activity.Case;
import org.banhui.activity.Choice;
import org.banhui.activity.Cloud;
import org.banhui.activity.Discuss;
import org.banhui.activity.Gathering;
import org.banhui.activity.Kind;
import org.banhui.activity.NumberQuestion;
import org.banhui.activity.Order;
import org.banhui.activity.Outline;
import org.banhui.activity.Pause;
import org.banhui.activity.Pledge;
import org.banhui.activity.Poll;
import org.banhui.activity.Question;
import org.banhui.activity.Reflection;
import org.banhui.activity.Revote;
import org.banhui.activity.ScoredQuestion;
import org.banhui.activity.ScoringMode;
import org.banhui.activity.Standings;
import org.banhui.activity.Step;
import org.banhui.activity.Talk;
import org.banhui.activity.Weight;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Thousands of random presses on random plans; a failure names the seed that repeats it. */
class CoursePropertiesTest {

    private static final int COURSES = 200;
    private static final int PRESSES = 60;
    private static final UUID RED = new UUID(0, 1);

    private final JsonMapper json = JsonMapper.builder().build();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void no_sequence_of_presses_reaches_a_state_that_must_not_be(long series) {
        for (int i = 0; i < COURSES; i++) {
            long seed = series * 1_000_000 + i;
            Random random = new Random(seed);
            Outline outline = plan(random);
            Course course = random.nextBoolean() ? Course.withDevices(outline) : Course.onTheBoard(outline);
            for (int press = 0; press < PRESSES; press++) {
                press(random, course, "seed " + seed + ", press " + press);
            }
            assertThat(json.readValue(json.writeValueAsString(course.state()), SessionState.class))
                    .as("seed " + seed)
                    .isEqualTo(course.state());
        }
    }

    private static void press(Random random, Course course, String where) {
        course.later(Duration.ofMillis(pause(random)));
        SessionState before = course.state();
        Instant now = course.now();
        List<Long> spent = before.spentAt(now);
        Command command = command(random, before);

        Decision again = Conductor.decide(before, course.rules(), command, now);
        Decision decision = course.tries(command);
        assertThat(decision).as(where).isEqualTo(again);

        if (decision instanceof Decision.Accepted accepted) {
            changed(before, accepted, command, spent, now, course.rules().outline(), where);
        }
        sound(course.state(), course.rules().outline(), random, now, where);
        offered(course.state(), course.rules(), now, where);
        settles(course.state(), course.rules(), now, where);
    }

    /** What an accepted command may change. */
    private static void changed(
            SessionState before,
            Decision.Accepted accepted,
            Command command,
            List<Long> spent,
            Instant now,
            Outline outline,
            String where) {
        SessionState after = accepted.state();
        assertThat(before.place()).as(where).isNotEqualTo(Place.ENDED);
        if (command instanceof Command.Moving moving) {
            assertThat(moving.seen()).as(where).isEqualTo(before.seen());
        }
        List<Long> spentAfter = after.spentAt(now);
        for (int step = 0; step < spent.size(); step++) {
            assertThat(spentAfter.get(step)).as(where).isGreaterThanOrEqualTo(spent.get(step));
        }
        List<Effect> scores = new ArrayList<>();
        for (Run run : after.runs()) {
            Optional<Run> earlier = before.run(run.id());
            earlier.ifPresent(old -> {
                assertThat(run.step()).as(where).isEqualTo(old.step());
                assertThat(run.seed()).as(where).isEqualTo(old.seed());
                assertThat(run.draw()).as(where).isEqualTo(old.draw());
                assertThat(run.allowed()).as(where).isGreaterThanOrEqualTo(old.allowed());
                if (old.phase() == Phase.REVEALED) {
                    assertThat(run.phase()).as(where).isEqualTo(Phase.REVEALED);
                }
            });
            boolean shownNow = run.phase() == Phase.REVEALED
                    && earlier.map(Run::phase).filter(p -> p == Phase.REVEALED).isEmpty();
            if (shownNow
                    && asks(outline, run)
                            .filter(ScoredQuestion.class::isInstance)
                            .isPresent()) {
                scores.add(new Effect.Score(run.id()));
            }
        }
        assertThat(accepted.effects().stream().filter(Effect.Score.class::isInstance))
                .as(where)
                .isEqualTo(scores);
    }

    /** What is true of every state. */
    private static void sound(SessionState state, Outline outline, Random random, Instant now, String where) {
        int steps = outline.steps().size();
        assertThat(state.spent()).as(where).hasSize(steps).allMatch(millis -> millis >= 0);
        assertThat(state.step()).as(where).isBetween(-1, steps - 1);
        assertThat(state.runs().stream().map(Run::id))
                .as(where)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, state.runs().size()).boxed().toList());
        assertThat(state.runs().stream().filter(r -> r.phase() == Phase.OPEN || r.phase() == Phase.READING))
                .as(where)
                .allMatch(r -> r.id() == state.shown())
                .hasSizeLessThanOrEqualTo(1);
        if (state.place() == Place.STEP) {
            Run shown = state.run().orElseThrow();
            assertThat(shown.step()).as(where).isIn(state.step(), Outline.BESIDE);
            assertThat(shown.phase()).as(where).isNotEqualTo(Phase.READY);
            assertThat(state.latest(shown.step())).as(where).contains(shown);
        } else {
            assertThat(state.shown()).as(where).isZero();
        }
        assertThat(state.endedAt() != null).as(where).isEqualTo(state.place() == Place.ENDED);
        for (Run run : state.runs()) {
            sound(run, outline, random, now, where);
        }
    }

    private static void sound(Run run, Outline outline, Random random, Instant now, String where) {
        boolean asks = asks(outline, run).isPresent();
        assertThat(run.phase() == Phase.SHOWN).as(where).isEqualTo(!asks);
        if (run.deadline() != null) {
            assertThat(run.phase()).as(where).isNotIn(Phase.READY, Phase.READING);
            assertThat(run.left()).as(where).isNull();
        }
        if (run.left() != null) {
            assertThat(run.phase()).as(where).isIn(Phase.OPEN, Phase.SHOWN);
            assertThat(run.left().isNegative()).as(where).isFalse();
        }
        if (run.nextAt() != null) {
            assertThat(run.phase()).as(where).isIn(Phase.CLOSED, Phase.REVEALED);
        }
        Instant early = now.minusMillis(random.nextInt(200_000));
        Instant late = early.plusMillis(random.nextInt(400_000));
        assertThat(run.elapsed(early)).as(where).isBetween(0L, run.allowed());
        assertThat(run.elapsed(late)).as(where).isBetween(run.elapsed(early), run.allowed());
    }

    /** A button that is offered works, and next never lies. */
    private static void offered(SessionState state, Rules rules, Instant now, String where) {
        Controls controls = Controls.of(state, rules.outline());
        Seen seen = state.seen();
        assertThat(works(state, rules, new Command.Next(seen), now))
                .as(where)
                .isEqualTo(controls.next() != Controls.Next.NONE);
        assertThat(works(state, rules, new Command.Back(seen), now)).as(where).isEqualTo(controls.back());
        assertThat(works(state, rules, new Command.Reveal(seen), now)).as(where).isEqualTo(controls.reveal());
        assertThat(works(state, rules, new Command.Hold(seen), now)).as(where).isEqualTo(controls.pause());
        assertThat(works(state, rules, new Command.Resume(seen), now)).as(where).isEqualTo(controls.resume());
        assertThat(works(state, rules, new Command.AddTime(seen, 10), now))
                .as(where)
                .isEqualTo(controls.addTime());
        assertThat(works(state, rules, new Command.Reopen(seen, 10), now))
                .as(where)
                .isEqualTo(controls.reopen());
        if (controls.again()) {
            assertThat(works(state, rules, new Command.Again(seen), now))
                    .as(where)
                    .isTrue();
        }
        if (controls.skip()) {
            assertThat(works(state, rules, new Command.Skip(seen), now))
                    .as(where)
                    .isTrue();
        }
    }

    private static boolean works(SessionState state, Rules rules, Command command, Instant now) {
        return Conductor.decide(state, rules, command, now) instanceof Decision.Accepted;
    }

    /** Ticks end, however long nobody ticked. */
    private static void settles(SessionState state, Rules rules, Instant now, String where) {
        SessionState settled = state;
        for (int ticks = 0; ticks < 8; ticks++) {
            if (!(Conductor.decide(settled, rules, new Command.Tick(), now.plusSeconds(86_400))
                    instanceof Decision.Accepted accepted)) {
                return;
            }
            settled = accepted.state();
        }
        throw new AssertionError("ticks without end: " + where);
    }

    private static Optional<Question> asks(Outline outline, Run run) {
        return outline.question(outline.at(run.step()));
    }

    // ------------------------------------------------------------------ chance

    private static int pause(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> 0;
            case 1 -> random.nextInt(600);
            case 2 -> random.nextInt(5_000);
            case 3 -> random.nextInt(40_000);
            default -> 1;
        };
    }

    private static Command command(Random random, SessionState state) {
        Seen seen = random.nextInt(10) == 0 ? new Seen(random.nextInt(4), "open") : state.seen();
        int seconds = random.nextInt(-1, 40);
        return switch (random.nextInt(35)) {
            case 0, 1, 2, 3, 4 -> new Command.Next(seen);
            case 5, 6, 7, 8 -> new Command.Tick();
            case 9 -> new Command.Back(seen);
            case 10, 11 -> new Command.Reveal(seen);
            case 12 -> new Command.Close(seen);
            case 13, 14 -> new Command.Reopen(seen, seconds);
            case 15 -> new Command.AddTime(seen, seconds);
            case 16 -> new Command.Hold(seen);
            case 17, 18 -> new Command.Resume(seen);
            case 19 -> new Command.Skip(seen);
            case 20 -> new Command.Again(seen);
            case 21 -> new Command.GoTo(seen, random.nextInt(-1, 7));
            case 22 -> new Command.Estimate(seen, ByHand.Estimate.values()[random.nextInt(3)]);
            case 23 -> new Command.TeamRight(seen, RED, random.nextBoolean());
            case 24 -> new Command.Hands(seen, random.nextInt(-1, 5), random.nextInt(40));
            case 25 ->
                random.nextBoolean()
                        ? new Command.Entry(seen, "line", null, null)
                        : new Command.RemoveEntry(seen, random.nextInt(-1, 3));
            case 30 -> new Command.Hide(seen, "word", random.nextBoolean());
            case 31 -> new Command.Choose(seen, RED, random.nextBoolean());
            case 32, 33 -> new Command.Buzz(seen);
            case 34 -> new Command.StartTimer(state.tools().turn(), seconds);
            case 26 -> new Command.Blank(random.nextBoolean());
            case 27 -> new Command.Devices(random.nextBoolean());
            case 28 -> new Command.AllAnswered(random.nextInt(5));
            default -> random.nextInt(8) == 0 ? new Command.End() : new Command.Lock(random.nextBoolean());
        };
    }

    private static Outline plan(Random random) {
        int size = 1 + random.nextInt(6);
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            steps.add(new Step("s" + i, "Step " + i, 2, "", "", activity(random, steps)));
        }
        ScoringMode scoring = ScoringMode.values()[random.nextInt(3)];
        return new Outline("Plan", "", "zh", Course.settings(scoring, random.nextInt(3) == 0), steps);
    }

    private static Activity activity(Random random, List<Step> before) {
        Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
        return switch (kind) {
            case TALK -> new Talk("text", null);
            case CASE -> new Case("story", null, List.of("why"));
            case CHOICE -> choice(random);
            case ORDER -> new Order("?", List.of("a", "b", "c"), "", 20, Weight.FULL);
            case BLANK -> new Blank("?", List.of("a"), "", 20, Weight.HALF);
            case NUMBER -> new NumberQuestion("?", 3, 1, "", "", 20, Weight.DOUBLE);
            case POLL -> new Poll("?", List.of("a", "b"), 20);
            case CLOUD -> new Cloud("?", 2, 20);
            case BUZZ -> new Buzz("?", 20);
            case PLEDGE -> new Pledge("", "text", 20);
            case REFLECTION -> new Reflection("?", 20);
            case REVOTE ->
                before.stream()
                        .filter(s -> s.activity() instanceof Question && !(s.activity() instanceof Gathering))
                        .findAny()
                        .<Activity>map(s -> new Revote(s.id()))
                        .orElseGet(() -> choice(random));
            case DISCUSS -> new Discuss(List.of("why"), 60);
            case STANDINGS -> new Standings();
            case PAUSE -> new Pause("", 30);
        };
    }

    private static Choice choice(Random random) {
        int right = random.nextInt(3);
        List<Choice.Option> options = IntStream.range(0, 3)
                .mapToObj(i -> new Choice.Option("o" + i, i == right, null))
                .toList();
        return new Choice(Choice.Mode.SINGLE, "?", null, options, "", 20, Weight.FULL);
    }
}
