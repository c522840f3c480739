package org.banhui.live.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
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
import java.util.stream.Collectors;
import org.banhui.activity.Answer;
import org.banhui.activity.Revote;
import org.banhui.base.DomainException;
import org.banhui.base.Ids;
import org.banhui.live.Ack;
import org.banhui.live.Given;
import org.banhui.live.LiveListener;
import org.banhui.live.Meeting;
import org.banhui.live.Seat;
import org.banhui.live.Snapshot;
import org.banhui.live.Tally;
import org.banhui.live.Team;
import org.banhui.live.points.Ledger;
import org.banhui.live.points.Posting;
import org.banhui.live.run.Command;
import org.banhui.live.run.Conductor;
import org.banhui.live.run.Decision;
import org.banhui.live.run.Effect;
import org.banhui.live.run.Phase;
import org.banhui.live.run.Rules;
import org.banhui.live.run.Run;
import org.banhui.live.run.SessionState;
import org.jspecify.annotations.Nullable;

/** One session in memory, changed under one lock: decide, persist, commit, and only then tell. */
public final class Room {

    private final ReentrantLock lock = new ReentrantLock();
    private final Meeting meeting;
    private final Rules rules;
    private final long epoch;
    private final List<Team> teams;
    private final Store store;
    private final AnswerWriter writer;
    private final Answers answers;
    private final Durability durability;
    private final Clock clock;
    private final LiveListener listener;

    private SessionState state;
    private long revision;
    private Ledger ledger;
    private final Map<UUID, Seat> seats = new LinkedHashMap<>();
    private volatile @Nullable Snapshot snapshot;

    private final Map<Integer, Map<UUID, Held>> held = new ConcurrentHashMap<>();
    private final Set<UUID> online = ConcurrentHashMap.newKeySet();

    /** An accepted answer, whether it is on the disk, and the one before it while it is not. */
    private record Held(
            Given given,
            CompletableFuture<Void> stored,
            @Nullable Held before) {

        static Held stored(Given given) {
            return new Held(given, CompletableFuture.completedFuture(null), null);
        }

        /** The newest of the seat's answers that is on the disk. */
        Optional<Given> safe() {
            if (stored.isDone() && !stored.isCompletedExceptionally()) {
                return Optional.of(given);
            }
            return before == null ? Optional.empty() : before.safe();
        }

        /** This answer as the one before a newer: what is safe needs nothing before it. */
        Held past() {
            return safe().filter(given::equals).isPresent() ? new Held(given, stored, null) : this;
        }
    }

    Room(
            Store.Stored stored,
            double tempo,
            Store store,
            AnswerWriter writer,
            Answers answers,
            Durability durability,
            Clock clock,
            LiveListener listener) {
        this.meeting = stored.meeting();
        this.rules = new Rules(stored.outline(), stored.about().charactersPerSecond(), tempo);
        this.epoch = stored.epoch();
        this.store = store;
        this.writer = writer;
        this.answers = answers;
        this.durability = durability;
        this.clock = clock;
        this.listener = listener;
        this.state = stored.state();
        this.revision = stored.revision();
        this.teams = store.teams(meeting.id());
        this.ledger = new Ledger(store.postings(meeting.id()));
        store.seats(meeting.id()).forEach(s -> seats.put(s.id(), s));
        for (Given given : answers.all(meeting.id())) {
            ofRun(given.run()).put(given.seat(), Held.stored(given));
        }
    }

    public Meeting meeting() {
        return meeting;
    }

    // ------------------------------------------------------------------ the course

    /** Carries a command out; the reason when it changes nothing. */
    public Optional<Decision.Reason> apply(Command command, String who) {
        return changing(() -> switch (Conductor.decide(state, rules, command, clock.instant())) {
            case Decision.Rejected(var reason) -> Optional.of(reason);
            case Decision.Accepted(var next, var effects) -> {
                List<Posting> postings = new ArrayList<>();
                effects.forEach(effect -> postings.addAll(postings(next, effect, who)));
                commit(next, postings);
                yield Optional.empty();
            }
        });
    }

