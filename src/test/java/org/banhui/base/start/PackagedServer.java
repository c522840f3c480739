package org.banhui.base.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged jar as a process of its own, and what it said on the console. */
public final class PackagedServer implements AutoCloseable {

    private static final Duration START_WITHIN = Duration.ofMinutes(2);

    private final ProcessBuilder command;
    private final Path console;
    private Process process;

    private PackagedServer(ProcessBuilder command, Path console) throws IOException {
        this.command = command;
        this.console = console;
        this.process = command.start();
    }

    public static PackagedServer start(Path folder, String... arguments) {
        return startWith(Path.of(System.getProperty("java.home"), "bin", "java"), folder, arguments);
    }

    static PackagedServer startWith(Path java, Path folder, String... arguments) {
        try {
            Path console = Files.createTempFile(folder, "console", ".txt");
            List<String> command = new ArrayList<>(List.of(
                    java.toString(), "-Xmx400m", "-jar", System.getProperty("banhui.jar", "target/banhui.jar")));
            command.addAll(List.of(arguments));
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(console.toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("BANHUI_") || name.startsWith("SPRING_"));
            return new PackagedServer(builder, console);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String said() {
        try {
            return Files.readString(console);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public PackagedServer awaitSaying(String text) {
        await().atMost(START_WITHIN)
                .pollInterval(Duration.ofMillis(200))
                .untilAsserted(() -> assertThat(said()).contains(text));
        return this;
    }

    /** The exit code, once the process has ended by itself. */
    int exitCode() {
        try {
            assertThat(process.waitFor(START_WITHIN.toSeconds(), TimeUnit.SECONDS))
                    .as("ended by itself after saying: %s", said())
                    .isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return process.exitValue();
    }

    /** Asks the process to end, as Ctrl-C does. */
    void stop() {
        process.destroy();
    }

    /** Ends the process as {@code kill -9} does. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Starts the process again with the same arguments, and so on the same data and port; the console begins anew. */
    public void restart() {
        try {
            process = command.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        kill();
    }
}
