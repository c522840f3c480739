package org.banhui.play;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A {@link PlayServer} that can be killed and started again on the same data and port. */
public final class ServerProcess implements AutoCloseable {

    private static final long START_WITHIN_SECONDS = 120;
    private static final long ANSWER_WITHIN_SECONDS = 30;

    private final String main;
    private final List<String> arguments;
    private final int port;
    private final List<String> options;
    private final BlockingQueue<String> said = new LinkedBlockingQueue<>();
    private Process process;

    private ServerProcess(String main, List<String> arguments, int port, List<String> options) {
        this.main = main;
        this.arguments = arguments;
        this.port = port;
        this.options = options;
        this.process = launch();
    }

    /** Starts a server with its own data folder; the options are those of the JVM, as {@code -Xmx512m}. */
    public static ServerProcess start(Path data, String... options) {
        return ready(
                PlayServer.class.getName(), List.of("--banhui.data=" + data, "--vaadin.productionMode=true"), options);
    }

    /** Starts another program that says {@code ready} and takes its port from {@code --server.port}. */
    public static ServerProcess start(Class<?> program, String... options) {
        return ready(program.getName(), List.of(), options);
    }

    private static ServerProcess ready(String main, List<String> arguments, String... options) {
        ServerProcess server = new ServerProcess(main, arguments, freePort(), List.of(options));
        server.expect("ready", START_WITHIN_SECONDS);
        return server;
    }

    public int port() {
        return port;
    }

    public long pid() {
        return process.pid();
    }

    /** CPU time used so far, in milliseconds. */
    public long cpuMillis() {
        return process.info().totalCpuDuration().orElseThrow().toMillis();
    }

    /** Opens a session for guests. */
    public Opened open(int questions, String scoring) {
        String[] words = ask("open " + questions + " " + scoring, "opened").split(" ");
        return new Opened(words[1], words[2], words[3], words[4]);
    }

    /** A new one-time ticket for a host page. */
    public String ticket(String key) {
        return ask("ticket " + key, "ticket").split(" ")[1];
    }

    /** The live heap after a collection, in bytes. */
    public long heap() {
        return Long.parseLong(ask("heap", "heap").split(" ")[1]);
    }

    /** What opening a session gives. */
    public record Opened(String key, String hostTicket, String stageTicket, String pin) {}

    /** Ends the process as {@code kill -9} does. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Starts the process again on the same data and port, and waits until it serves. */
    public void restart() {
        said.clear();
        process = launch();
        expect("ready", START_WITHIN_SECONDS);
    }

    private String ask(String line, String answer) {
        try {
            process.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return expect(answer, ANSWER_WITHIN_SECONDS);
    }

    private String expect(String word, long seconds) {
        List<String> seen = new ArrayList<>();
        try {
            for (String line = said.poll(seconds, TimeUnit.SECONDS);
                    line != null;
                    line = said.poll(seconds, TimeUnit.SECONDS)) {
                if (line.startsWith(word + " ")) {
                    return line;
                }
                seen.add(line);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new AssertionError("the server never said '" + word + "' but:\n" + String.join("\n", seen));
    }

    private Process launch() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(main);
        command.add("--server.port=" + port);
        command.addAll(arguments);
        try {
            Process started =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            Thread.ofVirtual().start(() -> listen(started));
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void listen(Process started) {
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(started.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                said.add(line);
            }
        } catch (IOException e) {
            said.add("the output ended: " + e.getMessage());
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        kill();
    }
}
