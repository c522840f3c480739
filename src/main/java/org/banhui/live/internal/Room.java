package org.banhui.live.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.banhui.activity.Answer;
import org.banhui.activity.Buzz;
import org.banhui.activity.Gathering;
import org.banhui.activity.Outline;
import org.banhui.base.DomainException;
import org.banhui.base.Ids;
import org.banhui.live.Ack;
import org.banhui.live.Gathered;
import org.banhui.live.Given;
import org.banhui.live.LiveListener;
import org.banhui.live.Meeting;
import org.banhui.live.Seat;
import org.banhui.live.Snapshot;
import org.banhui.live.Team;
import org.banhui.live.points.Ledger;
import org.banhui.live.points.Posting;
import org.banhui.live.run.Admission;
import org.banhui.live.run.Command;
import org.banhui.live.run.Conductor;
import org.banhui.live.run.Decision;
import org.banhui.live.run.Effect;
import org.banhui.live.run.Rules;
import org.banhui.live.run.SessionState;
import org.jspecify.annotations.Nullable;

/** One session in memory, changed under one lock: decide, persist, commit, and only then tell. */
public final class Room {

    private final ReentrantLock lock = new ReentrantLock();
    private final Meeting meeting;
    private volatile Rules rules;
    private final GroupWriter.Owner owner;
    private final Store store;
    private final GroupWriter writer;
    private final Durability durability;
    private final Clock clock;
    private final LiveListener listener;

    private SessionState state;
    private long revision;
    private Ledger ledger;
    private List<Team> teams;
    private final Map<UUID, Seat> seats = new LinkedHashMap<>();
    private volatile @Nullable Snapshot snapshot;

    private final HeldAnswers answers;
    private final Set<UUID> online = ConcurrentHashMap.newKeySet();

    /** Seats that pressed the buzzer before its start, and until when they are locked; a restart forgets it. */
    private final Map<UUID, Instant> locked = new ConcurrentHashMap<>();

    /** Seats whose rows are on their way to the disk: taken, and not told to anybody yet. */
    private final Map<UUID, CompletableFuture<Void>> arriving = new ConcurrentHashMap<>();

    Room(
            Store.Stored stored,
            double tempo,
            Store store,
            GroupWriter writer,
            Answers answers,
            Durability durability,
            Clock clock,
            LiveListener listener) {
        this.meeting = stored.meeting();
        this.rules = new Rules(stored.outline(), stored.about().charactersPerSecond(), tempo);
        this.owner = new GroupWriter.Owner(meeting.id(), stored.epoch());
        this.store = store;
        this.writer = writer;
        this.answers = new HeldAnswers(owner, writer, answers);
        this.durability = durability;
        this.clock = clock;
        this.listener = listener;
        this.state = stored.state();
        this.revision = stored.revision();
        this.teams = store.teams(meeting.id());
        this.ledger = new Ledger(store.postings(meeting.id()));
        store.seats(meeting.id()).forEach(s -> seats.put(s.id(), s));
    }

    public Meeting meeting() {
        return meeting;
    }

    // ------------------------------------------------------------------ the course

    /** Carries a command out; the reason when it changes nothing. */
    public Optional<Decision.Reason> apply(Command command, String who) {
        return changing(() -> switch (Conductor.decide(state, rules.waitingFor(slowest()), command, clock.instant())) {
            case Decision.Rejected(var reason) -> Optional.of(reason);
            case Decision.Accepted(var next, var effects) -> {
                List<Posting> postings = new ArrayList<>();
                effects.forEach(effect -> postings.addAll(postings(next, effect, who)));
                Rules grown = grown(effects);
                commit(next, postings, () -> storePlan(grown.outline()));
                rules = grown;
                snapshot = null;
                yield Optional.empty();
            }
        });
    }

    /** Percent of the usual time of the slowest seat that is there and has not answered the shown run. */
    private int slowest() {
        Set<UUID> answered = answers.seats(state.shown());
        return seats.values().stream()
                .filter(seat -> seat.present() && online.contains(seat.id()) && !answered.contains(seat.id()))
                .mapToInt(Seat::extraTime)
                .max()
                .orElse(100);
    }

