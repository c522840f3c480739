package org.banhui.play.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.banhui.play.Host;
import org.banhui.play.RawSocket;
import org.banhui.play.ReadingLoop;
import org.banhui.play.ServerProcess;
import org.banhui.play.Web;

/** Prints the tables of docs/benchmarks.md. Arguments: which of {@code 1000}, {@code 4000}, {@code 100x40} to run. */
public final class Bench {

    private static final int WARM_UPS = 2;
    private static final int ROUNDS = 7;
    private static final long WITHIN_NANOS = 90_000_000_000L;
    private static final int JOINING_AT_ONCE = 64;

    /** A first session warms the ways in up, as the two rounds that do not count warm the questions up. */
    private static final int FIRST_TO_JOIN = 400;

    private final ReadingLoop loop = new ReadingLoop();

    private Bench() throws IOException {}

    public static void main(String[] args) throws Exception {
        List<String> wanted = args.length == 0 ? List.of("1000", "100x40", "4000") : List.of(args);
        System.out.printf(
                Locale.ROOT,
                "%n%d processors, Java %s, server heap 512 MB, generator on the same machine, 1 %% of sockets never read%n",
                Runtime.getRuntime().availableProcessors(),
                Runtime.version());
        System.out.println(
                "\n| case | what | p50 ms | p95 ms | p99 ms | max ms | lost | server CPU s | bytes/seat/question |");
        System.out.println("|---|---|---|---|---|---|---|---|---|");
        for (String one : wanted) {
            int sessions = one.contains("x") ? Integer.parseInt(one.split("x")[0]) : 1;
            int seats = Integer.parseInt(one.contains("x") ? one.split("x")[1] : one);
            Bench bench = new Bench();
            bench.floor(one, sessions * seats);
            bench.bare(one, sessions * seats);
            bench.product(one, sessions, seats);
            bench.loop.close();
        }
    }

    private record Crowd(String key, List<Device> devices, List<RawSocket> deaf) implements AutoCloseable {
        @Override
        public void close() {
            devices.forEach(Device::close);
            deaf.forEach(RawSocket::cut);
        }
    }

    // ------------------------------------------------------------------ the product

    private void product(String name, int sessions, int seats) throws Exception {
        Path data = Files.createTempDirectory("banhui-bench");
        List<Crowd> crowds = new ArrayList<>();
        try (ServerProcess server = ServerProcess.start(data, "-Xmx512m")) {
            long heapBefore = server.heap();
            Web web = new Web(server.port());
            join(server.port(), server.open(1, "ACCURACY").key(), FIRST_TO_JOIN, web)
                    .close();
            List<Host> hosts = new ArrayList<>();
            long joined = System.nanoTime();
            long joiningCpu = server.cpuMillis();
            for (int i = 0; i < sessions; i++) {
                ServerProcess.Opened opened = server.open(WARM_UPS + ROUNDS, "ACCURACY");
                crowds.add(join(server.port(), opened.key(), seats, web));
                Host host = new Host(server.port(), opened.key(), web.enter(opened.key(), opened.hostTicket()));
                host.connect();
                hosts.add(host);
            }
            joined = System.nanoTime() - joined;
            joiningCpu = server.cpuMillis() - joiningCpu;
            List<Device> devices =
                    crowds.stream().flatMap(c -> c.devices().stream()).toList();
            await(devices, Device::greeted);
            hosts.forEach(h -> h.awaitPhase("lobby", 30));
            long heap = server.heap() - heapBefore;

            List<Samples> questions = new ArrayList<>();
            List<Samples> openings = new ArrayList<>();
            List<Samples> answers = new ArrayList<>();
            int lost = 0;
            long cpu = server.cpuMillis();
            long bytes = received(devices);
            for (int round = 0; round < WARM_UPS + ROUNDS; round++) {
                if (round == WARM_UPS) {
                    cpu = server.cpuMillis();
                    bytes = received(devices);
                }
                devices.forEach(Device::forget);
                Samples shown = pressed(hosts, devices, "reading", true);
                Samples opened = pressed(hosts, devices, "open", false);
                int run = round + 1;
                answerWithinASecond(devices, run);
                if (round >= WARM_UPS) {
                    questions.add(shown);
                    openings.add(opened);
                    answers.add(
                            Samples.of(devices.stream().map(Device::ackAfter).toList()));
                    lost += (int) devices.stream().filter(d -> !d.saved()).count();
                }
                goesOn(hosts, "closed");
                goesOn(hosts, "revealed");
            }
            double seconds = (server.cpuMillis() - cpu) / 1000.0;
            long each = (received(devices) - bytes) / ROUNDS / devices.size();
            row(name, "Banhui: question to every device", questions, "-", seconds, each);
            row(name, "Banhui: answers opened on every device", openings, "-", seconds, each);
            row(name, "Banhui: answer acknowledged", answers, String.valueOf(lost), seconds, each);
            System.out.printf(
                    Locale.ROOT,
                    "| %s | joining %d seats: %.1f s, server CPU %.1f s; live heap a seat %.1f KB | | | | | | | |%n",
                    name,
                    devices.size(),
                    joined / 1e9,
                    joiningCpu / 1000.0,
                    heap / 1024.0 / devices.size());
            hosts.forEach(Host::close);
        } finally {
            crowds.forEach(Crowd::close);
        }
    }

