package org.banhui.play;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
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

    private final Socket socket;
    private final AtomicLong received = new AtomicLong();
    private volatile boolean open = true;

    private RawSocket(Socket socket) {
        this.socket = socket;
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
        Socket socket = new Socket();
        socket.setTcpNoDelay(true);
        if (!reading) {
            socket.setReceiveBufferSize(4096);
        }
        socket.connect(new InetSocketAddress("127.0.0.1", port), 10_000);
        byte[] nonce = new byte[16];
        ThreadLocalRandom.current().nextBytes(nonce);
        String request = "GET /s/" + key + "/socket HTTP/1.1\r\nHost: 127.0.0.1:" + port
                + "\r\nOrigin: http://127.0.0.1:" + port
                + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: "
                + Base64.getEncoder().encodeToString(nonce)
                + "\r\nSec-WebSocket-Extensions: permessage-deflate; client_max_window_bits\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        InputStream in = new BufferedInputStream(socket.getInputStream(), 16 * 1024);
        String status = line(in);
        if (!status.contains(" 101 ")) {
            socket.close();
            throw new IOException("no upgrade: " + status);
        }
        for (String header = line(in); !header.isEmpty(); header = line(in)) {
            if (header.toLowerCase(Locale.ROOT).startsWith("sec-websocket-extensions")) {
                throw new IOException("the server compresses: " + header);
            }
        }
        RawSocket raw = new RawSocket(socket);
        if (reading) {
            Thread.ofVirtual().start(() -> raw.read(new DataInputStream(in), onText, onEnd));
        }
        return raw;
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
            socket.setSoLinger(true, 0);
            socket.close();
        } catch (IOException e) {
            open = false;
        }
    }

    @Override
    public void close() {
        cut();
    }

    private void read(DataInputStream in, Consumer<String> onText, Runnable onEnd) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try {
            while (true) {
                int first = in.readUnsignedByte();
                long length = in.readUnsignedByte() & 0x7f;
                if (length == 126) {
                    length = in.readUnsignedShort();
                } else if (length == 127) {
                    length = in.readLong();
                }
                byte[] payload = new byte[(int) length];
                in.readFully(payload);
                received.addAndGet(payload.length);
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
        } catch (IOException e) {
            open = false;
        } finally {
            cut();
            onEnd.run();
        }
    }

    private synchronized void write(int opcode, byte[] payload) throws IOException {
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
        socket.getOutputStream().write(frame);
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("the handshake ended early");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }
}
