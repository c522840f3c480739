package org.banhui.wire;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.banhui.live.Given;
import org.banhui.live.Seat;
import org.banhui.live.SessionKey;
import org.banhui.live.join.Passes;
import org.banhui.wire.frame.ClientFrame.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.PingMessage;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketMessage;
import org.springframework.web.socket.WebSocketSession;

/**
 * One page's socket. Nobody but its own virtual thread writes to it: others put frames into its mailbox, which keeps
 * every acknowledgement (up to a bound) and of everything else only the newest. What waits together leaves in one
 * message, a line each. The thread starts with the first frame and ends with an empty mailbox: one that waited inside
 * {@code wait()} would be woken through the single thread by which the JVM unblocks them all.
 */
final class Connection {

    private static final int MOST_ACKS = 256;
    private static final int PONGS = 5;

    private final WebSocketSession socket;
    private final SessionKey key;
    private final String host;
    private final boolean secure;
    private final int turn;
    private final Instant since;

    private final Deque<WebSocketMessage<?>> inOrder = new ArrayDeque<>();
    private final Map<String, TextMessage> newest = new LinkedHashMap<>();
    private @Nullable CloseStatus closing;
    private boolean emptying;
    private boolean closed;
    private volatile long sendingSince;

    private volatile @Nullable Role role;
    private volatile String who = "";
    private volatile Optional<Passes.Held> pass = Optional.empty();
    private volatile boolean dismissed;
    private volatile @Nullable UUID seat;
    private volatile boolean mirrored;

    private @Nullable Own own;
    private String begun = "";

    private final long[] pongs = new long[PONGS];
    private int pongCount;

    Connection(WebSocketSession socket, SessionKey key, String host, boolean secure, int turn, Instant since) {
        this.socket = socket;
        this.key = key;
        this.host = host;
        this.secure = secure;
        this.turn = turn;
        this.since = since;
    }

    /** What a seat's own part says while its question is read or open. */
    record Own(int run, Seat seat, Optional<Given> given) {}

    SessionKey key() {
        return key;
    }

    /** Host and port under which the page was opened. */
    String host() {
        return host;
    }

    /** Whether the page came over https. */
    boolean isSecure() {
        return secure;
    }

    /** The second, of those between two pings, in which this page is pinged. */
    int turn() {
        return turn;
    }

    Instant since() {
        return since;
    }

    @Nullable
    Role role() {
        return role;
    }

    String who() {
        return who;
    }

    @Nullable
    UUID seat() {
        return seat;
    }

    boolean mirrored() {
        return mirrored;
    }

    void mirrored(boolean on) {
        mirrored = on;
    }

    void page(Role as, Passes.Held held) {
        pass = Optional.of(held);
        who = held.holder().who();
        role = as;
    }

    /** What opened a stage or a host's page. */
    Optional<Passes.Held> pass() {
        return pass;
    }

    /** What the page still says is not heard any more. */
    void dismissed() {
        dismissed = true;
    }

    boolean isDismissed() {
        return dismissed;
    }

    void device(UUID sitting) {
        seat = sitting;
        role = Role.DEVICE;
    }

    /** A piece of a frame behind the pieces that came before; one thread reads a socket. */
    String joined(String piece) {
        return begun.isEmpty() ? piece : begun + piece;
    }

    void begun(String pieces) {
        begun = pieces;
    }

    /** Whether a seat's own part says anything else than the one before. */
    synchronized boolean news(Own now) {
        boolean same = now.equals(own);
        own = now;
        return !same;
    }

    /** Puts a frame into the mailbox; one with a slot replaces an unsent one of the same slot. */
    synchronized void offer(@Nullable String slot, TextMessage frame) {
        if (closing != null) {
            return;
        }
        if (slot != null) {
            newest.put(slot, frame);
        } else if (inOrder.size() < MOST_ACKS) {
            inOrder.add(frame);
        } else {
            closing = CloseStatus.SESSION_NOT_RELIABLE;
        }
        wake();
    }

    /** Puts two frames in that leave together. */
    synchronized void offer(@Nullable String slot, TextMessage frame, @Nullable String other, TextMessage along) {
        offer(slot, frame);
        offer(other, along);
    }

    private void wake() {
        if (!emptying) {
            emptying = true;
            Thread.startVirtualThread(this::empty);
        }
    }

    /** Sends what is in the mailbox, then closes. */
    synchronized void close(CloseStatus status) {
        closing = status;
        wake();
    }

    /** Asks for a sign of life that carries the time it was asked. */
    synchronized void ping() {
        if (closing == null && inOrder.size() < MOST_ACKS) {
            ByteBuffer sent = ByteBuffer.allocate(Long.BYTES).putLong(System.nanoTime());
            inOrder.add(new PingMessage(sent.flip()));
            wake();
        }
    }

    synchronized void pong(ByteBuffer sent) {
        if (sent.remaining() == Long.BYTES) {
            pongs[pongCount++ % PONGS] = (System.nanoTime() - sent.getLong()) / 1_000_000;
        }
    }

    /** The latency credit in milliseconds: min(250, median of the last five pongs); live.md, "Points". */
    synchronized int credit() {
        int known = Math.min(pongCount, PONGS);
        if (known == 0) {
            return 0;
        }
        long[] sorted = Arrays.copyOf(pongs, known);
        Arrays.sort(sorted);
        return (int) Math.clamp(sorted[known / 2], 0, 250);
    }

    /** Whether one send has taken longer than the given time. */
    boolean stuck(long nanos) {
        long started = sendingSince;
        return started != 0 && System.nanoTime() - started > nanos;
    }

    /** Gives the socket up without waiting for a page that does not read. */
    void abandon() {
        close(CloseStatus.SESSION_NOT_RELIABLE);
        Thread.startVirtualThread(this::closeSocket);
    }

    private void empty() {
        try {
            WebSocketMessage<?> next = take();
            while (next != null) {
                sendingSince = System.nanoTime();
                socket.sendMessage(next);
                sendingSince = 0;
                next = take();
            }
        } catch (IOException | IllegalStateException e) {
            close(CloseStatus.SESSION_NOT_RELIABLE);
            closeSocket();
        } finally {
            sendingSince = 0;
        }
    }

    /** What leaves next; nothing when the mailbox is empty, and then this thread's work is done. */
    private @Nullable WebSocketMessage<?> take() {
        boolean last;
        synchronized (this) {
            if (inOrder.peek() instanceof PingMessage) {
                return inOrder.poll();
            }
            List<TextMessage> texts = new ArrayList<>();
            while (inOrder.peek() instanceof TextMessage) {
                texts.add((TextMessage) inOrder.remove());
            }
            texts.addAll(newest.values());
            newest.clear();
            if (!texts.isEmpty()) {
                return together(texts);
            }
            last = closing != null;
            emptying = last;
        }
        if (last) {
            closeSocket();
        }
        return null;
    }

    private static TextMessage together(List<TextMessage> texts) {
        return texts.size() == 1
                ? texts.getFirst()
                : new TextMessage(texts.stream().map(TextMessage::getPayload).collect(Collectors.joining("\n")));
    }

    private void closeSocket() {
        CloseStatus status;
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
            status = closing == null ? CloseStatus.NORMAL : closing;
        }
        try {
            socket.close(status);
        } catch (IOException e) {
            // The page is gone already; there is nobody left to tell.
            return;
        }
    }
}