    private Rules grown(List<Effect> effects) {
        Rules grown = rules;
        for (Effect effect : effects) {
            if (effect instanceof Effect.Insert(int at, var step)) {
                grown = grown.of(grown.outline().with(step, at));
            }
        }
        return grown;
    }

    private void storePlan(Outline outline) {
        if (outline != rules.outline()) {
            store.update(meeting.id(), outline);
        }
    }

    private List<Posting> postings(SessionState next, Effect effect, String who) {
        Postings postings = new Postings(rules.outline(), clock.instant(), this::percent);
        return switch (effect) {
            case Effect.Insert grows -> List.of();
            case Effect.Score(int run) -> {
                answers.settle(run); // so that no accepted answer misses its score
                yield postings.score(next, run, answers.to(run), ledger);
            }
            case Effect.PostTeam(int run, UUID team, int points) ->
                List.of(postings.hands(next.run(run).orElseThrow(), known(team).id(), points, who));
            case Effect.UndoTeam(int run, UUID team) ->
                postings.undo(
                        ledger,
                        who,
                        p -> p.source() == Posting.Source.HANDS
                                && team.equals(p.team())
                                && Integer.valueOf(run).equals(p.run()));
        };
    }

    private int percent(UUID seat) {
        return Optional.ofNullable(seats.get(seat)).map(Seat::extraTime).orElse(100);
    }

    private void commit(SessionState next, List<Posting> postings) {
        commit(next, postings, () -> {});
    }

    private void commit(SessionState next, List<Posting> postings, Runnable also) {
        durability.commit(() -> {
            store.update(owner, revision + 1, next);
            store.insert(meeting.id(), postings);
            also.run();
        });
        state = next;
        revision++;
        ledger = ledger.with(postings);
        snapshot = null;
    }

    private Optional<Decision.Reason> changing(Supplier<Optional<Decision.Reason>> change) {
        lock.lock();
        Optional<Decision.Reason> refused;
        try {
            refused = change.get();
        } finally {
            lock.unlock();
        }
        if (refused.isEmpty()) {
            listener.changed(meeting.key());
        }
        return refused;
    }

    /** When the course next moves by itself. */
    Optional<Instant> due() {
        return locked(() -> Conductor.due(state));
    }

    // ------------------------------------------------------------------ points

    /**
     * Gives points to a team, or takes them.
     *
     * @param points −10,000 to 10,000
     * @param reason up to 120 characters, may be empty
     */
    public Optional<Decision.Reason> give(UUID team, int points, String reason, String who) {
        if (points == 0 || Math.abs(points) > 10_000 || reason.length() > 120) {
            return Optional.of(Decision.Reason.INVALID);
        }
        return changing(() -> {
            Integer run = state.shown() == 0 ? null : Integer.valueOf(state.shown());
            Posting posting = new Posting(
                    Ids.next(),
                    run,
                    null,
                    known(team).id(),
                    points,
                    Posting.Source.HOST,
                    reason,
                    who,
                    clock.instant(),
                    null);
            commit(state, List.of(posting));
            return Optional.empty();
        });
    }

    /** Takes a standing posting of the host back. */
    public Optional<Decision.Reason> undo(UUID posting, String who) {
        return changing(() -> {
            List<Posting> counter = new Postings(rules.outline(), clock.instant())
                    .undo(ledger, who, p -> p.id().equals(posting) && p.source() == Posting.Source.HOST);
            if (counter.isEmpty()) {
                return Optional.of(Decision.Reason.NOT_NOW);
            }
            commit(state, counter);
            return Optional.empty();
        });
    }

