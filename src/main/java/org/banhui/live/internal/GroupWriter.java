package org.banhui.live.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.banhui.live.Given;
import org.banhui.live.Seat;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Inserts the answers and the new seats of all sessions, many in one transaction. Rows are only added. */
@Component
class GroupWriter implements SmartLifecycle {

    static final String THREAD = "group-writer";

    private static final Logger LOG = LoggerFactory.getLogger(GroupWriter.class);
    private static final int MOST_IN_A_BATCH = 2000;

    private final Durability durability;
    private final Store store;
    private final Answers answers;
    private final BlockingQueue<Waiting> queue = new LinkedBlockingQueue<>();
    private volatile boolean running;
    private Thread thread = new Thread(this::write, THREAD);

    GroupWriter(Durability durability, Store store, Answers answers) {
        this.durability = durability;
        this.store = store;
        this.answers = answers;
    }

    /** A row to add. */
    sealed interface Row {

        record OfAnswer(Given given) implements Row {}

        record OfSeat(Seat seat) implements Row {}
    }

    /** Whose row it is: a session, and the epoch in which its process owns it. */
    record Owner(UUID session, long epoch) {}

    private record Waiting(Owner owner, Row row, CompletableFuture<Void> stored) {}

    /** Completes when the row is on the disk; exceptionally when the database, or the session's new owner, refuses. */
    CompletableFuture<Void> add(Owner owner, Row row) {
        CompletableFuture<Void> stored = new CompletableFuture<>();
        queue.add(new Waiting(owner, row, stored));
        return stored;
    }

    private void write() {
        List<Waiting> batch = new ArrayList<>();
        while (running || !queue.isEmpty()) {
            try {
                Waiting first = queue.poll(200, TimeUnit.MILLISECONDS);
                if (first == null) {
                    continue;
                }
                batch.add(first);
                queue.drainTo(batch, MOST_IN_A_BATCH - 1);
                store(batch);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } finally {
                batch.clear();
            }
        }
    }

    private void store(List<Waiting> batch) {
        List<Waiting> taken = new ArrayList<>();
        try {
            durability.commit(() -> {
                Map<UUID, Long> epochs = store.epochs(
                        batch.stream().map(w -> w.owner().session()).collect(Collectors.toSet()));
                for (Waiting waiting : batch) {
                    Owner owner = waiting.owner();
                    if (Long.valueOf(owner.epoch()).equals(epochs.get(owner.session()))) {
                        taken.add(waiting);
                    }
                }
                insert(taken);
            });
        } catch (RuntimeException e) {
            LOG.error("{} rows could not be stored", batch.size(), e);
            batch.forEach(w -> w.stored().completeExceptionally(e));
            return;
        }
        taken.forEach(w -> w.stored().complete(null));
        batch.stream()
                .filter(w -> !w.stored().isDone())
                .forEach(w ->
                        w.stored().completeExceptionally(Store.lost(w.owner().session())));
    }

    private void insert(List<Waiting> batch) {
        List<@Nullable Object[]> seats = new ArrayList<>();
        List<Object[]> given = new ArrayList<>();
        for (Waiting waiting : batch) {
            UUID session = waiting.owner().session();
            switch (waiting.row()) {
                case Row.OfAnswer(Given answer) -> given.add(answers.row(session, answer));
                case Row.OfSeat(Seat seat) -> seats.add(Store.row(session, seat));
            }
        }
        store.insertSeats(seats);
        answers.insert(given);
    }

    @Override
    public void start() {
        running = true;
        thread = new Thread(this::write, THREAD);
        thread.start();
    }

    @Override
    public void stop() {
        running = false;
        try {
            thread.join(5000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