    private List<Posting> postings(SessionState next, Effect effect, String who) {
        Postings postings = new Postings(rules.outline(), clock.instant());
        return switch (effect) {
            case Effect.Score(int run) -> postings.score(next, run, committed(run), ledger);
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

    /** A run's answers once all that were accepted are on the disk, so that none misses its score. */
    private List<Given> committed(int run) {
        CompletableFuture.allOf(answersTo(run).stream().map(Held::stored).toArray(CompletableFuture[]::new))
                .exceptionally(failed -> null)
                .join();
        return givenTo(run);
    }

    private void commit(SessionState next, List<Posting> postings) {
        durability.commit(() -> {
            store.update(meeting.id(), epoch, revision + 1, next);
            store.insert(meeting.id(), postings);
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
            Held last = held.getOrDefault(run, Map.of()).get(seat);
            if (sitting == null || !sitting.present()) {
                return told(run, answerId, Ack.Status.REJECTED, received, "removed");
            }
            if (last != null && last.given().answerId().equals(answerId)) {
                return after(
                        last.stored(),
                        new Ack(
                                run,
                                answerId,
                                Ack.Status.DUPLICATE,
                                last.given().at(),
                                ""));
            }
            if (last != null && seq <= last.given().seq()) {
                return superseded(last, seat, run, seq, answerId, received);
            }
            if (last != null && !rules.outline().settings().changeable()) {
                return told(run, answerId, Ack.Status.REJECTED, received, "final");
            }
            Optional<Conductor.Refusal> refusal = Conductor.refuses(state, rules, run, answer, received);
            if (refusal.isPresent()) {
                return refusal.get() == Conductor.Refusal.LATE
                        ? told(run, answerId, Ack.Status.LATE, received, "")
                        : told(run, answerId, Ack.Status.REJECTED, received, "shape");
            }
            int elapsed = (int) Math.max(0, state.run(run).orElseThrow().elapsed(received) - credit);
            return hold(new Given(run, seat, seq, answerId, answer, received, elapsed), last);
        } finally {
            lock.unlock();
        }
    }

    private CompletableFuture<Ack> hold(Given given, @Nullable Held last) {
        CompletableFuture<Void> stored = writer.add(meeting.id(), given);
        Held now = new Held(given, stored, last == null ? null : last.past());
        ofRun(given.run()).put(given.seat(), now);
        return after(stored, new Ack(given.run(), given.answerId(), Ack.Status.SAVED, given.at(), ""))
                .whenComplete((ack, failed) -> {
                    if (ack != null && ack.status() == Ack.Status.REJECTED) {
                        forget(now);
                    } else {
                        listener.counted(meeting.key());
                        closeWhenAllAnswered(given.run());
                    }
                });
    }

    /** Goes back to what is on the disk, so that the same answer may be sent once more. */
    private void forget(Held unsaved) {
        Map<UUID, Held> run = ofRun(unsaved.given().run());
        UUID seat = unsaved.given().seat();
        unsaved.safe()
                .ifPresentOrElse(
                        safe -> run.replace(seat, unsaved, Held.stored(safe)), () -> run.remove(seat, unsaved));
    }

    private static CompletableFuture<Ack> after(CompletableFuture<Void> stored, Ack ack) {
        return stored.handle((done, failed) ->
                failed == null ? ack : new Ack(ack.run(), ack.answerId(), Ack.Status.REJECTED, ack.at(), "unsaved"));
    }

    private static CompletableFuture<Ack> told(int run, UUID id, Ack.Status status, Instant at, String reason) {
        return CompletableFuture.completedFuture(new Ack(run, id, status, at, reason));
    }

    /** An older answer once more: asked only when the newer is stored, since answers are stored in order. */
    private CompletableFuture<Ack> superseded(Held last, UUID seat, int run, int seq, UUID answerId, Instant received) {
        return last.stored()
                .handleAsync(
                        (done, failed) -> {
                            boolean known = answers.idOf(meeting.id(), run, seat, seq)
                                    .filter(answerId::equals)
                                    .isPresent();
                            return known
                                    ? new Ack(run, answerId, Ack.Status.DUPLICATE, received, "")
                                    : new Ack(run, answerId, Ack.Status.REJECTED, received, "seq");
                        },
                        Thread::startVirtualThread);
    }

    private void closeWhenAllAnswered(int run) {
        if (rules.outline().settings().changeable() || !allAnswered(run)) {
            return;
        }
        Thread.startVirtualThread(() -> apply(new Command.AllAnswered(run), ""));
    }

    /** Whether every connected participant has answered a run, and there is one. */
    public boolean allAnswered(int run) {
        Map<UUID, Held> given = held.getOrDefault(run, Map.of());
        return !online.isEmpty() && online.stream().allMatch(given::containsKey);
    }

    /** What a seat last answered to a run, of what is on the disk. */
    public Optional<Given> given(int run, UUID seat) {
        return Optional.ofNullable(held.getOrDefault(run, Map.of()).get(seat)).flatMap(Held::safe);
    }

    /** How many seats have answered a run. */
    public int answered(int run) {
        return answersTo(run).size();
    }

    private Collection<Held> answersTo(int run) {
        return held.getOrDefault(run, Map.of()).values();
    }

    /** The answers to a run that exists: a page may name any number. */
    private Map<UUID, Held> ofRun(int run) {
        return held.computeIfAbsent(run, r -> new ConcurrentHashMap<>());
    }

    // ------------------------------------------------------------------ participants

    /** Lets somebody sit down. */
    public void sit(Seat seat) {
        locked(() -> {
            durability.commit(() -> store.insert(meeting.id(), seat));
            seats.put(seat.id(), seat);
            snapshot = null;
            return seat;
        });
        listener.counted(meeting.key());
    }

    /** Changes a seat: its name, team, standing or token. The pages that show it hear of it. */
    public Seat change(UUID id, UnaryOperator<Seat> change) {
        AtomicBoolean unseated = new AtomicBoolean();
        Seat after = locked(() -> {
            Seat before = seat(id).orElseThrow(() -> new DomainException("live.seat.unknown"));
            Seat changed = change.apply(before);
            durability.commit(() -> store.update(changed));
            seats.put(id, changed);
            commit(state, List.of());
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
                    Snapshot taken = take();
                    snapshot = taken;
                    return taken;
                });
    }

    private Snapshot take() {
        Optional<Run> revealed = state.run().filter(r -> r.phase() == Phase.REVEALED);
        return Snapshot.of(
                revision,
                meeting,
                rules.outline(),
                state,
                teams,
                seats,
                members(),
                ledger,
                revealed.flatMap(this::tally),
                revealed.flatMap(this::before));
    }

    private Optional<Tally> tally(Run run) {
        return rules.outline()
                .question(rules.outline().steps().get(run.step()))
                .map(q -> Tally.of(q, givenTo(run.id()), run.byHand()));
    }

    private Optional<Snapshot.Before> before(Run run) {
        if (!(rules.outline().steps().get(run.step()).activity() instanceof Revote(String of))) {
            return Optional.empty();
        }
        Optional<Run> first = state.runs().reversed().stream()
                .filter(r -> rules.outline().steps().get(r.step()).id().equals(of))
                .findFirst();
        return first.flatMap(earlier -> tally(earlier).map(tally -> {
            int changed = (int) givenTo(run.id()).stream()
                    .filter(g -> given(earlier.id(), g.seat())
                            .filter(e -> !e.answer().equals(g.answer()))
                            .isPresent())
                    .count();
            return new Snapshot.Before(tally, changed);
        }));
    }

    private List<Given> givenTo(int run) {
        return answersTo(run).stream().map(Held::safe).flatMap(Optional::stream).toList();
    }

    /**
     * The seats that count for each team: present, with an answer to a run that was revealed. If they counted from the
     * answer on, a team's mean would tell who has answered an open question.
     */
    private Map<UUID, List<UUID>> members() {
        Set<UUID> counting = state.runs().stream()
                .filter(run -> run.phase() == Phase.REVEALED)
                .flatMap(run -> held.getOrDefault(run.id(), Map.of()).keySet().stream())
                .collect(Collectors.toSet());
        Map<UUID, List<UUID>> members = new LinkedHashMap<>();
        teams.forEach(team -> members.put(team.id(), new ArrayList<>()));
        for (Seat seat : seats.values()) {
            List<UUID> team = seat.team() == null ? null : members.get(seat.team());
            if (team != null && seat.present() && counting.contains(seat.id())) {
                team.add(seat.id());
            }
        }
        return members;
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
