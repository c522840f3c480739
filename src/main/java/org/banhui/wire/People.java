package org.banhui.wire;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.banhui.activity.ScoredQuestion;
import org.banhui.live.LiveSessions;
import org.banhui.live.Seat;
import org.banhui.live.SessionKey;
import org.banhui.live.Snapshot;
import org.banhui.live.join.Requests;
import org.banhui.school.ClassId;
import org.banhui.school.Rosters;
import org.banhui.school.Student;
import org.banhui.wire.frame.ServerFrame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists of names: arrivals for the waiting page, everybody for the host panel. */
@Component
class People {

    private static final Duration FRESH = Duration.ofSeconds(10);

    private final LiveSessions live;
    private final Rosters rosters;
    private final Requests requests;
    private final Clock clock;
    private final Map<UUID, Roster> read = new ConcurrentHashMap<>();

    People(LiveSessions live, Rosters rosters, Requests requests, Clock clock) {
        this.clock = clock;
        this.live = live;
        this.rosters = rosters;
        this.requests = requests;
    }

    ServerFrame.Arrivals arrivals(Snapshot snapshot) {
        List<String> names = live.seats(snapshot.meeting().key()).stream()
                .filter(Seat::present)
                .map(Seat::name)
                .toList();
        return new ServerFrame.Arrivals(names, snapshot.meeting().expected());
    }

    ServerFrame.People list(Snapshot snapshot) {
        SessionKey key = snapshot.meeting().key();
        int run = snapshot.state().shown();
        List<Student> roster = roster(snapshot);
        Map<UUID, Integer> numbers = roster.stream().collect(Collectors.toMap(s -> s.id().value(), Student::number));
        List<Seat> present = live.seats(key).stream().filter(Seat::present).toList();
        List<ServerFrame.Person> people = present.stream()
                .map(seat -> new ServerFrame.Person(
                        seat.id(),
                        seat.name(),
                        seat.student() == null ? null : numbers.get(seat.student()),
                        seat.team(),
                        live.online(key, seat.id()),
                        live.given(key, run, seat.id()).isPresent(),
                        right(snapshot, seat.id()),
                        snapshot.pointsBySeat().getOrDefault(seat.id(), 0)))
                .toList();
        Set<UUID> here =
                present.stream().map(Seat::student).filter(Objects::nonNull).collect(Collectors.toSet());
        List<String> missing = roster.stream()
                .filter(s -> !here.contains(s.id().value()))
                .map(Student::name)
                .toList();
        return new ServerFrame.People(run, people, missing, waiting(key));
    }

    /** Read again only now and then: this list goes out up to four times a second. */
    private List<Student> roster(Snapshot snapshot) {
        Optional<UUID> classId = snapshot.meeting().forClass();
        if (classId.isEmpty()) {
            return List.of();
        }
        Instant now = clock.instant();
        return read.compute(
                        classId.get(),
                        (id, known) -> known != null && known.at().plus(FRESH).isAfter(now)
                                ? known
                                : new Roster(rosters.of(new ClassId(id)), now))
                .students();
    }

    private record Roster(List<Student> students, Instant at) {}

    private List<ServerFrame.Request> waiting(SessionKey key) {
        return requests.waiting(key).stream()
                .map(w -> new ServerFrame.Request(
                        w.id(), w.text(), w.kind().name().toLowerCase(Locale.ROOT)))
                .toList();
    }

    private @Nullable Boolean right(Snapshot snapshot, UUID seat) {
        if (!snapshot.revealed()) {
            return null;
        }
        return snapshot.question()
                .filter(ScoredQuestion.class::isInstance)
                .map(ScoredQuestion.class::cast)
                .flatMap(q -> live.given(
                                snapshot.meeting().key(), snapshot.state().shown(), seat)
                        .map(g -> q.right(g.answer())))
                .orElse(null);
    }
}
