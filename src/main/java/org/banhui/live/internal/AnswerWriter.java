package org.banhui.live.internal;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.banhui.live.Given;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Inserts the answers of all sessions, many in one transaction. Rows are only added. */
@Component
class AnswerWriter implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(AnswerWriter.class);
    private static final int MOST_IN_A_BATCH = 2000;
    private static final String INSERT = "insert into answer"
            + " (session_id, run, seat_id, seq, answer_id, content, received_at, elapsed_ms)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing";

    private final JdbcTemplate jdbc;
    private final Durability durability;
    private final Answers answers;
    private final BlockingQueue<Waiting> queue = new LinkedBlockingQueue<>();
    private volatile boolean running;
    private Thread thread = new Thread(this::write, "answer-writer");

    AnswerWriter(JdbcTemplate jdbc, Durability durability, Answers answers) {
        this.jdbc = jdbc;
        this.durability = durability;
        this.answers = answers;
    }

    private record Waiting(UUID session, Given given, CompletableFuture<Void> stored) {}

    /** Completes when the answer is on the disk; exceptionally when the database refuses. */
    CompletableFuture<Void> add(UUID session, Given given) {
        CompletableFuture<Void> stored = new CompletableFuture<>();
        queue.add(new Waiting(session, given, stored));
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
        try {
            List<Object[]> rows = batch.stream().map(this::row).toList();
            durability.commit(() -> jdbc.batchUpdate(INSERT, rows));
        } catch (RuntimeException e) {
            LOG.error("{} answers could not be stored", batch.size(), e);
            batch.forEach(w -> w.stored().completeExceptionally(e));
            return;
        }
        batch.forEach(w -> w.stored().complete(null));
    }

    private Object[] row(Waiting waiting) {
        Given given = waiting.given();
        return new Object[] {
            waiting.session(),
            given.run(),
            given.seat(),
            given.seq(),
            given.answerId(),
            answers.write(given.answer()),
            given.at().atOffset(ZoneOffset.UTC),
            given.elapsed()
        };
    }

    @Override
    public void start() {
        running = true;
        thread = new Thread(this::write, "answer-writer");
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
