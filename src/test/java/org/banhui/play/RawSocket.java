package org.banhui.play;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * A WebSocket client (RFC 6455) as small as a test needs: it offers the extensions a browser offers, can stop reading,
 * and can be cut without a farewell.
 */
public final class RawSocket implements AutoCloseable {

    private static final int FINAL = 0x80;
    private static final int CONTINUED = 0;
    private static final int TEXT = 1;
    private static final int CLOSE = 8;
    private static final int PING = 9;
    private static final int PONG = 10;

    private final SocketChannel channel;
    private final Consumer<String> onText;
    private final Runnable onEnd;
    private final AtomicLong received = new AtomicLong();
    private final ByteArrayOutputStream text = new ByteArrayOutputStream();
    private ByteBuffer unread = ByteBuffer.allocate(0);
    private volatile boolean open = true;

    private RawSocket(SocketChannel channel, Consumer<String> onText, Runnable onEnd) {
        this.channel = channel;
        this.onText = onText;
        this.onEnd = onEnd;
    }

    /**
     * Connects, and reads frames on a virtual thread of its own.
     *
     * @param onText told every text frame
     * @param onEnd told once when the connection has ended
     * @param reading whether anything is read after the handshake
     */
    public static RawSocket connect(int port, String key, Consumer<String> onText, Runnable onEnd, boolean reading)
            throws IOException {
        RawSocket raw = connected(port, key, onText, onEnd, reading);
        if (reading) {
            Thread.ofVirtual().start(raw::read);
        }
        return raw;
    }

    /** Connects, and lets a loop read it together with others; what is told must be quick. */
    public static RawSocket connect(int port, String key, Consumer<String> onText, ReadingLoop loop)
            throws IOException {
        RawSocket raw = connected(port, key, onText, () -> {}, true);
        loop.add(raw);
        return raw;
    }

    private static RawSocket connected(int port, String key, Consumer<String> onText, Runnable onEnd, boolean reading)
            throws IOException {
        SocketChannel channel = SocketChannel.open();
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        if (!reading) {
            channel.setOption(StandardSocketOptions.SO_RCVBUF, 4096);
        }
        channel.connect(new InetSocketAddress("127.0.0.1", port));
        byte[] nonce = new byte[16];
        ThreadLocalRandom.current().nextBytes(nonce);
        String request = "GET /s/" + key + "/socket HTTP/1.1\r\nHost: 127.0.0.1:" + port
                + "\r\nOrigin: http://127.0.0.1:" + port
                + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: "
                + Base64.getEncoder().encodeToString(nonce)
                + "\r\nSec-WebSocket-Extensions: permessage-deflate; client_max_window_bits\r\n\r\n";
        RawSocket raw = new RawSocket(channel, onText, onEnd);
        raw.write(ByteBuffer.wrap(request.getBytes(StandardCharsets.US_ASCII)));
        try {
            raw.upgraded();
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        return raw;
    }

    /** Reads the answer to the handshake; what came behind it waits to be read as frames. */
    private void upgraded() throws IOException {
        ByteBuffer in = ByteBuffer.allocate(4096);
        int end = -1;
        while (end < 0) {
            if (!in.hasRemaining() || channel.read(in) < 0) {
                throw new EOFException("the handshake ended early");
            }
            end = new String(in.array(), 0, in.position(), StandardCharsets.ISO_8859_1).indexOf("\r\n\r\n");
        }
        String head = new String(in.array(), 0, end, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        if (!head.contains(" 101 ")) {
            throw new IOException("no upgrade: " + head);
        }
        if (head.contains("sec-websocket-extensions")) {
            throw new IOException("the server compresses: " + head);
        }
        unread = in.flip().position(end + 4).slice();
    }

    /** Sends a text frame. */
    public void send(String text) throws IOException {
        write(TEXT, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Bytes of payload received so far. */
    public long received() {
        return received.get();
    }

    public boolean open() {
        return open;
    }

    /** Cuts the connection with a reset, as a lost network does. */
    public void cut() {
        try {
            channel.setOption(StandardSocketOptions.SO_LINGER, 0);
            channel.close();
        } catch (IOException e) {
            open = false;
        }
    }

    @Override
    public void close() {
        cut();
    }

    SocketChannel channel() {
        return channel;
    }

    private void read() {
        ByteBuffer buffer = ByteBuffer.allocate(16 * 1024);
        boolean more = true;
        while (more) {
            more = read(buffer);
        }
    }

    /** Reads what is there and tells whole frames; false when the connection has ended, which is told too. */
    boolean read(ByteBuffer buffer) {
        try {
            frames(ByteBuffer.allocate(0)); // what came with the handshake
            buffer.clear();
            int count = channel.read(buffer);
            if (count < 0) {
                throw new EOFException("closed");
            }
            frames(buffer.flip());
            return true;
        } catch (IOException e) {
            open = false;
            cut();
            onEnd.run();
            return false;
        }
    }

    private void frames(ByteBuffer fresh) throws IOException {
        ByteBuffer all = fresh;
        if (unread.hasRemaining()) {
            all = ByteBuffer.allocate(unread.remaining() + fresh.remaining())
                    .put(unread)
                    .put(fresh)
                    .flip();
        }
        boolean whole = true;
        while (whole) {
            whole = frame(all);
        }
        unread = ByteBuffer.allocate(all.remaining()).put(all).flip();
    }

    /** Takes one frame off the buffer; false, with nothing taken, when it is not whole yet. */
    private boolean frame(ByteBuffer in) throws IOException {
        in.mark();
        if (in.remaining() < 2) {
            return false;
        }
        int first = in.get();
        int shortLength = in.get() & 0x7f;
        int more = shortLength == 126 ? Short.BYTES : shortLength == 127 ? Long.BYTES : 0;
        if (in.remaining() < more) {
            in.reset();
            return false;
        }
        long length = more == 0 ? shortLength : more == Short.BYTES ? in.getShort() & 0xffff : in.getLong();
        if (in.remaining() < length) {
            in.reset();
            return false;
        }
        byte[] payload = new byte[(int) length];
        in.get(payload);
        received.addAndGet(length);
        take(first, payload);
        return true;
    }

    private void take(int first, byte[] payload) throws IOException {
        switch (first & 0x0f) {
            case TEXT, CONTINUED -> {
                text.write(payload);
                if ((first & FINAL) != 0) {
                    onText.accept(text.toString(StandardCharsets.UTF_8));
                    text.reset();
                }
            }
            case PING -> write(PONG, payload);
            case CLOSE -> throw new EOFException("closed by the server");
            default -> {}
        }
    }

    private void write(int opcode, byte[] payload) throws IOException {
        int length = payload.length;
        int head = length < 126 ? 2 : 4;
        byte[] frame = new byte[head + 4 + length];
        frame[0] = (byte) (0x80 | opcode);
        if (length < 126) {
            frame[1] = (byte) (0x80 | length);
        } else {
            frame[1] = (byte) (0x80 | 126);
            frame[2] = (byte) (length >> 8);
            frame[3] = (byte) length;
        }
        int mask = ThreadLocalRandom.current().nextInt();
        for (int i = 0; i < 4; i++) {
            frame[head + i] = (byte) (mask >> (24 - 8 * i));
        }
        for (int i = 0; i < length; i++) {
            frame[head + 4 + i] = (byte) (payload[i] ^ frame[head + i % 4]);
        }
        write(ByteBuffer.wrap(frame));
    }

    private synchronized void write(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            if (channel.write(bytes) == 0) {
                Thread.yield(); // a socket that a loop reads does not block; its buffer has room in a moment
            }
        }
    }
}
