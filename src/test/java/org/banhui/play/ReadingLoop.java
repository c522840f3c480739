package org.banhui.play;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Reads many sockets on one thread: a thread for each would cost a generator more than it measures. */
public final class ReadingLoop implements AutoCloseable {

    private final Selector selector;
    private final Queue<RawSocket> arriving = new ConcurrentLinkedQueue<>();
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(64 * 1024);

    public ReadingLoop() throws IOException {
        selector = Selector.open();
        Thread.ofPlatform().name("reading-loop").daemon().start(this::run);
    }

    void add(RawSocket socket) throws IOException {
        socket.channel().configureBlocking(false);
        arriving.add(socket);
        selector.wakeup();
    }

    private void run() {
        try {
            while (selector.isOpen()) {
                selector.select(this::read);
                for (RawSocket next = arriving.poll(); next != null; next = arriving.poll()) {
                    take(next);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(RawSocket socket) {
        try {
            SelectionKey key = socket.channel().register(selector, SelectionKey.OP_READ, socket);
            read(key);
        } catch (ClosedChannelException e) {
            socket.cut(); // it went before its first word
        }
    }

    private void read(SelectionKey key) {
        if (!((RawSocket) key.attachment()).read(buffer)) {
            key.cancel();
        }
    }

    @Override
    public void close() throws IOException {
        selector.close();
    }
}
