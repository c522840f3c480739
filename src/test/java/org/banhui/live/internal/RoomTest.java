package org.banhui.live.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.banhui.Database;
import org.banhui.activity.Activity;
import org.banhui.activity.Answer;
import org.banhui.activity.Buzz;
import org.banhui.activity.Choice;
import org.banhui.activity.Discuss;
import org.banhui.activity.Outline;
import org.banhui.activity.Revote;
import org.banhui.activity.ScoredQuestion;
import org.banhui.activity.ScoringMode;
import org.banhui.activity.Step;
import org.banhui.activity.Weight;
import org.banhui.base.Ids;
import org.banhui.live.Ack;
import org.banhui.live.Gathered;
import org.banhui.live.Given;
import org.banhui.live.LiveListener;
import org.banhui.live.Meeting;
import org.banhui.live.Seat;
import org.banhui.live.SessionKey;
import org.banhui.live.Snapshot;
import org.banhui.live.Team;
import org.banhui.live.join.HandMovedClock;
import org.banhui.live.run.Command;
import org.banhui.live.run.Conductor;
import org.banhui.live.run.Course;
import org.banhui.live.run.Decision;
import org.banhui.live.run.Phase;
import org.banhui.live.run.Place;
import org.banhui.live.run.Run;
import org.banhui.live.run.Seen;
import org.banhui.live.run.SessionState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.support.MetaDataAccessException;

/** A session in memory and in the database, on both databases. */
@ParameterizedClass
@EnumSource(Database.class)
class RoomTest {

    private static final Answer RIGHT = new Answer.Chosen(Set.of(0));
    private static final Answer WRONG = new Answer.Chosen(Set.of(1));

    private static final Choice CHOICE = new Choice(
            Choice.Mode.SINGLE,
            "?",
            null,
            List.of(new Choice.Option("a", true, null), new Choice.Option("b", false, null)),
            "",
            30,
            Weight.FULL);

    private final Faulty source;
    private final HandMovedClock clock = new HandMovedClock();
    private final Team red = new Team(Ids.next(), "Red", "red", 0);
    private final Team blue = new Team(Ids.next(), "Blue", "blue", 1);
    private final List<Seat> seats = new ArrayList<>();
    private final LiveCore core;
    private Room room;

    RoomTest(Database database) throws MetaDataAccessException {
        source = new Faulty(database.shared());
        core = new LiveCore(source, clock);
        room = opened(List.of(), ScoringMode.ACCURACY, 0, CHOICE);
    }

    @AfterEach
    void ends() {
        core.close();
    }

    // ------------------------------------------------------------------ answers

    @Test
    void an_answer_is_acknowledged_once_and_known_when_it_comes_again() throws Exception {
        open(ScoringMode.ACCURACY, 1, CHOICE);
        ask();
        UUID first = Ids.next();
        UUID second = Ids.next();

        assertThat(answer(0, 1, first, WRONG)).isEqualTo("saved");
        assertThat(answer(0, 1, first, WRONG)).isEqualTo("duplicate");
        assertThat(answer(0, 2, second, RIGHT)).isEqualTo("saved");
        assertThat(answer(0, 1, first, WRONG)).isEqualTo("duplicate");
        assertThat(answer(0, 2, Ids.next(), WRONG)).isEqualTo("rejected seq");
        assertThat(answer(0, 1, Ids.next(), WRONG)).isEqualTo("rejected seq");

        assertThat(room.given(1, id(0)).map(Given::answer)).contains(RIGHT);
        assertThat(stored()).hasSize(2);
        assertThat(room.answered(1)).isEqualTo(1);
    }

    @Test
    void what_cannot_be_taken_says_why() throws Exception {
        open(ScoringMode.ACCURACY, 2, CHOICE, CHOICE);
        assertThat(answer(0, 1, Ids.next(), RIGHT)).isEqualTo("rejected shape");

        ask();
        assertThat(answer(0, 1, Ids.next(), new Answer.Numeric(3))).isEqualTo("rejected shape");
        assertThat(answer(0, 1, Ids.next(), new Answer.Chosen(Set.of(7)))).isEqualTo("rejected shape");
        room.change(id(1), seat -> seat.standing(Seat.Standing.REMOVED));
        assertThat(answer(1, 1, Ids.next(), RIGHT)).isEqualTo("rejected removed");

        clock.forward(Duration.ofMillis(30_501));
        assertThat(answer(0, 1, Ids.next(), RIGHT)).isEqualTo("late");
        assertThat(stored()).isEmpty();
    }

