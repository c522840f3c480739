package org.banhui.live.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.banhui.Database;
import org.banhui.activity.Answer;
import org.banhui.activity.ScoringMode;
import org.banhui.activity.Talk;
import org.banhui.base.Ids;
import org.banhui.live.Ack;
import org.banhui.live.Gathered;
import org.banhui.live.Meeting;
import org.banhui.live.Seat;
import org.banhui.live.SessionKey;
import org.banhui.live.Team;
import org.banhui.live.join.HandMovedClock;
import org.banhui.live.run.Absence;
import org.banhui.live.run.Command;
import org.banhui.live.run.Conductor;
import org.banhui.live.run.Course;
import org.banhui.live.run.Decision;
import org.banhui.live.run.Lots;
import org.banhui.live.run.Phase;
import org.banhui.live.run.Pupil;
import org.banhui.live.run.SessionState;
import org.banhui.live.run.Tool;
import org.banhui.live.run.Tools;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.support.MetaDataAccessException;

/** The class tools of a session in memory and in the database, on both databases. */
@ParameterizedClass
@EnumSource(Database.class)
class ToolsRoomTest {

    private static final List<Pupil> CLASS = IntStream.rangeClosed(1, 6)
            .mapToObj(n -> new Pupil(new UUID(5, n), n, "Pupil " + n))
            .toList();

    private final Faulty source;
    private final HandMovedClock clock = new HandMovedClock();
    private final Team red = new Team(Ids.next(), "Red", "red", 0);
    private final LiveCore core;
    private final Room room;

