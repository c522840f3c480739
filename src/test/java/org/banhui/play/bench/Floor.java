package org.banhui.play.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * What the generator itself cannot exceed: a loop without a server behind it writes one ready frame to every connected
 * device from two threads. A server on the same machine cannot be seen to be quicker.
 */
final class Floor implements AutoCloseable {

    private static final int LENGTH = 600;
    private final ServerSocket server;
    private final List<OutputStream> devices = new CopyOnWriteArrayList<>();

    Floor() throws IOException {
        server = new ServerSocket(0, 1000, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return server.getLocalPort();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                socket.setTcpNoDelay(true);
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
                while (!in.readLine().isEmpty()) {
                    // The request's headers say nothing that matters here.
                }
                socket.getOutputStream()
                        .write("HTTP/1.1 101 Switching Protocols\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                devices.add(socket.getOutputStream());
            } catch (IOException e) {
                return; // closed: nobody else may come
            }
        }
    }

    int connected() {
        return devices.size();
    }

    /** Writes a question to every device. */
    void ask() throws InterruptedException {
        String head = "{\"type\":\"device\",\"run\":{\"phase\":\"open\"},\"pad\":\"";
        byte[] text = (head + "x".repeat(LENGTH - head.length() - 2) + "\"}").getBytes(StandardCharsets.US_ASCII);
        byte[] frame = new byte[LENGTH + 4];
        frame[0] = (byte) 0x81;
        frame[1] = 126;
        frame[2] = (byte) (LENGTH >> 8);
        frame[3] = (byte) LENGTH;
        System.arraycopy(text, 0, frame, 4, LENGTH);
        int half = devices.size() / 2;
        Thread first = Thread.ofPlatform().start(() -> write(devices.subList(0, half), frame));
        write(devices.subList(half, devices.size()), frame);
        first.join();
    }

    private static void write(List<OutputStream> devices, byte[] frame) {
        for (OutputStream device : devices) {
            try {
                device.write(frame);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