    @Test
    void where_speed_counts_the_first_answer_is_final_and_all_answers_close_the_question() throws Exception {
        open(ScoringMode.SPEED, 2, CHOICE);
        ask();
        seats.forEach(seat -> room.online(seat.id(), true));
        assertThat(answer(0, 1, Ids.next(), WRONG)).isEqualTo("saved");
        assertThat(answer(0, 2, Ids.next(), RIGHT)).isEqualTo("rejected final");

        CountDownLatch closed = new CountDownLatch(1);
        core.rooms().listen(new LiveListener() {
            @Override
            public void changed(SessionKey key) {
                if (phase() == Phase.CLOSED) {
                    closed.countDown();
                }
            }
        });
        assertThat(answer(1, 1, Ids.next(), RIGHT)).isEqualTo("saved");
        assertThat(closed.await(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void the_latency_credit_is_taken_off_the_time() throws Exception {
        open(ScoringMode.SPEED, 1, CHOICE);
        ask();
        clock.forward(Duration.ofMillis(1_200));
        room.answer(id(0), 1, 1, Ids.next(), RIGHT, clock.instant(), 200).get(30, TimeUnit.SECONDS);

        assertThat(room.given(1, id(0)).map(Given::elapsed)).contains(1_000);
    }

    // ------------------------------------------------------------------ from opening to end

    @Test
    void a_meeting_runs_from_its_opening_to_its_end_and_the_ledger_follows_from_its_answers() throws Exception {
        open(ScoringMode.SPEED, 6, CHOICE, new Discuss(List.of("why"), 60), CHOICE);
        ask();
        for (int seat = 0; seat < 5; seat++) {
            clock.forward(Duration.ofSeconds(2));
            answer(seat, 1, Ids.next(), seat == 3 ? WRONG : RIGHT);
        }
        press(Command.Close::new);
        press(Command.Reveal::new);
        assertThat(bySeat()).isEqualTo(recomputed()).hasSize(4);
        assertThat(snapshot().tally().orElseThrow().right()).isEqualTo(4);

        room.give(red.id(), 50, "整理", "Lin");
        UUID given = snapshot().ledger().postings().getLast().id();
        int before = total(red);
        assertThat(room.undo(given, "Lin")).isEmpty();
        assertThat(room.undo(given, "Lin")).contains(Decision.Reason.NOT_NOW);
        assertThat(total(red)).isEqualTo(before - 50);

        press(Command.Next::new);
        press(Command.Next::new);
        press(Command.Reveal::new);
        press(Command.Again::new);
        press(Command.Reveal::new);
        press(Command.Next::new);
        assertThat(snapshot().state().place()).isEqualTo(Place.ENDED);
        assertThat(core.rooms().byPin(room.meeting().pin())).isEmpty();
        assertThat(bySeat()).isEqualTo(recomputed());
        assertThat(room.apply(new Command.End(), "")).contains(Decision.Reason.ENDED);
    }

    @Test
    void a_question_asked_once_more_counts_only_the_last_time() throws Exception {
        open(ScoringMode.ACCURACY, 2, CHOICE);
        ask();
        answer(0, 1, Ids.next(), RIGHT);
        press(Command.Reveal::new);
        assertThat(bySeat()).isEqualTo(Map.of(id(0), 1000));

        press(Command.Again::new);
        tick();
        assertThat(answer(1, 1, Ids.next(), RIGHT)).isEqualTo("saved");
        press(Command.Reveal::new);
        assertThat(bySeat()).isEqualTo(Map.of(id(0), 0, id(1), 1000));
    }

    @Test
    void a_teams_points_do_not_move_while_a_question_is_open() throws Exception {
        open(ScoringMode.ACCURACY, 4, CHOICE, CHOICE);
        ask();
        answer(0, 1, Ids.next(), RIGHT);
        press(Command.Reveal::new);
        assertThat(total(red)).isEqualTo(1000);

        ask();
        answer(2, 1, Ids.next(), RIGHT);
        room.apply(new Command.Blank(true), "");
        assertThat(total(red)).isEqualTo(1000);

        press(Command.Reveal::new);
        assertThat(total(red)).isEqualTo(1000);
        assertThat(snapshot().members().get(red.id())).containsExactlyInAnyOrder(id(0), id(2));
    }

    @Test
    void a_second_time_tells_how_many_changed_their_answer() throws Exception {
        open(ScoringMode.ACCURACY, 3, CHOICE, new Discuss(List.of("why"), 60), new Revote("s0"));
        ask();
        answer(0, 1, Ids.next(), WRONG);
        answer(1, 1, Ids.next(), RIGHT);
        press(Command.Close::new);
        press(Command.Next::new);
        assertThat(snapshot().ledger().postings()).isEmpty();

        ask();
        answer(0, 1, Ids.next(), RIGHT);
        answer(1, 1, Ids.next(), RIGHT);
        answer(2, 1, Ids.next(), RIGHT);
        assertThat(snapshot().before()).isEmpty();
        press(Command.Reveal::new);

        Snapshot.Before before = snapshot().before().orElseThrow();
        assertThat(before.changed()).isEqualTo(1);
        assertThat(before.tally().answered()).isEqualTo(2);
        assertThat(before.tally().right()).isEqualTo(1);
    }

    // ------------------------------------------------------------------ restarts and takeovers

    @Test
    void a_restart_comes_back_to_the_same_state_and_the_same_deadline() throws Exception {
        open(ScoringMode.SPEED, 4, CHOICE, CHOICE);
        ask();
        answer(0, 1, Ids.next(), RIGHT);
        press(Command.Reveal::new);
        room.give(blue.id(), 20, "", "Lin");
        ask();
        UUID sent = Ids.next();
        answer(1, 1, sent, RIGHT);
        Snapshot before = snapshot();

        try (LiveCore restarted = new LiveCore(source, clock)) {
            Room found = restarted.rooms().find(room.meeting().key()).orElseThrow();
            Snapshot after = found.snapshot();

            assertThat(after.state()).isEqualTo(before.state());
            assertThat(after.revision()).isEqualTo(before.revision());
            assertThat(after.seats()).isEqualTo(before.seats());
            assertThat(after.teams()).isEqualTo(before.teams());
            assertThat(after.meeting()).isEqualTo(before.meeting());
            assertThat(after.ledger().postings())
                    .containsExactlyInAnyOrderElementsOf(before.ledger().postings());
            assertThat(after.pointsByTeam()).isEqualTo(before.pointsByTeam());
            assertThat(found.given(2, id(1))).isEqualTo(room.given(2, id(1)));
            assertThat(found.answer(id(1), 2, 1, sent, RIGHT, clock.instant(), 0)
                            .get(30, TimeUnit.SECONDS)
                            .status())
                    .isEqualTo(Ack.Status.DUPLICATE);
        }
    }

    @Test
    void a_server_that_comes_back_late_catches_up() throws Exception {
        open(ScoringMode.ACCURACY, 1, CHOICE);
        press(Command.Next::new);
        Instant opening = Conductor.due(snapshot().state()).orElseThrow();
        clock.forward(Duration.ofHours(20));

        try (LiveCore restarted = new LiveCore(source, clock)) {
            Room found = restarted.rooms().find(room.meeting().key()).orElseThrow();
            Run run = found.snapshot().state().run().orElseThrow();

            assertThat(run.phase()).isEqualTo(Phase.CLOSED);
            assertThat(run.deadline()).isEqualTo(opening.plusSeconds(30));
        }
    }

    @Test
    void a_process_that_lost_a_session_can_move_it_no_more() throws Exception {
        open(ScoringMode.ACCURACY, 1, CHOICE, CHOICE);
        SessionState before = snapshot().state();

        try (LiveCore other = new LiveCore(source, clock)) {
            Room taken = other.rooms().find(room.meeting().key()).orElseThrow();

            assertThatThrownBy(() -> press(Command.Next::new)).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> room.give(red.id(), 5, "", "Lin")).isInstanceOf(IllegalStateException.class);
            assertThat(snapshot().state()).isEqualTo(before);
            assertThat(snapshot().ledger().postings()).isEmpty();

            assertThat(taken.apply(new Command.Next(taken.snapshot().state().seen()), ""))
                    .isEmpty();
            assertThat(taken.snapshot().state().step()).isZero();
        }
    }

    // ------------------------------------------------------------------ the buzzer

    /** Pressed at 30 to 200 ms from each other and read up to 150 ms late: with the credit they stand as pressed. */
    @Test
    void the_buzzer_puts_presses_in_order_however_slow_their_lines_are() {
        Random random = new Random(7);
        int pupils = 8;
        open(ScoringMode.SPEED, pupils, new Buzz("?", 60));
        ask();
        Instant opened = clock.instant();
        List<UUID> pressed = new ArrayList<>();
        Map<Instant, Runnable> read = new TreeMap<>();
        int at = 300;
        for (int i = 0; i < pupils; i++) {
            UUID seat = id(i);
            pressed.add(seat);
            at += 30 + random.nextInt(170);
            int latency = random.nextInt(151);
            Instant received = opened.plusMillis(at + latency);
            read.merge(
                    received,
                    () -> room.answer(seat, 1, 1, Ids.next(), new Answer.Pressed(true), received, latency)
                            .join(),
                    (one, other) -> () -> {
                        one.run();
                        other.run();
                    });
        }
        read.values().forEach(Runnable::run);

        assertThat(room.gathered().orElseThrow().presses())
                .extracting(Gathered.Press::seat)
                .containsExactlyElementsOf(pressed);
    }

    @Test
    void who_presses_before_the_start_is_locked_for_two_seconds() throws Exception {
        open(ScoringMode.ACCURACY, 1, new Buzz("?", 60));
        press(Command.Next::new);
        Instant start = Conductor.due(snapshot().state()).orElseThrow();
        assertThat(buzz(start.minusMillis(1_000), 1)).isEqualTo("rejected early");
        tick();
        assertThat(buzz(start.plusMillis(900), 1)).isEqualTo("rejected early");
        assertThat(buzz(start.plusMillis(1_100), 1)).isEqualTo("saved");
        assertThat(buzz(start.plusMillis(1_200), 2)).isEqualTo("rejected final");
    }

    private String buzz(Instant received, int seq) throws Exception {
        return said(room.answer(id(0), 1, seq, Ids.next(), new Answer.Pressed(true), received, 0));
    }

    // ------------------------------------------------------------------ a database that is slow or fails

    @Test
    void nothing_is_acknowledged_or_shown_as_saved_before_the_commit() throws Exception {
        open(ScoringMode.ACCURACY, 1, CHOICE);
        ask();
        source.shut();
        CompletableFuture<Ack> waiting = send(0, 1, Ids.next(), RIGHT);
        source.awaitWriter();
        assertThat(waiting).isNotDone();
        assertThat(room.given(1, id(0))).isEmpty();

        source.letPass();
        assertThat(waiting.get(30, TimeUnit.SECONDS).status()).isEqualTo(Ack.Status.SAVED);
        assertThat(stored()).hasSize(1);
    }

    @Test
    void nobody_is_shown_as_seated_before_the_commit() {
        open(ScoringMode.ACCURACY, 0, CHOICE);
        source.shut();
        Seat seat = seat("late", red.id());
        CompletableFuture<Void> stored = room.sit(seat);
        source.awaitWriter();
        assertThat(stored).isNotDone();
        assertThat(snapshot().seats()).isEmpty();
        assertThat(room.seats()).as("the name is taken at once").hasSize(1);

        source.letPass();
        stored.join();
        assertThat(snapshot().seats()).containsOnlyKeys(seat.id());
    }

    @Test
    void a_seat_that_could_not_be_stored_is_free_again() {
        open(ScoringMode.ACCURACY, 0, CHOICE);
        source.breaks();
        CompletableFuture<Void> stored = room.sit(seat("lost", red.id()));

        assertThatThrownBy(stored::join).isInstanceOf(CompletionException.class);
        assertThat(room.seats()).isEmpty();
        source.works();
    }

    @Test
    void an_older_answer_that_is_still_being_stored_is_known_when_it_comes_again() throws Exception {
        open(ScoringMode.ACCURACY, 1, CHOICE);
        ask();
        UUID first = Ids.next();
        source.shut();
        send(0, 1, first, WRONG);
        source.awaitWriter();
        send(0, 2, Ids.next(), RIGHT);
        CompletableFuture<Ack> again = send(0, 1, first, WRONG);
        source.letPass();

        assertThat(again.get(30, TimeUnit.SECONDS).status()).isEqualTo(Ack.Status.DUPLICATE);
    }

    @Test
    void a_failing_database_acknowledges_nothing_and_the_same_answer_can_be_sent_again() throws Exception {
        open(ScoringMode.ACCURACY, 1, CHOICE);
        ask();
        UUID first = Ids.next();
        UUID second = Ids.next();
        source.shut();
        CompletableFuture<Ack> one = send(0, 1, first, WRONG);
        source.awaitWriter();
        CompletableFuture<Ack> two = send(0, 2, second, RIGHT);
        source.breaks();
        source.letPass();

        assertThat(said(one)).isEqualTo("rejected unsaved");
        assertThat(said(two)).isEqualTo("rejected unsaved");
        source.works();
        assertThat(stored()).isEmpty();
        assertThat(room.given(1, id(0))).isEmpty();
        assertThat(room.answered(1)).isZero();

        assertThat(answer(0, 1, first, WRONG)).isEqualTo("saved");
        assertThat(answer(0, 2, second, RIGHT)).isEqualTo("saved");
        press(Command.Reveal::new);
        assertThat(bySeat()).isEqualTo(Map.of(id(0), 1000));
    }

    @Test
    void an_answer_that_could_not_be_changed_stays_what_it_was() throws Exception {
        open(ScoringMode.ACCURACY, 1, CHOICE);
        ask();
        assertThat(answer(0, 1, Ids.next(), RIGHT)).isEqualTo("saved");
        source.breaks();
        assertThat(answer(0, 2, Ids.next(), WRONG)).isEqualTo("rejected unsaved");
        source.works();

        assertThat(room.given(1, id(0)).map(Given::answer)).contains(RIGHT);
        press(Command.Reveal::new);
        assertThat(bySeat()).isEqualTo(Map.of(id(0), 1000)).isEqualTo(recomputed());
    }

    @Test
    void a_step_that_cannot_be_stored_is_not_taken() throws Exception {
        open(ScoringMode.ACCURACY, 1, CHOICE);
        SessionState before = snapshot().state();
        source.breaks();
        assertThatThrownBy(() -> press(Command.Next::new)).isInstanceOf(RuntimeException.class);
        source.works();

        assertThat(snapshot().state()).isEqualTo(before);
        press(Command.Next::new);
        assertThat(snapshot().state().step()).isZero();
    }

    // ------------------------------------------------------------------ many at once

    @Test
    void of_two_hundred_seats_no_acknowledged_answer_is_lost_or_doubled_or_misses_its_score() throws Exception {
        int questions = 5;
        Activity[] plan = new Activity[questions];
        Arrays.fill(plan, CHOICE);
        open(ScoringMode.SPEED, 200, plan);
        Random random = new Random(51);
        Set<UUID> acknowledged = Collections.newSetFromMap(new ConcurrentHashMap<>());
        try (ExecutorService pages = Executors.newFixedThreadPool(16)) {
            for (int question = 0; question < questions; question++) {
                ask();
                int run = snapshot().state().shown();
                List<Runnable> sends = sends(random, run, acknowledged);
                CountDownLatch half = new CountDownLatch(sends.size() / 2);
                List<Future<?>> all = new ArrayList<>();
                for (Runnable send : sends) {
                    all.add(pages.submit(() -> {
                        send.run();
                        half.countDown();
                    }));
                }
                assertThat(half.await(120, TimeUnit.SECONDS)).isTrue();
                press(Command.Reveal::new);
                for (Future<?> one : all) {
                    one.get(120, TimeUnit.SECONDS);
                }
            }
        }
        List<Given> rows = stored();
        assertThat(rows.stream().map(Given::answerId)).doesNotHaveDuplicates();
        assertThat(rows.stream().map(Given::answerId).collect(Collectors.toSet()))
                .isEqualTo(acknowledged)
                .hasSizeGreaterThan(questions * 50);
        assertThat(bySeat()).isEqualTo(recomputed());
        try (LiveCore restarted = new LiveCore(source, clock)) {
            Room found = restarted.rooms().find(room.meeting().key()).orElseThrow();
            assertThat(found.snapshot().pointsByTeam()).isEqualTo(snapshot().pointsByTeam());
        }
    }

    /** Every seat's answer one to three times, in any order. */
    private List<Runnable> sends(Random random, int run, Set<UUID> acknowledged) {
        List<Runnable> sends = new ArrayList<>();
        for (Seat seat : seats) {
            UUID answerId = Ids.next();
            Answer answer = random.nextBoolean() ? RIGHT : WRONG;
            Instant received = clock.instant().plusMillis(random.nextInt(29_000));
            int times = 1 + random.nextInt(3);
            for (int i = 0; i < times; i++) {
                sends.add(() -> {
                    Ack ack = room.answer(seat.id(), run, 1, answerId, answer, received, 0)
                            .orTimeout(60, TimeUnit.SECONDS)
                            .join();
                    if (ack.status() == Ack.Status.SAVED || ack.status() == Ack.Status.DUPLICATE) {
                        acknowledged.add(answerId);
                        assertThat(core.answers().idOf(room.meeting().id(), run, seat.id(), 1))
                                .contains(answerId);
                    }
                });
            }
        }
        Collections.shuffle(sends, random);
        return sends;
    }

    // ------------------------------------------------------------------ hands

    private Room opened(List<Team> teams, ScoringMode scoring, int size, Activity... activities) {
        Outline outline = Course.plan(Course.settings(scoring, false), activities);
        Meeting meeting = new Meeting(
                Ids.next(),
                new SessionKey(Ids.word(10)),
                "School",
                "Class",
                null,
                null,
                Ids.next(),
                Ids.digits(6),
                "",
                false,
                size,
                40,
                clock.instant());
        return core.rooms().open(meeting, 5, outline, SessionState.lobby(activities.length, true, 42), teams);
    }

    private void open(ScoringMode scoring, int size, Activity... activities) {
        room = opened(List.of(red, blue), scoring, size, activities);
        for (int i = 0; i < size; i++) {
            Seat seat = seat("seat " + i, i % 2 == 0 ? red.id() : blue.id());
            seats.add(seat);
            room.sit(seat).join();
        }
    }

    private Seat seat(String name, UUID team) {
        return new Seat(Ids.next(), null, name, team, "hash", Seat.Standing.PRESENT, clock.instant());
    }

    private UUID id(int seat) {
        return seats.get(seat).id();
    }

    private Snapshot snapshot() {
        return room.snapshot();
    }

    private Phase phase() {
        return snapshot().state().run().map(Run::phase).orElseThrow();
    }

    private void press(Function<Seen, Command> command) {
        assertThat(room.apply(command.apply(snapshot().state().seen()), "Lin")).isEmpty();
    }

    /** Goes on to a question and past its reading; the session's own timer may be quicker. */
    private void ask() {
        press(Command.Next::new);
        tick();
        assertThat(phase()).isEqualTo(Phase.OPEN);
    }

    private void tick() {
        Instant due = Conductor.due(snapshot().state()).orElseThrow();
        clock.forward(Duration.between(clock.instant(), due));
        room.apply(new Command.Tick(), "");
    }

    private CompletableFuture<Ack> send(int seat, int seq, UUID answerId, Answer answer) {
        int run = Math.max(1, snapshot().state().shown());
        return room.answer(id(seat), run, seq, answerId, answer, clock.instant(), 0);
    }

    private String answer(int seat, int seq, UUID answerId, Answer answer)
            throws ExecutionException, InterruptedException, TimeoutException {
        return said(send(seat, seq, answerId, answer));
    }

    // ------------------------------------------------------------------ a step on the spot, more time

    @Test
    void a_step_put_in_is_there_after_a_restart_and_the_open_question_goes_on() throws Exception {
        open(ScoringMode.ACCURACY, 1, CHOICE, CHOICE);
        ask();
        assertThat(answer(0, 1, Ids.next(), RIGHT)).isEqualTo("saved");
        Step extra = new Step("extra", "Extra", 1, "", "", CHOICE);
        assertThat(room.apply(new Command.Insert(extra), "Lin")).isEmpty();
        SessionState before = snapshot().state();

        try (LiveCore restarted = new LiveCore(source, clock)) {
            room = restarted.rooms().find(room.meeting().key()).orElseThrow();
            assertThat(snapshot().state()).isEqualTo(before);
            assertThat(snapshot().outline().steps()).extracting(Step::id).containsExactly("s0", "extra", "s1");
            press(Command.Reveal::new);
            assertThat(bySeat()).containsEntry(id(0), 1000);
            press(Command.Next::new);
            assertThat(snapshot().step()).contains(extra);
        }
    }

    @Test
    void a_seat_with_twice_the_time_answers_late_scores_by_its_own_time_and_keeps_it_over_a_restart() throws Exception {
        open(ScoringMode.SPEED, 2, CHOICE);
        room.change(id(1), seat -> seat.withTime(200));
        ask();
        clock.forward(Duration.ofSeconds(15));
        assertThat(answer(0, 1, Ids.next(), RIGHT)).isEqualTo("saved");
        clock.forward(Duration.ofSeconds(15));
        room.apply(new Command.Tick(), "");

        try (LiveCore restarted = new LiveCore(source, clock)) {
            room = restarted.rooms().find(room.meeting().key()).orElseThrow();
            assertThat(room.seat(id(1)).map(Seat::extraTime)).contains(200);
            assertThat(answer(1, 1, Ids.next(), RIGHT)).isEqualTo("saved");
            press(Command.Reveal::new);
            // Both took half of their time: round(1000 · (1 − 0.4 · 1/2)).
            assertThat(bySeat()).containsEntry(id(0), 800).containsEntry(id(1), 800);
        }
    }

    private static String said(CompletableFuture<Ack> told)
            throws ExecutionException, InterruptedException, TimeoutException {
        Ack ack = told.get(30, TimeUnit.SECONDS);
        return (ack.status().word() + " " + ack.reason()).strip();
    }

    private List<Given> stored() {
        return core.answers().all(room.meeting().id());
    }

    private int total(Team team) {
        return snapshot().pointsByTeam().getOrDefault(team.id(), 0);
    }

    private Map<UUID, Integer> bySeat() {
        return snapshot().pointsBySeat();
    }

    /** Every seat's points from nothing but the rows of answers to revealed runs. */
    private Map<UUID, Integer> recomputed() {
        Outline outline = snapshot().outline();
        Map<String, Given> last = new HashMap<>();
        stored().forEach(given -> last.put(given.run() + " " + given.seat(), given));
        Map<UUID, Integer> points = new HashMap<>();
        for (Given given : last.values()) {
            Run run = snapshot().state().run(given.run()).orElseThrow();
            boolean counts = run.phase() == Phase.REVEALED
                    && snapshot().state().latest(run.step()).equals(Optional.of(run));
            if (counts
                    && outline.question(outline.steps().get(run.step())).orElseThrow()
                            instanceof ScoredQuestion question) {
                int earned = outline.settings()
                        .scoring()
                        .points(question, given.answer(), 1000, given.elapsed(), run.allowed());
                if (earned != 0) {
                    points.merge(given.seat(), earned, Integer::sum);
                }
            }
        }
        return points;
    }
}
