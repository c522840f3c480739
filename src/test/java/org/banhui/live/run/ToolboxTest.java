package org.banhui.live.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.banhui.activity.Buzz;
import org.banhui.activity.Choice;
import org.banhui.activity.Outline;
import org.banhui.activity.ScoringMode;
import org.banhui.activity.Talk;
import org.banhui.activity.Weight;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The class tools, which lie beside a session's course. */
class ToolboxTest {

    private static final List<Pupil> CLASS = IntStream.rangeClosed(1, 40)
            .mapToObj(n -> new Pupil(new UUID(5, n), n, "Pupil " + n))
            .toList();

    private static final Choice CHOICE = new Choice(
            Choice.Mode.SINGLE,
            "?",
            null,
            List.of(new Choice.Option("a", true, null), new Choice.Option("b", false, null)),
            "",
            30,
            Weight.FULL);

    private final Course course =
            Course.onTheBoard(Course.plan(Course.settings(ScoringMode.ACCURACY, false), CHOICE, new Talk("a", null)));

    // ------------------------------------------------------------------ calling

    @Test
    void two_thousand_calls_are_fair_and_never_call_an_absent_pupil() {
        Random random = new Random(7);
        Map<UUID, Integer> times = new HashMap<>();
        Set<UUID> round = new HashSet<>();
        UUID before = new UUID(0, 0);
        List<UUID> away =
                List.of(CLASS.get(3).id(), CLASS.get(17).id(), CLASS.get(39).id());
        course.does(seen -> new Command.ShowTool(Tool.ATTENDANCE, CLASS));
        away.forEach(id -> course.does(seen -> new Command.Attend(id, Absence.SICK)));

        for (int i = 0; i < 2_000; i++) {
            UUID called = call(random.nextLong());
            assertThat(away).doesNotContain(called);
            assertThat(called).isNotEqualTo(before);
            before = called;
            assertThat(round.add(called)).as("called once in a round").isTrue();
            times.merge(called, 1, Integer::sum);
            int least = there().stream()
                    .mapToInt(id -> times.getOrDefault(id, 0))
                    .min()
                    .orElseThrow();
            int most = there().stream()
                    .mapToInt(id -> times.getOrDefault(id, 0))
                    .max()
                    .orElseThrow();
            assertThat(most - least).isLessThanOrEqualTo(1);
            if (round.size() == 37) {
                round.clear();
            }
        }
        assertThat(times).hasSize(37);
    }

    /** With the seeds of chance, not with its average: who is drawn first must be anybody. */
    @Test
    void anybody_may_be_the_first() {
        Set<UUID> first = new HashSet<>();
        for (long seed = 0; seed < 1_000; seed++) {
            first.add(Turns.draw(CLASS.stream().map(Pupil::id).toList(), List.of(), seed)
                    .drawn());
        }
        assertThat(first).hasSize(40);
    }