    private Crowd join(int port, String key, int seats, Web web) throws Exception {
        int deafSeats = seats / 100;
        Semaphore atOnce = new Semaphore(JOINING_AT_ONCE);
        List<Future<Device>> joining = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < seats - deafSeats; i++) {
                String name = "Seat " + i;
                joining.add(threads.submit(() -> {
                    atOnce.acquire();
                    try {
                        Device device = new Device(web.join(key, name));
                        device.connect(port, key, loop);
                        return device;
                    } finally {
                        atOnce.release();
                    }
                }));
            }
        }
        List<Device> devices = new ArrayList<>();
        for (Future<Device> one : joining) {
            devices.add(one.get());
        }
        List<RawSocket> deaf = new ArrayList<>();
        for (int i = 0; i < deafSeats; i++) {
            RawSocket socket = RawSocket.connect(port, key, t -> {}, () -> {}, false);
            socket.send("{\"type\":\"hello\",\"role\":\"device\",\"token\":\"" + web.join(key, "Deaf " + i) + "\"}");
            deaf.add(socket);
        }
        return new Crowd(key, devices, deaf);
    }

    // ------------------------------------------------------------------ the generator alone

    private void floor(String name, int seats) throws Exception {
        try (Floor floor = new Floor()) {
            List<Device> devices = new ArrayList<>();
            for (int i = 0; i < seats; i++) {
                Device device = new Device("none");
                device.connect(floor.port(), "floor", loop);
                devices.add(device);
            }
            List<Samples> rounds = new ArrayList<>();
            for (int round = 0; round < WARM_UPS + ROUNDS; round++) {
                devices.forEach(d -> d.awaits("open", false));
                long start = System.nanoTime();
                floor.ask();
                await(devices, Device::asked);
                if (round >= WARM_UPS) {
                    rounds.add(Samples.of(
                            devices.stream().map(d -> d.questionAfter(start)).toList()));
                }
            }
            row(name, "generator alone: ready frame to every socket", rounds, "-", 0, 600);
            devices.forEach(Device::close);
        }
    }

    // ------------------------------------------------------------------ the bare loop

    private void bare(String name, int seats) throws Exception {
        try (ServerProcess server = ServerProcess.start(BareLoop.class, "-Xmx512m")) {
            List<Device> devices = new ArrayList<>();
            for (int i = 0; i < seats - seats / 100; i++) {
                Device device = new Device("none");
                device.connect(server.port(), "bare", loop);
                devices.add(device);
            }
            List<RawSocket> deaf = new ArrayList<>();
            for (int i = 0; i < seats / 100; i++) {
                deaf.add(RawSocket.connect(server.port(), "bare", t -> {}, () -> {}, false));
            }
            RawSocket host = RawSocket.connect(server.port(), "bare", t -> {}, () -> {}, true);
            List<Samples> questions = new ArrayList<>();
            List<Samples> answers = new ArrayList<>();
            long cpu = server.cpuMillis();
            for (int round = 0; round < WARM_UPS + ROUNDS; round++) {
                if (round == WARM_UPS) {
                    cpu = server.cpuMillis();
                }
                devices.forEach(Device::forget);
                devices.forEach(d -> d.awaits("open", false));
                long start = System.nanoTime();
                host.send("{\"next\":true}");
                await(devices, Device::asked);
                Samples asked = Samples.of(
                        devices.stream().map(d -> d.questionAfter(start)).toList());
                answerWithinASecond(devices, round);
                if (round >= WARM_UPS) {
                    questions.add(asked);
                    answers.add(
                            Samples.of(devices.stream().map(Device::ackAfter).toList()));
                }
            }
            double seconds = (server.cpuMillis() - cpu) / 1000.0;
            row(name, "bare loop: message to every socket", questions, "-", seconds, 600);
            row(name, "bare loop: insert acknowledged", answers, "0", seconds, 600);
            devices.forEach(Device::close);
            deaf.forEach(RawSocket::cut);
            host.cut();
        }
    }

    // ------------------------------------------------------------------ rounds

    /** Every device answers at an instant drawn from one second. */
    private static void answerWithinASecond(List<Device> devices, int run) throws InterruptedException {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Device device : devices) {
                long after = ThreadLocalRandom.current().nextLong(1000);
                threads.submit(() -> {
                    Thread.sleep(after); // a pupil thinks; the load is drawn over one second
                    device.answer(run);
                    return null;
                });
            }
        }
        await(devices, Device::acked);
    }

    /** All hosts press next; how long until every device shows it. */
    private static Samples pressed(List<Host> hosts, List<Device> devices, String phase, boolean fresh)
            throws InterruptedException {
        devices.forEach(d -> d.awaits(phase, fresh));
        long start = System.nanoTime();
        inParallel(hosts, h -> h.does("next"));
        await(devices, Device::asked);
        hosts.forEach(h -> h.awaitPhase(phase, 30));
        return Samples.of(devices.stream().map(d -> d.questionAfter(start)).toList());
    }

    private static void goesOn(List<Host> hosts, String phase) {
        hosts.forEach(h -> h.does("next"));
        hosts.forEach(h -> h.awaitPhase(phase, 30));
    }

    private static void inParallel(List<Host> hosts, Consumer<Host> what) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            hosts.forEach(h -> threads.submit(() -> what.accept(h)));
        }
    }

    private static void await(List<Device> devices, Predicate<Device> done) throws InterruptedException {
        long until = System.nanoTime() + WITHIN_NANOS;
        while (!devices.stream().allMatch(done)) {
            if (System.nanoTime() > until) {
                long missing = devices.stream().filter(done.negate()).count();
                throw new AssertionError(missing + " of " + devices.size() + " devices never got there");
            }
            Thread.sleep(5); // looks again; what is measured was noted when it arrived
        }
    }

    private static long received(List<Device> devices) {
        return devices.stream().mapToLong(Device::received).sum();
    }

    private static void row(
            String name, String what, List<Samples> rounds, String lost, double cpuSeconds, long bytes) {
        Samples all = Samples.together(rounds);
        double medianOfMedians = rounds.stream()
                .mapToDouble(r -> r.at(0.5))
                .sorted()
                .skip(rounds.size() / 2)
                .findFirst()
                .orElse(Double.NaN);
        System.out.printf(
                Locale.ROOT,
                "| %s | %s (median of p50: %.1f) | %s | %s | %.1f | %d |%n",
                name,
                what,
                medianOfMedians,
                all.cells(),
                lost,
                cpuSeconds,
                bytes);
    }
}