    ToolsRoomTest(Database database) throws MetaDataAccessException {
        source = new Faulty(database.shared());
        core = new LiveCore(source, clock);
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
                6,
                40,
                clock.instant());
        room = core.rooms()
                .open(
                        meeting,
                        5,
                        Course.plan(Course.settings(ScoringMode.ACCURACY, false), new Talk("text", null)),
                        SessionState.lobby(1, true, 42),
                        List.of(red));
        CLASS.forEach(pupil -> room.sit(new Seat(
                        Ids.next(), pupil.id(), pupil.name(), red.id(), "hash", Seat.Standing.PRESENT, clock.instant()))
                .join());
    }

    @AfterEach
    void ends() {
        core.close();
    }

    @Test
    void timer_call_lots_and_attendance_survive_a_restart() throws MetaDataAccessException {
        apply(new Command.StartTimer(0, 300));
        apply(new Command.Call(1, false, CLASS, List.of(), 7));
        apply(new Command.DrawLots(2, List.of("a", "b"), CLASS, 9));
        apply(new Command.Attend(CLASS.get(2).id(), Absence.SICK));
        Tools before = tools(room);
        clock.forward(Duration.ofSeconds(100));

        try (LiveCore restarted = new LiveCore(source, clock)) {
            Room found = restarted.rooms().find(room.meeting().key()).orElseThrow();

            assertThat(tools(found)).isEqualTo(before);
            assertThat(Objects.requireNonNull(tools(found).timer()).at())
                    .isEqualTo(clock.instant().plusSeconds(200));
            assertThat(found.apply(new Command.Call(2, false, CLASS, List.of(), 8), ""))
                    .contains(Decision.Reason.STALE);
        }
    }

    @Test
    void nobody_is_told_of_a_call_that_the_database_did_not_take() {
        source.breaks();
        assertThatThrownBy(() -> room.apply(new Command.Call(0, false, CLASS, List.of(), 7), ""))
                .isInstanceOf(RuntimeException.class);
        source.works();

        assertThat(tools(room)).isEqualTo(Tools.UNUSED);
        apply(new Command.Call(0, false, CLASS, List.of(), 8));
        assertThat(tools(room).called()).hasSize(1);
    }

    @Test
    void groups_by_lot_become_the_teams_before_the_first_points() throws MetaDataAccessException {
        apply(new Command.DrawLots(0, List.of("a", "b"), CLASS, 9));
        List<Team> teams = List.of(new Team(Ids.next(), "a", "x", 0), new Team(Ids.next(), "b", "y", 1));

        assertThat(room.regroup(1, teams, teamOf(teams))).isEmpty();

        assertThat(room.snapshot().teams()).isEqualTo(teams);
        assertThat(room.seats())
                .allSatisfy(
                        seat -> assertThat(seat.team()).isEqualTo(teamOf(teams).get(seat.student())));
        try (LiveCore restarted = new LiveCore(source, clock)) {
            Room found = restarted.rooms().find(room.meeting().key()).orElseThrow();
            assertThat(found.snapshot().teams()).isEqualTo(teams);
            assertThat(found.seats()).extracting(Seat::team).doesNotContain(red.id());
            assertThat(tools(found).teams()).isPresent();
        }
    }

    @Test
    void points_that_stand_stay_with_their_team() {
        apply(new Command.DrawLots(0, List.of("a", "b"), CLASS, 9));
        List<Team> teams = List.of(new Team(Ids.next(), "a", "x", 0), new Team(Ids.next(), "b", "y", 1));
        assertThat(room.give(red.id(), 50, "", "Lin")).isEmpty();

        assertThat(room.regroup(1, teams, teamOf(teams))).contains(Decision.Reason.POSTED);
        assertThat(room.snapshot().teams()).containsExactly(red);

        assertThat(room.undo(room.snapshot().ledger().postings().getFirst().id(), "Lin"))
                .isEmpty();
        assertThat(room.regroup(1, teams, teamOf(teams))).isEmpty();
        assertThat(room.snapshot().pointsByTeam().values()).containsOnly(0);
    }

    /** Pressed 30 ms apart and read up to 150 ms late: with the credit they stand as pressed. */
    @Test
    void the_buzzer_on_the_spot_puts_presses_in_order() throws Exception {
        assertThat(room.apply(new Command.Buzz(room.snapshot().state().seen()), "Lin"))
                .isEmpty();
        clock.forward(Duration.between(
                clock.instant(), Conductor.due(room.snapshot().state()).orElseThrow()));
        room.apply(new Command.Tick(), "");
        assertThat(room.snapshot().state().run().orElseThrow().phase()).isEqualTo(Phase.OPEN);
        clock.forward(Duration.ofSeconds(1));

        List<Seat> pressing = room.seats();
        for (int i = pressing.size() - 1; i >= 0; i--) {
            int late = 50 + (i * 61) % 151;
            Ack ack = room.answer(
                            pressing.get(i).id(),
                            1,
                            1,
                            Ids.next(),
                            new Answer.Pressed(true),
                            clock.instant().plusMillis(30L * i + late),
                            late)
                    .get(30, TimeUnit.SECONDS);
            assertThat(ack.status()).isEqualTo(Ack.Status.SAVED);
        }
        assertThat(room.gathered().orElseThrow().presses())
                .extracting(Gathered.Press::seat)
                .containsExactlyElementsOf(pressing.stream().map(Seat::id).toList());
    }

    private Map<UUID, UUID> teamOf(List<Team> teams) {
        Lots lots = Objects.requireNonNull(tools(room).lots());
        Map<UUID, UUID> teamOf = new HashMap<>();
        for (int i = 0; i < teams.size(); i++) {
            UUID team = teams.get(i).id();
            lots.groups().get(i).forEach(pupil -> teamOf.put(pupil, team));
        }
        return teamOf;
    }

    private void apply(Command command) {
        assertThat(room.apply(command, "Lin")).isEmpty();
    }

    private static Tools tools(Room room) {
        return room.snapshot().state().tools();
    }

    @Test
    void a_tool_is_laid_over_and_taken_away() {
        apply(new Command.ShowTool(Tool.LOTS, CLASS));
        assertThat(tools(room).open()).isEqualTo(Tool.LOTS);
        apply(new Command.ShowTool(null, CLASS));
        assertThat(tools(room).open()).isNull();
    }
}
