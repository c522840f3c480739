package org.banhui.play;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A page that speaks the protocol and, like the real ones, connects again by itself until it is closed. */
public abstract class Page implements AutoCloseable {

    private static final long AGAIN_AFTER_MILLIS = 200;

    private final int port;
    private final String key;
    private final String role;
    private final String token;
    private final Map<String, JsonNode> newest = new ConcurrentHashMap<>();
    private final AtomicInteger connections = new AtomicInteger();
    private volatile @Nullable RawSocket socket;
    private volatile boolean closed;

    Page(int port, String key, String role, String token) {
        this.port = port;
        this.key = key;
        this.role = role;
        this.token = token;
    }

    /** Connects and says hello; comes back after every loss. */
    public final void connect() {
        if (closed) {
            return;
        }
        try {
            RawSocket fresh = RawSocket.connect(port, key, this::text, this::again, true);
            connections.incrementAndGet();
            socket = fresh;
            fresh.send(Web.JSON.writeValueAsString(Map.of("type", "hello", "role", role, "token", token)));
        } catch (IOException e) {
            again();
        }
    }

    private void again() {
        if (!closed) {
            Thread.ofVirtual().start(() -> {
                try {
                    Thread.sleep(AGAIN_AFTER_MILLIS); // the back-off of a page, not a wait of a test
                    connect();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
        }
    }

    private void text(String text) {
        text.lines().forEach(this::frame);
    }

    private void frame(String line) {
        JsonNode frame = Web.JSON.readTree(line);
        newest.put(frame.get("type").asString(), frame);
        told(frame);
        synchronized (this) {
            notifyAll();
        }
    }

    /** Hears a frame, on the connection's thread. */
    abstract void told(JsonNode frame);

    /** The newest frame of a type. */
    public @Nullable JsonNode newest(String type) {
        return newest.get(type);
    }

    /** How often the page has connected. */
    public int connections() {
        return connections.get();
    }

    /** Waits until a condition on frames holds; fails after the given seconds. */
    public final void await(String what, int seconds, BooleanSupplier condition) {
        long until = System.nanoTime() + seconds * 1_000_000_000L;
        synchronized (this) {
            while (!condition.getAsBoolean()) {
                long left = (until - System.nanoTime()) / 1_000_000;
                if (left <= 0) {
                    throw new AssertionError("waited " + seconds + " s for " + what + "; the newest frames: " + newest);
                }
                try {
                    wait(Math.min(left, 500));
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new AssertionError("interrupted", e);
                }
            }
        }
    }

    /** Sends a frame if the page is connected. */
    final boolean send(Map<String, ?> frame) {
        RawSocket now = socket;
        if (now == null || !now.open()) {
            return false;
        }
        try {
            now.send(Web.JSON.writeValueAsString(frame));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Cuts the connection as a lost network does. */
    public final void cut() {
        RawSocket now = socket;
        if (now != null) {
            now.cut();
        }
    }

    public final long received() {
        RawSocket now = socket;
        return now == null ? 0 : now.received();
    }

    @Override
    public void close() {
        closed = true;
        cut();
    }
}
