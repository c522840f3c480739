package org.banhui.live.join;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banhui.base.Ids;
import org.banhui.base.Secrets;
import org.banhui.live.LiveSessions;
import org.banhui.live.Seat;
import org.banhui.live.Seat.Standing;
import org.banhui.live.SessionKey;
import org.banhui.live.Snapshot;
import org.banhui.live.Team;
import org.banhui.live.run.Lots;
import org.banhui.school.ClassId;
import org.banhui.school.Group;
import org.banhui.school.Groups;
import org.banhui.school.Rosters;
import org.banhui.school.Student;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives seats: one for each pupil and session, one for each guest. Who may have one is decided at the doors. */
@Component
class Seating {

    /** More than a sports hall holds; a joining program stops here. */
    private static final int MOST = 5_000;

    private static final int STRIPES = 64;
    private static final int USUAL_TIME = 100;

    private final LiveSessions live;
    private final Groups groups;
    private final Rosters rosters;
    private final Clock clock;
    private final List<ReentrantLock> locks =
            Stream.generate(ReentrantLock::new).limit(STRIPES).toList();

    Seating(LiveSessions live, Groups groups, Rosters rosters, Clock clock) {
        this.live = live;
        this.groups = groups;
        this.rosters = rosters;
        this.clock = clock;
    }

    /** The pupil's seat in this session. */
    Optional<Seat> of(SessionKey key, Student student) {
        return live.seats(key).stream()
                .filter(seat -> student.id().value().equals(seat.student()))
                .findFirst();
    }

    /** The seat a token belongs to, whatever its standing. */
    Optional<Seat> holding(SessionKey key, String token) {
        String hash = Secrets.sha256(token);
        return live.seats(key).stream()
                .filter(seat -> seat.tokenHash().equals(hash))
                .findFirst();
    }

    /** Whether anybody may sit down as this pupil without asking: the seat is new, or its pupil was put out. */
    boolean isFree(SessionKey key, Student student) {
        return of(key, student).map(seat -> seat.standing() == Standing.REMOVED).orElse(true);
    }

    /** A seat that is given, and told of when it is on the disk; only the giving is done one by one. */
    private record Given(Outcome.Granted granted, CompletableFuture<Void> stored) {

        Outcome.Granted whenStored() {
            stored.join();
            return granted;
        }
    }

    /** Seats the pupil if the seat is free. */
    Optional<Outcome.Granted> seatIfFree(SessionKey key, Student student) {
        Optional<Given> given =
                oneByOne(key, () -> isFree(key, student) ? Optional.of(put(key, student)) : Optional.empty());
        return given.map(Given::whenStored);
    }

    /** Seats the pupil, on the old seat where there is one; whoever sat there is unseated. Refuses the banned. */
    Outcome.Granted seat(SessionKey key, Student student) {
        return oneByOne(key, () -> put(key, student)).whenStored();
    }

    private Given put(SessionKey key, Student student) {
        Optional<Seat> seat = of(key, student);
        return seat.isPresent()
                ? move(key, seat.get().id(), before -> before.withTime(rosters.extraTime(student.id())))
                : sit(key, student.id().value(), student.name(), teamOf(key, student), rosters.extraTime(student.id()));
    }

    /** Seats a guest, on the seat that a removed guest's cookie remembers or on a new one. */
    Outcome.Granted guest(SessionKey key, String wanted, Optional<Seat> remembered) {
        Given given = oneByOne(key, () -> {
            String name = free(key, wanted, seat -> true);
            Optional<Seat> removed =
                    remembered.filter(seat -> seat.student() == null && seat.standing() == Standing.REMOVED);
            return removed.isPresent()
                    ? move(key, removed.get().id(), seat -> seat.named(name))
                    : sit(key, null, name, smallestTeam(key), USUAL_TIME);
        });
        return given.whenStored();
    }

    /** Gives a participant another name, numbered where somebody else has it. */
    void rename(SessionKey key, UUID seat, String wanted) {
        oneByOne(key, () -> {
            String name = free(key, wanted, other -> !other.id().equals(seat));
            return live.change(key, seat, before -> before.named(name));
        });
    }

    private String free(SessionKey key, String wanted, Predicate<Seat> others) {
        List<String> taken = live.seats(key).stream()
                .filter(others.and(Seat::present))
                .map(Seat::name)
                .toList();
        return NameRules.unique(wanted, taken);
    }

    private Given move(SessionKey key, UUID seat, UnaryOperator<Seat> also) {
        String token = Ids.secret();
        String hash = Secrets.sha256(token);
        Seat moved = live.change(key, seat, before -> {
            if (before.standing() == Standing.BANNED) {
                throw new Refused(Refused.Reason.REFUSED);
            }
            return also.apply(before.present() ? before.moved(hash) : before.back(hash, clock.instant()));
        });
        return new Given(new Outcome.Granted(key, token, moved.name()), CompletableFuture.completedFuture(null));
    }

    private Given sit(SessionKey key, @Nullable UUID student, String name, Optional<Team> team, int extraTime) {
        if (live.seats(key).size() >= MOST) {
            throw new Refused(Refused.Reason.TRIES);
        }
        String token = Ids.secret();
        UUID teamId = team.map(Team::id).orElse(null);
        CompletableFuture<Void> stored = live.sit(
                key,
                new Seat(
                        Ids.next(),
                        student,
                        name,
                        teamId,
                        Secrets.sha256(token),
                        Standing.PRESENT,
                        clock.instant(),
                        extraTime));
        return new Given(new Outcome.Granted(key, token, name), stored);
    }

    /** The team that bears the name of the pupil's group: the one by lot where lots made the teams, else the standing. */
    private Optional<Team> teamOf(SessionKey key, Student student) {
        Snapshot now = live.snapshot(key);
        List<Team> teams = now.teams();
        if (teams.isEmpty()) {
            return Optional.empty();
        }
        Optional<Lots> drawn = now.state().tools().teams();
        if (drawn.isPresent()) {
            return drawn.get()
                    .groupOf(student.id().value())
                    .flatMap(name -> teams.stream()
                            .filter(team -> team.name().equals(name))
                            .findFirst());
        }
        ClassId classId = student.classId();
        return groups.of(classId).stream()
                .filter(group -> group.members().contains(student.id()))
                .findFirst()
                .map(Group::name)
                .flatMap(name ->
                        teams.stream().filter(team -> team.name().equals(name)).findFirst());
    }

    private Optional<Team> smallestTeam(SessionKey key) {
        Map<UUID, Long> sizes = live.seats(key).stream()
                .filter(seat -> seat.present() && seat.team() != null)
                .collect(Collectors.groupingBy(seat -> Objects.requireNonNull(seat.team()), Collectors.counting()));
        return live.snapshot(key).teams().stream()
                .min(Comparator.comparingLong((Team team) -> sizes.getOrDefault(team.id(), 0L))
                        .thenComparing(Team::place));
    }

    /** Two pages that ask for one seat at the same moment are served one after the other. */
    private <T> T oneByOne(SessionKey key, Supplier<T> work) {
        ReentrantLock lock = locks.get(Math.floorMod(key.hashCode(), STRIPES));
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }
}