    /** Makes the groups by lot the teams; refuses once points stand, which stay with the team that got them. */
    public Optional<Decision.Reason> regroup(int after, List<Team> others, Map<UUID, UUID> teamOf) {
        return changing(() -> {
            if (!ledger.standing().isEmpty()) {
                return Optional.of(Decision.Reason.POSTED);
            }
            return switch (Conductor.decide(state, rules, new Command.KeepLots(after), clock.instant())) {
                case Decision.Rejected(var reason) -> Optional.of(reason);
                case Decision.Accepted(var next, var effects) -> {
                    List<Seat> moved = seats.values().stream()
                            .map(seat -> seat.inTeam(teamOf.get(seat.student() == null ? seat.id() : seat.student())))
                            .toList();
                    arriving.values().forEach(CompletableFuture::join);
                    commit(next, List.of(), () -> store.regroup(meeting.id(), others, moved));
                    teams = List.copyOf(others);
                    moved.forEach(seat -> seats.put(seat.id(), seat));
                    yield Optional.empty();
                }
            };
        });
    }

    private Team known(UUID team) {
        return teams.stream()
                .filter(t -> t.id().equals(team))
                .findFirst()
                .orElseThrow(() -> new DomainException("live.team.unknown"));
    }

    // ------------------------------------------------------------------ answers

    /**
     * Takes an answer; the future ends after the commit, with what the participant is to be told.
     *
     * @param received the server's time when the frame was read
     * @param credit the seat's latency credit in milliseconds, 0 to 250
     */
    public CompletableFuture<Ack> answer(
            UUID seat, int run, int seq, UUID answerId, Answer answer, Instant received, int credit) {
        lock.lock();
        try {
            Seat sitting = seats.get(seat);
            if (sitting == null || !sitting.present()) {
                return told(run, answerId, Ack.Status.REJECTED, received, "removed");
            }
            boolean changeable = rules.outline().settings().changeable() && !(answer instanceof Answer.Pressed);
            Optional<CompletableFuture<Ack>> settled = answers.settled(run, seat, seq, answerId, received, changeable);
            if (settled.isPresent()) {
                return settled.get();
            }
            Optional<Admission.Refusal> refusal =
                    Admission.refuses(state, rules, run, answer, received, sitting.extraTime());
            if (refusal.isPresent()) {
                return switch (refusal.get()) {
                    case LATE -> told(run, answerId, Ack.Status.LATE, received, "");
                    case EARLY -> early(seat, run, answerId, received);
                    case REJECTED -> told(run, answerId, Ack.Status.REJECTED, received, "shape");
                };
            }
            if (received.isBefore(locked.getOrDefault(seat, Instant.MIN)) && answer instanceof Answer.Pressed) {
                return told(run, answerId, Ack.Status.REJECTED, received, "early");
            }
            int elapsed =
                    (int) Math.max(0, state.run(run).orElseThrow().elapsed(received, sitting.extraTime()) - credit);
            return answers.add(new Given(run, seat, seq, answerId, answer, received, elapsed))
                    .whenComplete((ack, failed) -> {
                        if (ack != null && ack.status() == Ack.Status.SAVED) {
                            listener.counted(meeting.key());
                            closeWhenAllAnswered(run);
                            goOnWhenCollected(sitting, run);
                        }
                    });
        } finally {
            lock.unlock();
        }
    }

    private CompletableFuture<Ack> early(UUID seat, int run, UUID answerId, Instant received) {
        locked.put(seat, received.plus(Buzz.LOCKED));
        return told(run, answerId, Ack.Status.REJECTED, received, "early");
    }

    private static CompletableFuture<Ack> told(int run, UUID id, Ack.Status status, Instant at, String reason) {
        return CompletableFuture.completedFuture(new Ack(run, id, status, at, reason));
    }

    private void closeWhenAllAnswered(int run) {
        if (rules.outline().settings().changeable() || !allAnswered(run)) {
            return;
        }
        Thread.startVirtualThread(() -> apply(new Command.AllAnswered(run), ""));
    }

    /** After the end of a run only seats with more time answer; where nobody else is waited for, the plan goes on. */
    private void goOnWhenCollected(Seat answered, int run) {
        if (answered.hasExtraTime()) {
            Thread.startVirtualThread(() -> {
                if (locked(this::slowest) == 100) {
                    apply(new Command.Collected(run), "");
                }
            });
        }
    }

