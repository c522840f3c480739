package org.banhui.play.bench;

import java.io.IOException;
import java.util.UUID;
import org.banhui.play.RawSocket;
import org.banhui.play.ReadingLoop;
import org.jspecify.annotations.Nullable;

/** A generated device: notes when a question arrived and when its answer was acknowledged. */
final class Device implements AutoCloseable {

    private final String token;
    private @Nullable RawSocket socket;
    private volatile long questionAt;
    private volatile long sentAt;
    private volatile long ackedAt;
    private volatile String awaited = "\"phase\":\"open\"";
    private volatile boolean shared;
    private volatile boolean own = true;
    private volatile boolean greeted;
    private volatile boolean saved;

    Device(String token) {
        this.token = token;
    }

    void connect(int port, String key, ReadingLoop loop) throws IOException {
        socket = RawSocket.connect(port, key, this::told, loop);
        socket.send("{\"type\":\"hello\",\"role\":\"device\",\"token\":\"" + token + "\"}");
    }

    /** Looks no deeper into a frame than it must: parsing would measure the generator. */
    private void told(String text) {
        long now = System.nanoTime();
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            frame(text.substring(start, end), now);
            start = end + 1;
        }
        frame(start == 0 ? text : text.substring(start), now);
    }

    private void frame(String text, long now) {
        if (text.contains("\"type\":\"device\"")) {
            greeted = true;
            shared = text.contains(awaited);
            note(now);
        } else if (text.contains("\"type\":\"mine\"")) {
            own = true;
            note(now);
        } else if (text.contains("\"type\":\"ack\"")) {
            ackedAt = now;
            saved = text.contains("\"saved\"");
        }
    }

    /** A page shows a question when the shared part and its own are both there. */
    private void note(long now) {
        if (questionAt == 0 && shared && own) {
            questionAt = now;
        }
    }

    /** Waits for a phase of the question: a new question needs a new own part. */
    void awaits(String phase, boolean fresh) {
        questionAt = 0;
        shared = false;
        own = !fresh;
        awaited = "\"phase\":\"" + phase + "\"";
    }

    void forget() {
        sentAt = 0;
        ackedAt = 0;
        saved = false;
    }

    void answer(int run) {
        RawSocket to = socket;
        if (to == null) {
            return;
        }
        try {
            sentAt = System.nanoTime();
            to.send("{\"type\":\"answer\",\"run\":" + run + ",\"seq\":1,\"answerId\":\"" + UUID.randomUUID()
                    + "\",\"value\":{\"chosen\":[\"a\"]}}");
        } catch (IOException e) {
            sentAt = 0;
        }
    }

    boolean greeted() {
        return greeted;
    }

    boolean asked() {
        return questionAt != 0;
    }

    boolean acked() {
        return ackedAt != 0;
    }

    boolean saved() {
        return saved;
    }

    long questionAfter(long start) {
        return questionAt - start;
    }

    long ackAfter() {
        return ackedAt - sentAt;
    }

    long received() {
        RawSocket from = socket;
        return from == null ? 0 : from.received();
    }

    @Override
    public void close() {
        if (socket != null) {
            socket.cut();
        }
    }
}
