package org.banhui.live.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.banhui.activity.Activity;
import org.banhui.activity.Answer;
import org.banhui.activity.Case;
import org.banhui.activity.Choice;
import org.banhui.activity.Discuss;
import org.banhui.activity.NumberQuestion;
import org.banhui.activity.Outline;
import org.banhui.activity.Pause;
import org.banhui.activity.Picture;
import org.banhui.activity.Poll;
import org.banhui.activity.Revote;
import org.banhui.activity.ScoringMode;
import org.banhui.activity.Settings;
import org.banhui.activity.Standings;
import org.banhui.activity.Talk;
import org.banhui.activity.Weight;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ConductorTest {

    private static final UUID RED = new UUID(0, 1);
    private static final Answer FIRST = new Answer.Chosen(Set.of(0));

    private static final Talk TALK = new Talk("# Hello", null);
    private static final Choice CHOICE = choice("挂断电话", "继续聊天", "转账", "告诉老师");
    private static final Poll POLL = new Poll("?", List.of("a", "b"), 20);
    private static final Discuss DISCUSS = new Discuss(List.of("why"), 180);

    private static Choice choice(String... texts) {
        List<Choice.Option> options = IntStream.range(0, texts.length)
                .mapToObj(i -> new Choice.Option(texts[i], i == 0, null))
                .toList();
        return new Choice(Choice.Mode.SINGLE, "怎么办", null, options, "why", 30, Weight.FULL);
    }

    private static Outline plan(Activity... activities) {
        return Course.plan(Settings.usual(), activities);
    }

    private static Outline contest(Activity... activities) {
        return Course.plan(Course.settings(ScoringMode.SPEED, false), activities);
    }

    private static Course opened(Outline outline) {
        return Course.withDevices(outline).next().tick();
    }

    private static Optional<Admission.Refusal> refusal(Course course, int run, Instant received) {
        return Admission.refuses(course.state(), course.rules(), run, FIRST, received);
    }

    @Test
    void a_case_shows_its_prompts_one_by_one_and_three_presses_at_once_show_one() {
        Course course = Course.onTheBoard(plan(new Case("story", null, List.of("why", "what now")), TALK))
                .next(1);
        assertThat(course.run().part()).isZero();

        Seen seen = course.state().seen();
        course.does(Command.Next::new);
        assertThat(course.run().part()).isOne();
        assertThat(course.tries(new Command.Next(seen))).isEqualTo(new Decision.Rejected(Decision.Reason.STALE));
        assertThat(course.run().part()).isOne();

        course.next(1);
        assertThat(course.run().part()).isEqualTo(2);
        int step = course.state().step();
        course.next(1);
        assertThat(course.state().step()).isEqualTo(step + 1);
    }

    @Nested
    class OnTheBoard {

        @Test
        void a_question_takes_two_taps_show_the_answer_and_next() {
            Course course = Course.onTheBoard(plan(CHOICE, CHOICE)).next();
            assertThat(course.run().phase()).isEqualTo(Phase.OPEN);

            course.next();
            assertThat(course.run().phase()).isEqualTo(Phase.REVEALED);
            assertThat(course.effects()).containsExactly(new Effect.Score(1));

            course.next();
            assertThat(course.state().step()).isEqualTo(1);
            assertThat(course.run().phase()).isEqualTo(Phase.OPEN);
        }

        @Test
        void nobody_is_waited_for() {
            Course course = Course.onTheBoard(plan(CHOICE)).next();

            assertThat(course.run().deadline()).isNull();
            assertThat(Conductor.due(course.state())).isEmpty();
            assertThat(course.tries(Command.Hold::new)).isEqualTo(refused(Decision.Reason.NOT_NOW));
        }

        @Test
        void the_show_button_and_the_next_button_show_the_same() {
            Course byNext = Course.onTheBoard(plan(CHOICE)).next().next();
            Course byReveal = Course.onTheBoard(plan(CHOICE)).next().does(Command.Reveal::new);

            assertThat(byReveal.state()).isEqualTo(byNext.state());
        }

        @Test
        void a_poll_is_shown_without_points() {
            Course course = Course.onTheBoard(plan(POLL)).next(2);

            assertThat(course.run().phase()).isEqualTo(Phase.REVEALED);
            assertThat(course.effects()).isEmpty();
        }

        @Test
        void no_answer_of_a_device_is_taken() {
            Course course = Course.onTheBoard(plan(CHOICE)).next();

            assertThat(refusal(course, 1, course.now())).contains(Admission.Refusal.REJECTED);
        }

        @Test
        void an_estimate_is_taken_back_by_the_same_tap() {
            Course course = Course.onTheBoard(plan(CHOICE)).next();
            course.does(seen -> new Command.Estimate(seen, ByHand.Estimate.MOST));
            assertThat(course.run().byHand().estimate()).isEqualTo(ByHand.Estimate.MOST);

            course.does(seen -> new Command.Estimate(seen, ByHand.Estimate.HALF));
            assertThat(course.run().byHand().estimate()).isEqualTo(ByHand.Estimate.HALF);

            course.does(seen -> new Command.Estimate(seen, ByHand.Estimate.HALF));
            assertThat(course.run().byHand().estimate()).isNull();
        }

        @Test
        void a_group_that_was_right_gets_the_questions_points_once() {
            Course course = Course.onTheBoard(plan(CHOICE)).next(2);
            course.does(seen -> new Command.TeamRight(seen, RED, true));
            assertThat(course.effects()).containsExactly(new Effect.PostTeam(1, RED, 1000));

            assertThat(course.tries(seen -> new Command.TeamRight(seen, RED, true)))
                    .isEqualTo(refused(Decision.Reason.NOT_NOW));

            course.does(seen -> new Command.TeamRight(seen, RED, false));
            assertThat(course.effects()).containsExactly(new Effect.UndoTeam(1, RED));
        }

        @Test
        void before_the_answer_is_shown_no_group_was_right() {
            Course course = Course.onTheBoard(plan(CHOICE)).next();

            assertThat(course.tries(seen -> new Command.TeamRight(seen, RED, true)))
                    .isEqualTo(refused(Decision.Reason.NOT_NOW));
        }

        @Test
        void hands_are_counted_for_options_that_are_there() {
            Course course = Course.onTheBoard(plan(CHOICE)).next();
            course.does(seen -> new Command.Hands(seen, 3, 12)).does(seen -> new Command.Hands(seen, 3, 14));

            assertThat(course.run().byHand().hands()).isEqualTo(Map.of(3, 14));
            assertThat(course.tries(seen -> new Command.Hands(seen, 4, 1))).isEqualTo(refused(Decision.Reason.INVALID));
            assertThat(course.tries(seen -> new Command.Hands(seen, 0, -1)))
                    .isEqualTo(refused(Decision.Reason.INVALID));
            assertThat(course.tries(seen -> new Command.Hands(seen, 0, 1000)))
                    .isEqualTo(refused(Decision.Reason.INVALID));
        }

        @Test
        void a_line_said_at_the_board_is_kept_trimmed_and_can_be_removed() {
            Course course = Course.onTheBoard(plan(DISCUSS)).next();
            course.does(seen -> new Command.Entry(seen, "  报警 ", RED, null));
            assertThat(course.run().byHand().entries()).containsExactly(new ByHand.Entry(RED, "报警", null));

            assertThat(course.tries(seen -> new Command.Entry(seen, "  ", null, null)))
                    .isEqualTo(refused(Decision.Reason.INVALID));
            assertThat(course.tries(seen -> new Command.RemoveEntry(seen, 1)))
                    .isEqualTo(refused(Decision.Reason.INVALID));
            course.does(seen -> new Command.RemoveEntry(seen, 0));
            assertThat(course.run().byHand().entries()).isEmpty();
        }

        @Test
        void a_step_keeps_so_many_lines_and_no_more() {
            Course course = Course.onTheBoard(plan(DISCUSS)).next();
            for (int i = 0; i < ByHand.MOST_ENTRIES; i++) {
                course.does(seen -> new Command.Entry(seen, "line", null, null));
            }
            assertThat(course.tries(seen -> new Command.Entry(seen, "line", null, null)))
                    .isEqualTo(refused(Decision.Reason.NOT_NOW));
        }
    }

    @Nested
    class OnDevices {

        @Test
        void a_question_is_read_opens_closes_and_is_shown() {
            Course course = Course.withDevices(plan(CHOICE)).next();
            assertThat(course.run().phase()).isEqualTo(Phase.READING);
            assertThat(course.run().deadline()).isNull();

            course.tick();
            Instant opening = course.now();
            assertThat(course.run().phase()).isEqualTo(Phase.OPEN);
            assertThat(course.run().openAt()).isEqualTo(opening);
            assertThat(course.run().deadline()).isEqualTo(opening.plusSeconds(30));

            course.tick();
            assertThat(course.now()).isEqualTo(opening.plusMillis(30_500));
            assertThat(course.run().phase()).isEqualTo(Phase.CLOSED);
            assertThat(course.run().deadline()).isEqualTo(opening.plusSeconds(30));

            course.next();
            assertThat(course.run().phase()).isEqualTo(Phase.REVEALED);
            assertThat(course.effects()).containsExactly(new Effect.Score(1));
        }

        @Test
        void reading_takes_longer_for_more_text_from_2_to_20_seconds() {
            assertThat(reading(choice("是", "否"))).isEqualTo(Duration.ofSeconds(2));
            assertThat(reading(choice("是".repeat(20), "否".repeat(27)))).isEqualTo(Duration.ofSeconds(10));
            assertThat(reading(choice("是".repeat(120), "否".repeat(120)))).isEqualTo(Duration.ofSeconds(20));
        }

        @Test
        void letters_of_other_scripts_count_a_third() {
            assertThat(reading(choice("a".repeat(60), "b".repeat(81)))).isEqualTo(Duration.ofSeconds(10));
        }

        private Duration reading(Choice choice) {
            Course course = Course.withDevices(plan(choice)).next();
            return Duration.between(course.now(), Conductor.due(course.state()).orElseThrow());
        }

        @Test
        void next_opens_at_once_what_is_being_read() {
            Course course = Course.withDevices(plan(CHOICE)).next().later(1).next();

            assertThat(course.run().phase()).isEqualTo(Phase.OPEN);
            assertThat(course.run().deadline()).isEqualTo(course.now().plusSeconds(30));
        }

        @Test
        void a_tick_before_its_time_changes_nothing() {
            Course course = opened(plan(CHOICE)).later(Duration.ofMillis(30_499));

            assertThat(course.tries(new Command.Tick())).isEqualTo(refused(Decision.Reason.NOT_NOW));
        }

        @Test
        void an_overdue_tick_acts_as_of_its_time() {
            Course course = Course.withDevices(plan(CHOICE)).next();
            Instant opening = Conductor.due(course.state()).orElseThrow();
            course.later(Duration.ofHours(3)).does(seen -> new Command.Tick());

            assertThat(course.run().deadline()).isEqualTo(opening.plusSeconds(30));
            course.does(seen -> new Command.Tick());
            assertThat(course.run().phase()).isEqualTo(Phase.CLOSED);
            assertThat(course.run().deadline()).isEqualTo(opening.plusSeconds(30));
            assertThat(course.tries(new Command.Tick())).isEqualTo(refused(Decision.Reason.NOT_NOW));
        }

        @Test
        void answers_are_taken_from_the_opening_to_half_a_second_after_the_deadline() {
            Course course = Course.withDevices(plan(CHOICE)).next();
            assertThat(refusal(course, 1, course.now())).contains(Admission.Refusal.REJECTED);

            course.tick();
            Instant deadline = course.deadline();
            assertThat(refusal(course, 1, course.now())).isEmpty();
            assertThat(refusal(course, 1, deadline.plusMillis(500))).isEmpty();
            assertThat(refusal(course, 1, deadline.plusMillis(501))).contains(Admission.Refusal.LATE);

            course.tick();
            assertThat(refusal(course, 1, deadline.plusMillis(500))).isEmpty();
            assertThat(refusal(course, 1, deadline.plusMillis(501))).contains(Admission.Refusal.LATE);

            course.next();
            assertThat(refusal(course, 1, deadline)).contains(Admission.Refusal.LATE);
        }

        @Test
        void an_answer_of_another_shape_or_to_no_run_is_rejected() {
            Course course = opened(plan(CHOICE));

            assertThat(refusal(course, 2, course.now())).contains(Admission.Refusal.REJECTED);
            assertThat(Admission.refuses(course.state(), course.rules(), 1, new Answer.Numeric(1), course.now()))
                    .contains(Admission.Refusal.REJECTED);
            assertThat(Admission.refuses(course.state(), course.rules(), 1, new Answer.Chosen(Set.of(9)), course.now()))
                    .contains(Admission.Refusal.REJECTED);
        }

        @Test
        void an_answer_to_a_question_that_was_left_is_late() {
            Course course = opened(plan(CHOICE, CHOICE)).does(Command.Skip::new);

            assertThat(refusal(course, 1, course.now())).contains(Admission.Refusal.LATE);
        }

        @Test
        void an_answer_under_way_when_the_host_closes_keeps_its_time() {
            Course course = opened(plan(CHOICE)).later(5);
            Instant sent = course.now().minusMillis(200);
            course.does(Command.Close::new);

            assertThat(course.run().elapsed(sent)).isEqualTo(4_800);
            assertThat(course.run().elapsed(course.now().plusMillis(300))).isEqualTo(5_300);
        }

        @Test
        void a_closed_question_can_be_opened_again_for_some_seconds() {
            Course course = opened(plan(CHOICE)).tick().later(10).does(seen -> new Command.Reopen(seen, 20));

            assertThat(course.run().phase()).isEqualTo(Phase.OPEN);
            assertThat(course.run().deadline()).isEqualTo(course.now().plusSeconds(20));
            assertThat(course.run().allowed()).isEqualTo(50_000);
            assertThat(course.run().elapsed(course.now().plusSeconds(1))).isEqualTo(31_000);
        }

        @Test
        void what_was_shown_is_never_opened_again() {
            Course course = opened(plan(CHOICE)).does(Command.Reveal::new);

            assertThat(course.tries(seen -> new Command.Reopen(seen, 20))).isEqualTo(refused(Decision.Reason.NOT_NOW));
            assertThat(course.tries(Command.Reveal::new)).isEqualTo(refused(Decision.Reason.NOT_NOW));
        }

        @Test
        void seconds_out_of_range_are_refused() {
            Course course = opened(plan(CHOICE));

            assertThat(course.tries(seen -> new Command.AddTime(seen, 4))).isEqualTo(refused(Decision.Reason.INVALID));
            assertThat(course.tries(seen -> new Command.AddTime(seen, 601)))
                    .isEqualTo(refused(Decision.Reason.INVALID));
            assertThat(course.tries(seen -> new Command.Reopen(seen, 0))).isEqualTo(refused(Decision.Reason.INVALID));
        }

        @Test
        void where_an_answer_is_final_the_question_closes_when_all_have_answered() {
            Course course = opened(contest(CHOICE));
            course.later(3).does(seen -> new Command.AllAnswered(1));

            assertThat(course.run().phase()).isEqualTo(Phase.CLOSED);
        }

        @Test
        void where_an_answer_may_change_it_stays_open_when_all_have_answered() {
            Course course = opened(plan(CHOICE));

            assertThat(course.tries(new Command.AllAnswered(1))).isEqualTo(refused(Decision.Reason.NOT_NOW));
        }

        @Test
        void that_all_have_answered_another_run_closes_nothing() {
            Course course = opened(contest(CHOICE));

            assertThat(course.tries(new Command.AllAnswered(2))).isEqualTo(refused(Decision.Reason.NOT_NOW));
        }

        @Test
        void a_quicker_tempo_divides_planned_times() {
            Rules quick = new Rules(plan(CHOICE, DISCUSS), 5, 20);

            assertThat(quick.seconds(30)).isEqualTo(Duration.ofMillis(1500));
            assertThat(quick.reading(CHOICE)).isEqualTo(Duration.ofMillis(170));
        }
    }

    @Nested
    class TheClock {

        @Test
        void a_held_clock_stands_still_and_goes_on_with_what_was_left() {
            Course course = opened(plan(CHOICE)).later(10).does(Command.Hold::new);
            assertThat(course.run().left()).isEqualTo(Duration.ofSeconds(20));
            assertThat(course.run().deadline()).isNull();
            assertThat(Conductor.due(course.state())).isEmpty();

            course.later(600).does(Command.Resume::new);
            assertThat(course.run().left()).isNull();
            assertThat(course.run().deadline()).isEqualTo(course.now().plusSeconds(20));
        }

        @Test
        void held_time_is_nobodys_answering_time() {
            Course course = opened(plan(CHOICE)).later(10).does(Command.Hold::new);
            assertThat(course.run().elapsed(course.now().plusSeconds(100))).isEqualTo(10_000);

            course.later(600).does(Command.Resume::new);
            assertThat(course.run().elapsed(course.now().plusSeconds(2))).isEqualTo(12_000);
        }

        @Test
        void while_the_clock_is_held_answers_are_taken() {
            Course course = opened(plan(CHOICE)).later(10).does(Command.Hold::new);

            assertThat(refusal(course, 1, course.now().plusSeconds(500))).isEmpty();
        }

        @Test
        void a_question_that_is_closed_while_held_keeps_the_time_that_was_used() {
            Course course = opened(plan(CHOICE)).later(10).does(Command.Hold::new);
            course.later(50).next();

            assertThat(course.run().phase()).isEqualTo(Phase.CLOSED);
            assertThat(course.run().elapsed(course.now().plusMillis(100))).isEqualTo(10_100);
        }

        @Test
        void a_clock_is_held_once_and_goes_on_once() {
            Course course = opened(plan(CHOICE)).does(Command.Hold::new);
            assertThat(course.tries(Command.Hold::new)).isEqualTo(refused(Decision.Reason.NOT_NOW));

            course.does(Command.Resume::new);
            assertThat(course.tries(Command.Resume::new)).isEqualTo(refused(Decision.Reason.NOT_NOW));
        }

        @Test
        void time_can_be_added_while_it_runs_and_while_it_is_held() {
            Course course = opened(plan(CHOICE));
            Instant deadline = course.deadline();
            course.does(seen -> new Command.AddTime(seen, 15));
            assertThat(course.run().deadline()).isEqualTo(deadline.plusSeconds(15));

            course.later(5).does(Command.Hold::new).does(seen -> new Command.AddTime(seen, 10));
            assertThat(course.run().left()).isEqualTo(Duration.ofSeconds(50));
            assertThat(course.run().allowed()).isEqualTo(55_000);
            assertThat(course.run().elapsed(course.now())).isEqualTo(5_000);
        }

        @Test
        void time_added_in_the_last_half_second_counts_from_now() {
            Course course = opened(plan(CHOICE)).later(Duration.ofMillis(30_300));
            course.does(seen -> new Command.AddTime(seen, 10));

            assertThat(course.run().deadline()).isEqualTo(course.now().plusSeconds(10));
        }

        @Test
        void a_talk_in_groups_counts_down_and_waits_for_the_host() {
            Course course = Course.withDevices(plan(DISCUSS, TALK)).next();
            assertThat(course.run().phase()).isEqualTo(Phase.SHOWN);
            assertThat(course.run().deadline()).isEqualTo(course.now().plusSeconds(180));

            course.later(200);
            assertThat(Conductor.due(course.state())).isEmpty();
            assertThat(course.controls().addTime()).isTrue();
            course.does(seen -> new Command.AddTime(seen, 60));
            assertThat(course.run().deadline()).isEqualTo(course.now().plusSeconds(60));
        }

        @Test
        void a_countdown_can_be_held() {
            Course course =
                    Course.onTheBoard(plan(new Pause("", 60))).next().later(20).does(Command.Hold::new);

            assertThat(course.run().left()).isEqualTo(Duration.ofSeconds(40));
            course.later(90).does(Command.Resume::new);
            assertThat(course.run().deadline()).isEqualTo(course.now().plusSeconds(40));
        }

        @Test
        void every_step_knows_the_time_that_was_spent_on_it() {
            Course course =
                    Course.onTheBoard(plan(TALK, TALK)).later(100).next().later(60);
            course.next().later(30).does(Command.Back::new).later(5);

            assertThat(course.state().spentAt(course.now())).containsExactly(65_000L, 30_000L);
        }

        @Test
        void a_wall_clock_that_was_set_back_over_a_restart_takes_no_time_away() {
            Course course = Course.onTheBoard(plan(TALK, TALK)).next().later(Duration.ofHours(-1));

            assertThat(course.state().spentAt(course.now())).containsExactly(0L, 0L);
        }
    }

    @Nested
    class ToAndFro {

        @Test
        void three_presses_at_once_on_board_panel_and_clicker_move_one_step() {
            Course course = Course.onTheBoard(plan(TALK, TALK, TALK)).next();
            Seen seen = course.state().seen();

            course.next();
            assertThat(course.tries(new Command.Next(seen))).isEqualTo(refused(Decision.Reason.STALE));
            assertThat(course.tries(new Command.Next(seen))).isEqualTo(refused(Decision.Reason.STALE));
            assertThat(course.state().step()).isEqualTo(1);
        }

        @Test
        void a_press_that_saw_the_question_open_does_not_show_the_answer() {
            Course course = opened(plan(CHOICE));
            Seen open = course.state().seen();
            course.tick();

            assertThat(course.tries(new Command.Next(open))).isEqualTo(refused(Decision.Reason.STALE));
            assertThat(course.run().phase()).isEqualTo(Phase.CLOSED);
        }

        @Test
        void leaving_an_open_question_closes_it_and_going_back_shows_it_as_it_was_left() {
            Course course = opened(plan(CHOICE, TALK));
            course.later(5).does(seen -> new Command.GoTo(seen, 1));
            assertThat(course.state().run(1).orElseThrow().phase()).isEqualTo(Phase.CLOSED);

            course.later(60).does(Command.Back::new);
            assertThat(course.run().id()).isEqualTo(1);
            assertThat(course.run().phase()).isEqualTo(Phase.CLOSED);
            assertThat(course.run().deadline()).isEqualTo(course.now().minusSeconds(60));
        }

        @Test
        void leaving_while_reading_reads_anew_later() {
            Course course = Course.withDevices(plan(CHOICE, TALK)).next();
            course.does(seen -> new Command.GoTo(seen, 1)).later(100).does(Command.Back::new);

            assertThat(course.run().id()).isEqualTo(1);
            assertThat(course.run().phase()).isEqualTo(Phase.READING);
            assertThat(course.run().openAt()).isAfter(course.now());
        }

        @Test
        void what_was_shown_stays_shown() {
            Course course = opened(plan(CHOICE, TALK)).does(Command.Reveal::new).next();
            course.does(Command.Back::new);

            assertThat(course.run().phase()).isEqualTo(Phase.REVEALED);
            assertThat(course.effects()).isEmpty();
        }

        @Test
        void there_is_nothing_before_the_first_step_and_nothing_outside_the_plan() {
            Course course = Course.onTheBoard(plan(TALK)).next();

            assertThat(course.tries(Command.Back::new)).isEqualTo(refused(Decision.Reason.NOT_NOW));
            assertThat(course.tries(seen -> new Command.GoTo(seen, 1))).isEqualTo(refused(Decision.Reason.INVALID));
            assertThat(course.tries(seen -> new Command.GoTo(seen, -1))).isEqualTo(refused(Decision.Reason.INVALID));
        }

        @Test
        void asking_once_more_is_a_new_run_drawn_anew_beside_the_old_one() {
            Course course = opened(plan(CHOICE)).does(Command.Reveal::new).does(Command.Again::new);

            assertThat(course.run().id()).isEqualTo(2);
            assertThat(course.run().phase()).isEqualTo(Phase.READING);
            assertThat(course.run().seed())
                    .isNotEqualTo(course.state().run(1).orElseThrow().seed());
            assertThat(course.state().run(1).orElseThrow().phase()).isEqualTo(Phase.REVEALED);
            assertThat(course.state().latest(0)).contains(course.run());
        }

        @Test
        void a_skipped_question_is_left_without_its_answer() {
            Course course = opened(plan(CHOICE, TALK)).does(Command.Skip::new);

            assertThat(course.state().step()).isEqualTo(1);
            assertThat(course.effects()).isEmpty();
            assertThat(course.state().run(1).orElseThrow().phase()).isEqualTo(Phase.CLOSED);
        }

        @Test
        void moving_on_lights_a_dark_screen() {
            Course course = Course.onTheBoard(plan(TALK, TALK)).next().does(seen -> new Command.Blank(true));
            assertThat(course.state().blank()).isTrue();

            assertThat(course.next().state().blank()).isFalse();
        }

        @Test
        void the_door_stays_locked_and_the_devices_stay_off_from_step_to_step() {
            Course course = Course.withDevices(plan(TALK, CHOICE)).next();
            course.does(seen -> new Command.Lock(true)).does(seen -> new Command.Devices(false));
            course.next();

            assertThat(course.state().locked()).isTrue();
            assertThat(course.run().phase()).isEqualTo(Phase.OPEN);
        }

        @Test
        void after_the_last_step_the_session_ends_and_nothing_moves_it_any_more() {
            Course course = Course.onTheBoard(plan(TALK)).next();
            assertThat(course.controls().next()).isEqualTo(Controls.Next.END);

            course.next();
            assertThat(course.state().place()).isEqualTo(Place.ENDED);
            assertThat(course.state().endedAt()).isEqualTo(course.now());
            assertThat(course.tries(Command.Next::new)).isEqualTo(refused(Decision.Reason.ENDED));
            assertThat(course.tries(new Command.Devices(true))).isEqualTo(refused(Decision.Reason.ENDED));
            assertThat(course.tries(new Command.End())).isEqualTo(refused(Decision.Reason.ENDED));
        }

        @Test
        void a_session_can_end_in_the_middle_of_a_question_without_showing_its_answer() {
            Course course = opened(plan(CHOICE, TALK)).does(seen -> new Command.End());

            assertThat(course.state().run(1).orElseThrow().phase()).isEqualTo(Phase.CLOSED);
            assertThat(course.state().run()).isEmpty();
            assertThat(Conductor.due(course.state())).isEmpty();
        }

        @Test
        void a_waiting_session_can_be_closed() {
            Course course = Course.withDevices(plan(TALK)).does(seen -> new Command.End());

            assertThat(course.state().startedAt()).isNull();
            assertThat(course.state().endedAt()).isEqualTo(course.now());
        }
    }

    @Nested
    class AskingAgain {

        private final Outline twice = plan(CHOICE, DISCUSS, new Revote("s0"), new Standings());

        @Test
        void the_first_time_goes_on_without_its_answer() {
            Course course = opened(twice);
            assertThat(course.controls().next()).isEqualTo(Controls.Next.CLOSE);

            course.next();
            assertThat(course.controls().next()).isEqualTo(Controls.Next.STEP);
            course.next();
            assertThat(course.state().step()).isEqualTo(1);
            assertThat(course.state().run(1).orElseThrow().phase()).isEqualTo(Phase.CLOSED);
        }

        @Test
        void on_the_board_too() {
            Course course = Course.onTheBoard(twice).next();
            assertThat(course.controls().next()).isEqualTo(Controls.Next.STEP);

            course.next(2);
            assertThat(course.run().phase()).isEqualTo(Phase.OPEN);
            assertThat(course.next().run().phase()).isEqualTo(Phase.REVEALED);
        }

        @Test
        void the_show_button_shows_the_answer_the_first_time_all_the_same() {
            Course course = opened(twice).does(Command.Reveal::new);

            assertThat(course.run().phase()).isEqualTo(Phase.REVEALED);
            assertThat(course.effects()).containsExactly(new Effect.Score(1));
        }

        @Test
        void the_second_time_keeps_the_letters_of_the_first() {
            Course course = opened(twice).next(2).next();

            assertThat(course.run().id()).isEqualTo(3);
            assertThat(course.run().draw())
                    .isNotNull()
                    .isEqualTo(course.state().run(1).orElseThrow().draw());
        }

        @Test
        void the_second_time_shows_its_answer_and_scores() {
            Course course = opened(twice).next(3).tick().next(2);

            assertThat(course.run().phase()).isEqualTo(Phase.REVEALED);
            assertThat(course.effects()).containsExactly(new Effect.Score(3));
        }

        @Test
        void a_first_time_that_never_was_leaves_the_second_its_own_letters() {
            Course course = Course.withDevices(twice).does(seen -> new Command.GoTo(seen, 2));

            assertThat(course.run().draw()).isNotNull();
        }
    }

    @Nested
    class GoingOnByItself {

        private Course course(Activity... activities) {
            return Course.withDevices(Course.plan(Course.settings(ScoringMode.SPEED, true), activities))
                    .next();
        }

        @Test
        void a_question_goes_from_reading_to_the_next_step_without_a_tap() {
            Course course = course(CHOICE, TALK).tick().tick();
            Instant closed = course.now();
            assertThat(course.run().phase()).isEqualTo(Phase.CLOSED);

            course.tick();
            assertThat(course.now()).isEqualTo(closed.plusSeconds(2));
            assertThat(course.run().phase()).isEqualTo(Phase.REVEALED);

            course.tick();
            assertThat(course.state().step()).isEqualTo(1);
        }

        @Test
        void it_goes_on_too_when_all_have_answered_or_the_host_closes() {
            Course all = course(CHOICE, TALK)
                    .tick()
                    .does(seen -> new Command.AllAnswered(1))
                    .tick();
            Course host = course(CHOICE, TALK).tick().does(Command.Close::new).tick();

            assertThat(all.run().phase()).isEqualTo(Phase.REVEALED);
            assertThat(host.run().phase()).isEqualTo(Phase.REVEALED);
        }

        @Test
        void a_question_that_is_asked_again_later_keeps_its_answer() {
            Course course =
                    course(CHOICE, DISCUSS, new Revote("s0")).tick().tick().tick();

            assertThat(course.state().step()).isEqualTo(1);
            assertThat(course.state().run(1).orElseThrow().phase()).isEqualTo(Phase.CLOSED);
        }

        @Test
        void going_back_to_what_was_left_waits_for_the_host() {
            Course course =
                    course(CHOICE, TALK).tick().tick().does(Command.Skip::new).does(Command.Back::new);

            assertThat(course.run().phase()).isEqualTo(Phase.CLOSED);
            assertThat(Conductor.due(course.state())).isEmpty();
        }

        @Test
        void a_server_that_was_away_for_a_day_shows_the_answer_and_no_more() {
            Course course = course(CHOICE, TALK).later(Duration.ofDays(1));
            int ticks = 0;
            while (course.tries(new Command.Tick()) instanceof Decision.Accepted) {
                ticks++;
            }

            assertThat(ticks).isEqualTo(3);
            assertThat(course.run().phase()).isEqualTo(Phase.REVEALED);
        }
    }

    @Nested
    class Drawing {

        @Test
        void options_of_pictures_alone_are_drawn_whatever_their_order_of_writing() {
            Choice.Option cat = pictured(7);
            Choice.Option dog = pictured(3);
            Choice.Option owl = pictured(5);

            assertThat(shown(cat, dog, owl))
                    .isEqualTo(shown(owl, cat, dog))
                    .isEqualTo(shown(dog, owl, cat))
                    .hasSize(3);
        }

        private Choice.Option pictured(int id) {
            return new Choice.Option("", id == 7, new Picture(new UUID(1, id), new UUID(2, id), "动物"));
        }

        private List<UUID> shown(Choice.Option... options) {
            Choice choice = new Choice(Choice.Mode.SINGLE, "?", null, List.of(options), "", 30, Weight.FULL);
            Course course = Course.onTheBoard(plan(choice)).next();
            return course.drawn().stream()
                    .map(place -> choice.options().get(place).picture())
                    .filter(Objects::nonNull)
                    .map(Picture::stage)
                    .toList();
        }

        @Test
        void true_and_false_stand_as_they_were_written() {
            Choice trueFalse = new Choice(
                    Choice.Mode.TRUEFALSE,
                    "?",
                    null,
                    List.of(new Choice.Option("对", false, null), new Choice.Option("错", true, null)),
                    "",
                    30,
                    Weight.FULL);

            for (int i = 0; i < 5; i++) {
                Course course = Course.onTheBoard(plan(trueFalse)).next().next().does(Command.Again::new);
                assertThat(course.drawn()).containsExactly(0, 1);
            }
        }

        @Test
        void a_number_has_nothing_to_draw() {
            NumberQuestion number = new NumberQuestion("?", 1, 0, "", "", 30, Weight.FULL);

            assertThat(Course.onTheBoard(plan(number)).next().run().draw()).isNull();
        }
    }

    private static Decision refused(Decision.Reason reason) {
        return new Decision.Rejected(reason);
    }
}