    /** Whether every connected participant has answered a run, and there is one. */
    public boolean allAnswered(int run) {
        return !online.isEmpty() && answers.seats(run).containsAll(online);
    }

    /** What a seat last answered to a run, of what is on the disk. */
    public Optional<Given> given(int run, UUID seat) {
        return answers.by(seat, run);
    }

    /** What the shown run has gathered; nothing where it is not of a gathering kind. */
    public Optional<Gathered> gathered() {
        return locked(() -> state.run()
                .filter(run -> rules.outline().at(run.step()).activity() instanceof Gathering)
                .map(run -> Gathered.of(run.id(), answers.to(run.id()), seats, run.byHand())));
    }

    /** How many seats have answered a run. */
    public int answered(int run) {
        return answers.seats(run).size();
    }

    // ------------------------------------------------------------------ participants

    /** Lets somebody sit down; the future ends when the seat is on the disk and shown. */
    public CompletableFuture<Void> sit(Seat seat) {
        CompletableFuture<Void> stored = locked(() -> {
            CompletableFuture<Void> storing = writer.add(owner, new GroupWriter.Row.OfSeat(seat));
            seats.put(seat.id(), seat);
            arriving.put(seat.id(), storing);
            return storing;
        });
        // Not on the writer's thread: whoever holds the lock may be waiting for the writer.
        return stored.whenCompleteAsync(
                (done, failed) -> arrived(seat.id(), failed == null), Thread::startVirtualThread);
    }

    private void arrived(UUID seat, boolean stored) {
        locked(() -> {
            arriving.remove(seat);
            snapshot = null;
            return stored ? seats.get(seat) : seats.remove(seat);
        });
        listener.counted(meeting.key());
    }

    /** Changes a seat: its name, team, standing or token. The pages that show it hear of it. */
    public Seat change(UUID id, UnaryOperator<Seat> change) {
        AtomicBoolean unseated = new AtomicBoolean();
        Seat after = locked(() -> {
            Seat before = seat(id).orElseThrow(() -> new DomainException("live.seat.unknown"));
            Seat changed = change.apply(before);
            arriving.getOrDefault(id, CompletableFuture.completedFuture(null)).join();
            commit(state, List.of(), () -> store.update(changed));
            seats.put(id, changed);
            unseated.set(!changed.present() || !changed.tokenHash().equals(before.tokenHash()));
            return changed;
        });
        if (unseated.get()) {
            online.remove(id);
            listener.unseated(meeting.key(), id);
        }
        listener.changed(meeting.key());
        listener.counted(meeting.key());
        return after;
    }

    /** A seat by its id. */
    public Optional<Seat> seat(UUID id) {
        return locked(() -> Optional.ofNullable(seats.get(id)));
    }

    /** All seats that ever were, in order of joining. */
    public List<Seat> seats() {
        return locked(() -> List.copyOf(seats.values()));
    }

    /** Notes that a seat's page is connected or not. */
    public void online(UUID seat, boolean on) {
        if (on ? online.add(seat) : online.remove(seat)) {
            listener.counted(meeting.key());
        }
    }

    public boolean online(UUID seat) {
        return online.contains(seat);
    }

    public int online() {
        return online.size();
    }

    // ------------------------------------------------------------------ telling

    /** The session as it is now. */
    public Snapshot snapshot() {
        Snapshot known = snapshot;
        return known != null
                ? known
                : locked(() -> {
                    Snapshot taken =
                            new Taking(rules.outline(), state, answers).of(revision, meeting, teams, shown(), ledger);
                    snapshot = taken;
                    return taken;
                });
    }

    private Map<UUID, Seat> shown() {
        Map<UUID, Seat> shown = new LinkedHashMap<>(seats);
        shown.keySet().removeAll(arriving.keySet());
        return shown;
    }

    private <T> T locked(Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }
}
