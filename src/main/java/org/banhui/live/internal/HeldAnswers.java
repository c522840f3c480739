package org.banhui.live.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.banhui.live.Ack;
import org.banhui.live.Given;
import org.jspecify.annotations.Nullable;

/** The answers that one session accepted, in memory: which are on the disk, and which are on their way. */
final class HeldAnswers {

    private final GroupWriter.Owner owner;
    private final GroupWriter writer;
    private final Answers stored;
    private final Map<Integer, Map<UUID, Held>> runs = new ConcurrentHashMap<>();

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

    HeldAnswers(GroupWriter.Owner owner, GroupWriter writer, Answers stored) {
        this.owner = owner;
        this.writer = writer;
        this.stored = stored;
        stored.all(owner.session()).forEach(given -> ofRun(given.run()).put(given.seat(), Held.stored(given)));
    }

    /** What to tell of an answer that a seat's earlier one settles: the same, an older, or one that may not change. */
    Optional<CompletableFuture<Ack>> settled(
            int run, UUID seat, int seq, UUID answerId, Instant received, boolean changeable) {
        @Nullable Held last = of(run).get(seat);
        if (last == null) {
            return Optional.empty();
        }
        Given given = last.given();
        if (given.answerId().equals(answerId)) {
            return Optional.of(after(last.stored(), new Ack(run, answerId, Ack.Status.DUPLICATE, given.at(), "")));
        }
        if (seq <= given.seq()) {
            return Optional.of(superseded(last, seat, run, seq, answerId, received));
        }
        return changeable
                ? Optional.empty()
                : Optional.of(CompletableFuture.completedFuture(
                        new Ack(run, answerId, Ack.Status.REJECTED, received, "final")));
    }

    /** An older answer once more: asked only when the newer is stored, since answers are stored in order. */
    private CompletableFuture<Ack> superseded(Held last, UUID seat, int run, int seq, UUID answerId, Instant received) {
        return last.stored()
                .handleAsync(
                        (done, failed) -> stored.idOf(owner.session(), run, seat, seq)
                                        .filter(answerId::equals)
                                        .isPresent()
                                ? new Ack(run, answerId, Ack.Status.DUPLICATE, received, "")
                                : new Ack(run, answerId, Ack.Status.REJECTED, received, "seq"),
                        Thread::startVirtualThread);
    }

    /** Takes a new answer; the future ends after the commit, or with a rejection when there was none. */
    CompletableFuture<Ack> add(Given given) {
        Map<UUID, Held> run = ofRun(given.run());
        @Nullable Held last = run.get(given.seat());
        CompletableFuture<Void> storing = writer.add(owner, new GroupWriter.Row.OfAnswer(given));
        Held now = new Held(given, storing, last == null ? null : last.past());
        run.put(given.seat(), now);
        return after(storing, new Ack(given.run(), given.answerId(), Ack.Status.SAVED, given.at(), ""))
                .whenComplete((ack, failed) -> {
                    if (ack != null && ack.status() == Ack.Status.REJECTED) {
                        forget(now);
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

    /** Waits until every accepted answer to a run is on the disk or refused. */
    void settle(int run) {
        CompletableFuture.allOf(all(run).stream().map(Held::stored).toArray(CompletableFuture[]::new))
                .exceptionally(failed -> null)
                .join();
    }

    /** The answers to a run that are on the disk. */
    List<Given> to(int run) {
        return all(run).stream().map(Held::safe).flatMap(Optional::stream).toList();
    }

    /** What a seat last answered to a run, of what is on the disk. */
    Optional<Given> by(UUID seat, int run) {
        return Optional.ofNullable(of(run).get(seat)).flatMap(Held::safe);
    }

    /** The seats with an accepted answer to a run. */
    Set<UUID> seats(int run) {
        return of(run).keySet();
    }

    private Collection<Held> all(int run) {
        return of(run).values();
    }

    private Map<UUID, Held> of(int run) {
        return runs.getOrDefault(run, Map.of());
    }

    /** The answers to a run that exists: a page may name any number. */
    private Map<UUID, Held> ofRun(int run) {
        return runs.computeIfAbsent(run, r -> new ConcurrentHashMap<>());
    }
}