    @Test
    void a_pupil_who_comes_late_is_called_in_this_round() {
        UUID late = CLASS.get(9).id();
        course.does(seen -> new Command.ShowTool(Tool.ATTENDANCE, CLASS));
        course.does(seen -> new Command.Attend(late, Absence.ABSENT));
        List<UUID> called = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            called.add(call(i));
        }
        course.does(seen -> new Command.Attend(late, null));
        for (int i = 0; i < 20; i++) {
            called.add(call(100 + i));
        }
        assertThat(called).doesNotHaveDuplicates().hasSize(40).contains(late);
        assertThat(Objects.requireNonNull(tools().call()).left()).isZero();
    }

    @Test
    void two_presses_at_once_call_one_name() {
        Command press = new Command.Call(0, false, CLASS, List.of(), 1);
        Command other = new Command.Call(0, false, CLASS, List.of(), 2);

        assertThat(course.tries(press)).isInstanceOf(Decision.Accepted.class);
        assertThat(course.tries(other)).isEqualTo(new Decision.Rejected(Decision.Reason.STALE));
        assertThat(tools().called()).hasSize(1);
    }

    @Test
    void groups_are_called_in_turn_too_and_nobody_where_nobody_is_there() {
        List<UUID> teams = List.of(new UUID(2, 1), new UUID(2, 2), new UUID(2, 3));
        Set<UUID> called = new HashSet<>();
        for (int i = 0; i < 3; i++) {
            int after = i;
            course.does(seen -> new Command.Call(after, true, List.of(), teams, after));
            called.add(Objects.requireNonNull(tools().call()).id());
        }
        assertThat(called).containsExactlyInAnyOrderElementsOf(teams);
        assertThat(course.tries(new Command.Call(3, false, List.of(), List.of(), 1)))
                .isEqualTo(new Decision.Rejected(Decision.Reason.NOT_NOW));
    }

    // ------------------------------------------------------------------ timer

    @Test
    void a_timer_ends_at_its_instant_is_held_goes_on_and_gets_a_minute_more() {
        course.does(seen -> new Command.StartTimer(0, 300)).later(100);
        assertThat(timer().at()).isEqualTo(Course.MORNING.plusSeconds(300));
        course.does(seen -> new Command.HoldTimer(true)).later(1_000);
        assertThat(timer().held()).isEqualTo(Duration.ofSeconds(200));
        course.does(seen -> new Command.MoreTimer(60)).does(seen -> new Command.HoldTimer(false));
        assertThat(timer().at()).isEqualTo(course.now().plusSeconds(260));
        course.later(400).does(seen -> new Command.MoreTimer(60));
        assertThat(timer().at()).isEqualTo(course.now().plusSeconds(60));
        course.does(seen -> new Command.StopTimer());
        assertThat(tools().timer()).isNull();
    }

    @Test
    void a_timer_that_counts_up_is_held_and_goes_on_where_it_stood() {
        course.does(seen -> new Command.StartTimer(0, 0)).later(90).does(seen -> new Command.HoldTimer(true));
        course.later(500).does(seen -> new Command.HoldTimer(false));
        assertThat(timer().at()).isEqualTo(course.now().minusSeconds(90));
        assertThat(course.tries(new Command.MoreTimer(60))).isEqualTo(new Decision.Rejected(Decision.Reason.NOT_NOW));
    }

    @Test
    void times_out_of_range_change_nothing() {
        for (int seconds : new int[] {-1, 1, 4, 7_201}) {
            assertThat(course.tries(new Command.StartTimer(0, seconds)))
                    .isEqualTo(new Decision.Rejected(Decision.Reason.INVALID));
        }
    }

    // ------------------------------------------------------------------ lots

    @Test
    void lots_follow_from_their_seed_and_leave_absent_pupils_out() {
        course.does(seen -> new Command.ShowTool(Tool.ATTENDANCE, CLASS));
        course.does(seen -> new Command.Attend(CLASS.get(0).id(), Absence.LEAVE));
        List<String> names = List.of("a", "b", "c", "d", "e", "f");
        course.does(seen -> new Command.DrawLots(0, names, CLASS, 4711));
        Lots lots = Objects.requireNonNull(tools().lots());

        assertThat(new Lots(4711, lots.pupils(), names, false).groups()).isEqualTo(lots.groups());
        assertThat(new Lots(4712, lots.pupils(), names, false).groups()).isNotEqualTo(lots.groups());
        assertThat(lots.groups().stream().flatMap(List::stream).collect(Collectors.toSet()))
                .hasSize(39)
                .doesNotContain(CLASS.get(0).id());
        assertThat(lots.groups()).extracting(List::size).containsExactly(7, 7, 7, 6, 6, 6);
    }

    @Test
    void fewer_pupils_than_groups_draw_nothing() {
        assertThat(course.tries(new Command.DrawLots(0, List.of("a", "b", "c"), CLASS.subList(0, 2), 1)))
                .isEqualTo(new Decision.Rejected(Decision.Reason.NOT_NOW));
        assertThat(course.tries(new Command.DrawLots(0, List.of("a"), CLASS, 1)))
                .isEqualTo(new Decision.Rejected(Decision.Reason.INVALID));
    }

    // ------------------------------------------------------------------ beside the course

    @Test
    void a_tool_moves_no_step_and_the_next_step_finds_it_put_away() {
        course.next().does(seen -> new Command.Call(0, false, CLASS, List.of(), 1));
        Run before = course.run();
        assertThat(tools().open()).isEqualTo(Tool.CALL);

        course.does(Command.Reveal::new).next();
        assertThat(tools().open()).isNull();
        assertThat(tools().called()).hasSize(1);
        assertThat(course.state().run(before.id()).orElseThrow().step()).isZero();
    }

    @Test
    void the_buzzer_lies_over_a_question_and_leads_back_to_it() {
        course.next();
        Run question = course.run();
        course.does(Command.Buzz::new);
        assertThat(course.run().isBeside()).isTrue();
        assertThat(course.state().step()).isZero();
        assertThat(course.run().phase()).isEqualTo(Phase.OPEN);
        assertThat(course.controls().next()).isEqualTo(Controls.Next.RETURN);
        course.does(seen -> new Command.Entry(seen, "Red", new UUID(2, 1), null));
        course.does(Command.Buzz::new);
        assertThat(course.run().byHand().entries()).isEmpty();

        course.next();
        assertThat(course.run().id()).isEqualTo(question.id());
        assertThat(course.controls().next()).isEqualTo(Controls.Next.REVEAL);
    }

    @Test
    void the_buzzer_works_with_devices_and_before_the_first_step() {
        Course there =
                Course.withDevices(Course.plan(Course.settings(ScoringMode.ACCURACY, false), new Talk("a", null)));
        there.does(Command.Buzz::new);
        assertThat(there.run().phase()).isEqualTo(Phase.READING);
        assertThat(there.state().place()).isEqualTo(Place.STEP);
        assertThat(there.tick().run().phase()).isEqualTo(Phase.OPEN);
        assertThat(there.rules()
                        .outline()
                        .question(there.rules().outline().at(there.run().step())))
                .containsInstanceOf(Buzz.class);
        there.does(Command.Back::new);
        assertThat(there.state().place()).isEqualTo(Place.LOBBY);
        assertThat(there.state().startedAt()).isNull();
        assertThat(there.controls().next()).isEqualTo(Controls.Next.START);
    }

    @Test
    void a_meeting_without_a_plan_has_every_tool() {
        Course alone = Course.onTheBoard(
                new Outline("Tools", "", "zh", Course.settings(ScoringMode.ACCURACY, false), List.of()));
        alone.does(seen -> new Command.Call(0, false, CLASS, List.of(), 1)).does(Command.Buzz::new);
        assertThat(alone.controls().next()).isEqualTo(Controls.Next.RETURN);
        alone.next();
        assertThat(alone.controls().next()).isEqualTo(Controls.Next.NONE);
        assertThat(alone.state().spentAt(alone.now())).isEmpty();
        alone.does(seen -> new Command.End());
        assertThat(alone.state().tools().open()).isNull();
    }

    @Test
    void what_the_tools_hold_is_stored_and_read_again() {
        JsonMapper json = JsonMapper.builder().build();
        course.does(seen -> new Command.Call(0, false, CLASS, List.of(), 1))
                .does(seen -> new Command.StartTimer(1, 60))
                .does(seen -> new Command.DrawLots(2, List.of("a", "b"), CLASS, 3))
                .does(seen -> new Command.Attend(CLASS.get(1).id(), Absence.SICK));

        String stored = json.writeValueAsString(course.state());
        assertThat(json.readValue(stored, SessionState.class)).isEqualTo(course.state());
        String older = json.writeValueAsString(SessionState.lobby(2, true, 1)).replaceFirst(",\"tools\":\\{[^}]*}", "");
        assertThat(older).doesNotContain("tools");
        assertThat(json.readValue(older, SessionState.class)).isEqualTo(SessionState.lobby(2, true, 1));
    }

    // ------------------------------------------------------------------ hands

    private UUID call(long seed) {
        int after = tools().turn();
        course.does(seen -> new Command.Call(after, false, CLASS, List.of(), seed));
        return Objects.requireNonNull(tools().call()).id();
    }

    private List<UUID> there() {
        return tools().present().stream().map(Pupil::id).toList();
    }

    private Tools tools() {
        return course.state().tools();
    }

    private Timer timer() {
        return Objects.requireNonNull(tools().timer());
    }
}
