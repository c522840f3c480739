package org.banhui.wire.frame;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.banhui.activity.Answer;
import org.banhui.activity.Outline;
import org.banhui.activity.Question;
import org.banhui.activity.ScoredQuestion;
import org.banhui.live.Given;
import org.banhui.live.Meeting;
import org.banhui.live.Seat;
import org.banhui.live.SessionKey;
import org.banhui.live.Snapshot;
import org.banhui.live.Tally;
import org.banhui.live.Team;
import org.banhui.live.points.Ledger;
import org.banhui.live.points.Posting;
import org.banhui.live.run.Command;
import org.banhui.live.run.Course;
import org.banhui.live.run.Phase;
import org.banhui.live.run.Run;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A session with four seats in two teams, and all that its pages are told. Its snapshots carry tallies in every phase:
 * that nothing of them is told before the reveal is the frames' doing.
 */
final class Scene {

    static final int SEATS = 4;

    /** One for all scenes: a mapper learns its types slowly. */
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final Team RED = new Team(new UUID(2, 1), "Red", "red", 0);
    private static final Team BLUE = new Team(new UUID(2, 2), "Blue", "blue", 1);
    private static final String HOST = "192.168.1.20:8080";

    private final Course course;
    private final List<Given> given = new ArrayList<>();
    private Ledger ledger;
    private int revision = 1;
    private int slow = -1;

    private Scene(Course course) {
        this.course = course;
        this.ledger = new Ledger(List.of(posting(0, null, null, RED.id(), 30, Posting.Source.HOST)));
    }

    static Scene withDevices(Outline outline) {
        return new Scene(Course.withDevices(outline));
    }

    static Scene onTheBoard(Outline outline) {
        return new Scene(Course.onTheBoard(outline));
    }

    /** One seat has half more time. */
    Scene slow(int seat) {
        slow = seat;
        return this;
    }

    Course course() {
        return course;
    }

    static String nameOf(int seat) {
        return "MARK-name-" + seat;
    }

    static String hashOf(int seat) {
        return "MARK-hash-" + seat;
    }

    static UUID idOf(int seat) {
        return new UUID(1, 100 + seat);
    }

    private Seat seat(int number) {
        Seat seat = new Seat(
                idOf(number),
                new UUID(5, 500 + number),
                nameOf(number),
                number % 2 == 0 ? RED.id() : BLUE.id(),
                hashOf(number),
                Seat.Standing.PRESENT,
                Course.MORNING);
        return number == slow ? seat.withTime(150) : seat;
    }

    /** A seat answers the shown run as its page would. */
    void answers(int seat, AnswerValue value) {
        Run run = course.run();
        Answer answer = Frames.read(run, value).orElseThrow();
        Instant at = course.now();
        int seq = (int) of(run.id()).stream()
                        .filter(g -> g.seat().equals(idOf(seat)))
                        .count()
                + 1;
        given.removeIf(g -> g.run() == run.id() && g.seat().equals(idOf(seat)));
        given.add(new Given(run.id(), idOf(seat), seq, new UUID(9, seat), answer, at, (int) run.elapsed(at)));
    }

    /** The host shows the answer; points follow. */
    void reveals() {
        course.does(Command.Reveal::new);
        Optional<Question> question = question(course.run());
        List<Posting> made = new ArrayList<>();
        for (Given one : of(course.run().id())) {
            if (question.orElseThrow() instanceof ScoredQuestion scored) {
                int points = course.rules()
                        .outline()
                        .settings()
                        .scoring()
                        .points(
                                scored,
                                one.answer(),
                                1000,
                                one.elapsed(),
                                Math.max(1, course.run().allowed()));
                int number = ledger.postings().size() + made.size();
                made.add(posting(number, course.run().id(), one.seat(), null, points, Posting.Source.ANSWER));
            }
        }
        ledger = ledger.with(made);
    }

    private static Posting posting(
            int number,
            @Nullable Integer run,
            @Nullable UUID seat,
            @Nullable UUID team,
            int points,
            Posting.Source source) {
        return new Posting(new UUID(7, number), run, seat, team, points, source, "", "host", Course.MORNING, null);
    }

    private List<Given> of(int run) {
        return given.stream().filter(g -> g.run() == run).toList();
    }

    private Optional<Question> question(Run run) {
        Outline outline = course.rules().outline();
        return outline.question(outline.at(run.step()));
    }

    private Snapshot snapshot() {
        Map<UUID, Seat> seats =
                IntStream.range(0, SEATS).mapToObj(this::seat).collect(Collectors.toMap(Seat::id, s -> s));
        List<Integer> revealed = course.state().runs().stream()
                .filter(r -> r.phase() == Phase.REVEALED)
                .map(Run::id)
                .toList();
        Map<UUID, List<UUID>> members = new TreeMap<>();
        for (Team team : List.of(RED, BLUE)) {
            members.put(
                    team.id(),
                    seats.values().stream()
                            .filter(s -> team.id().equals(s.team()))
                            .map(Seat::id)
                            .filter(id ->
                                    given.stream().anyMatch(g -> g.seat().equals(id) && revealed.contains(g.run())))
                            .sorted()
                            .toList());
        }
        Optional<Tally> tally =
                course.state().run().flatMap(r -> question(r).map(q -> Tally.of(q, of(r.id()), r.byHand())));
        return Snapshot.of(
                revision++,
                new Meeting(
                        new UUID(3, 1),
                        new SessionKey("k7m2p9"),
                        "School",
                        "Class",
                        new UUID(3, 2),
                        new UUID(3, 3),
                        new UUID(3, 4),
                        "123456",
                        "c/k7m2",
                        false,
                        SEATS,
                        40,
                        Course.MORNING),
                course.rules().outline(),
                course.state(),
                List.of(RED, BLUE),
                seats,
                members,
                ledger,
                tally,
                tally.map(t -> new Snapshot.Before(t, 2)));
    }

    /**
     * Everything pages may get now, by who gets it; of the host panel only what it shows of the run, of the page of a
     * pupil who leads all but the notes.
     */
    Map<String, String> told() {
        Snapshot snapshot = snapshot();
        Frames frames = new Frames(snapshot, course.now());
        Map<String, String> told = new TreeMap<>();
        told.put("stage", text(frames.stage(HOST, false, false)));
        told.put("stage with bar", text(frames.stage(HOST, true, false)));
        told.put("device", text(frames.device()));
        told.put("mirror", text(frames.mirror()));
        told.put("student host", text(frames.student(false)).replaceAll("notes (one|other)|MARK-notes", ""));
        told.put(
                "host's run",
                JSON.writeValueAsString(frames.host(HOST, false, 1).run()));
        for (int seat = 0; seat < SEATS; seat++) {
            UUID id = idOf(seat);
            Optional<Given> own = course.state()
                    .run()
                    .flatMap(r ->
                            of(r.id()).stream().filter(g -> g.seat().equals(id)).findFirst());
            told.put("seat " + seat, text(frames.mine(seat(seat), own)));
            told.put("device of seat " + seat, text(frames.device(seat(seat))));
        }
        return told;
    }

    /** The whole page of a pupil who leads. */
    String student() {
        return text(new Frames(snapshot(), course.now()).student(false));
    }

    /** The whole host panel. */
    String panel() {
        return text(new Frames(snapshot(), course.now()).host(HOST, false, 1));
    }

    private String text(ServerFrame frame) {
        return JSON.writerFor(ServerFrame.class).writeValueAsString(frame);
    }

    void later(int millis) {
        course.later(Duration.ofMillis(millis));
    }
}
