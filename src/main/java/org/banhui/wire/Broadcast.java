package org.banhui.wire;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.banhui.activity.Question;
import org.banhui.live.Gathered;
import org.banhui.live.Given;
import org.banhui.live.LiveListener;
import org.banhui.live.LiveSessions;
import org.banhui.live.Seat;
import org.banhui.live.SessionKey;
import org.banhui.live.Snapshot;
import org.banhui.live.join.Passes;
import org.banhui.live.run.Phase;
import org.banhui.live.run.Place;
import org.banhui.live.run.Rules;
import org.banhui.live.run.Run;
import org.banhui.wire.frame.ClientFrame.Role;
import org.banhui.wire.frame.Frames;
import org.banhui.wire.frame.GatheredParts;
import org.banhui.wire.frame.ServerFrame;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells the pages of a session what is new. A revision goes out at once, one after the other for a session; counts and
 * lists at most four times a second.
 */
@Component
class Broadcast implements LiveListener {

    private static final Logger LOG = LoggerFactory.getLogger(Broadcast.class);
    private static final long COUNTS_EVERY_MILLIS = 250;
    private static final String PAGE = "page";

    /** A full hall's list of names is long: with 1,000 seats it goes out twice a second. */
    private static final int SEATS_A_MILLI = 4;

    private final LiveSessions live;
    private final Lines lines;
    private final People people;
    private final Passes passes;
    private final FilmReels reels;
    private final ObjectWriter json;
    private final Clock clock;
    private final Map<SessionKey, AtomicInteger> changes = new ConcurrentHashMap<>();
    private final Set<SessionKey> counting = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService later = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("counts").daemon().factory());

    Broadcast(
            LiveSessions live,
            Lines lines,
            People people,
            Passes passes,
            FilmReels reels,
            JsonMapper json,
            Clock clock) {
        this.live = live;
        this.lines = lines;
        this.people = people;
        this.passes = passes;
        this.reels = reels;
        this.json = json.writerFor(ServerFrame.class);
        this.clock = clock;
    }

    @PostConstruct
    void listen() {
        live.listen(this);
    }

    @PreDestroy
    void stop() {
        live.forget(this);
        later.shutdownNow();
    }

    TextMessage text(ServerFrame frame) {
        return new TextMessage(json.writeValueAsString(frame));
    }

    void send(Connection connection, ServerFrame frame) {
        connection.offer(frame.slot(), text(frame));
    }

    /** Says why, and closes. */
    void dismiss(Connection connection, ServerFrame.Reason reason) {
        connection.dismissed();
        send(connection, new ServerFrame.Gone(reason));
        connection.close(CloseStatus.NORMAL);
    }

    // ------------------------------------------------------------------ revisions

    /** Changes that come while one is being told are told together afterwards. */
    @Override
    public void changed(SessionKey key) {
        if (lines.known(key).isEmpty()) {
            return;
        }
        AtomicInteger waiting = changes.computeIfAbsent(key, k -> new AtomicInteger());
        if (waiting.getAndIncrement() == 0) {
            Thread.startVirtualThread(() -> tell(key, waiting));
        }
    }

    private void tell(SessionKey key, AtomicInteger waiting) {
        int told;
        do {
            told = waiting.get();
            try {
                tell(key);
            } catch (RuntimeException e) {
                LOG.error("Session {} could not be told", key.value(), e);
            }
        } while (waiting.addAndGet(-told) > 0);
        counted(key);
    }

    private void tell(SessionKey key) {
        Lines.OfSession pages = lines.of(key);
        Snapshot snapshot = live.snapshot(key);
        Frames frames = new Frames(snapshot, clock.instant());
        ServerFrame.Device shared = frames.device();
        TextMessage usual = text(shared);
        for (Connection connection : pages.devices()) {
            TextMessage device = own(connection, snapshot, frames).orElse(usual);
            mine(connection, snapshot, frames)
                    .ifPresentOrElse(
                            mine -> connection.offer(shared.slot(), device, mine.slot(), text(mine)),
                            () -> connection.offer(shared.slot(), device));
        }
        List<Connection> mirrored =
                pages.devices().stream().filter(Connection::mirrored).toList();
        if (!mirrored.isEmpty()) {
            ServerFrame.Mirror mirror = frames.mirror();
            TextMessage text = text(mirror);
            mirrored.forEach(connection -> connection.offer(mirror.slot(), text));
        }
        pages.stages().forEach(stage -> send(stage, stage(stage, frames, snapshot)));
        leading(pages, frames, snapshot);
        gathered(pages, snapshot);
        film(snapshot);
    }

    /** How the shown film stands, to stages and host pages. */
    void film(Snapshot snapshot) {
        lines.known(snapshot.meeting().key())
                .ifPresent(pages -> reels.told(snapshot).ifPresent(film -> {
                    pages.stages().forEach(stage -> send(stage, film));
                    pages.hosts().forEach(host -> send(host, film));
                }));
    }

    private void leading(Lines.OfSession pages, Frames frames, Snapshot snapshot) {
        pages.hosts().forEach(host -> send(host, host(host, frames, snapshot)));
        if (!pages.students().isEmpty()) {
            TextMessage student = text(frames.student(allAnswered(snapshot)));
            pages.students().forEach(page -> page.offer(PAGE, student));
        }
    }

    /** What a seat with more time is told in place of what all hear; its page hears of its own end at its own time. */
    private Optional<TextMessage> own(Connection connection, Snapshot snapshot, Frames frames) {
        UUID id = connection.seat();
        Seat seat = id == null ? null : snapshot.seats().get(id);
        if (seat == null || !seat.hasExtraTime()) {
            return Optional.empty();
        }
        frames.runsOnUntil(seat).ifPresent(end -> {
            Instant over = end.plus(Rules.GRACE);
            later.schedule(
                    () -> Thread.startVirtualThread(() -> endOwn(connection, snapshot.revision())),
                    Math.max(0, Duration.between(clock.instant(), over).toMillis()),
                    TimeUnit.MILLISECONDS);
        });
        return Optional.of(text(frames.device(seat)));
    }

    private void endOwn(Connection connection, long revision) {
        Snapshot now = live.exists(connection.key()) ? live.snapshot(connection.key()) : null;
        if (now != null && now.revision() == revision) {
            own(connection, now, new Frames(now, clock.instant())).ifPresent(device -> connection.offer(PAGE, device));
        }
    }

    /** What a gathering run holds so far: for the class on stages and in text mirrors, for the host all of it. */
    private void gathered(Lines.OfSession pages, Snapshot snapshot) {
        Optional<Gathered> gathered = live.gathered(snapshot.meeting().key());
        if (gathered.isEmpty() || snapshot.question().isEmpty()) {
            return;
        }
        Question question = snapshot.question().get();
        ServerFrame.Gathered shown = GatheredParts.forClass(question, gathered.get());
        pages.stages().forEach(stage -> send(stage, shown));
        List<Connection> mirrored =
                pages.devices().stream().filter(Connection::mirrored).toList();
        if (!mirrored.isEmpty()) {
            TextMessage nameless = text(GatheredParts.forMirror(shown));
            mirrored.forEach(device -> device.offer(shown.slot(), nameless));
        }
        if (!pages.hosts().isEmpty()) {
            ServerFrame.Gathered all = GatheredParts.forHost(question, gathered.get());
            pages.hosts().forEach(host -> send(host, all));
        }
    }

    /** The seat's own part; while a question is read or open only where it changed, which spares half of all frames. */
    private Optional<ServerFrame> mine(Connection connection, Snapshot snapshot, Frames frames) {
        UUID id = connection.seat();
        Seat seat = id == null ? null : snapshot.seats().get(id);
        if (seat == null) {
            return Optional.empty();
        }
        int shown = snapshot.state().shown();
        Optional<Given> given = live.given(connection.key(), shown, seat.id());
        boolean news = connection.news(new Connection.Own(shown, seat, given));
        return news || !asking(snapshot) ? Optional.of(frames.mine(seat, given)) : Optional.empty();
    }

    private static boolean asking(Snapshot snapshot) {
        return snapshot.question().isPresent()
                && snapshot.state()
                        .run()
                        .filter(r -> r.phase() == Phase.READING || r.phase() == Phase.OPEN)
                        .isPresent();
    }

    /** Everything a page needs to stand where the session stands. */
    void welcome(Connection connection) {
        Snapshot snapshot = live.snapshot(connection.key());
        Frames frames = new Frames(snapshot, clock.instant());
        switch (Objects.requireNonNull(connection.role())) {
            case DEVICE -> {
                connection.offer(PAGE, own(connection, snapshot, frames).orElseGet(() -> text(frames.device())));
                mine(connection, snapshot, frames).ifPresent(mine -> send(connection, mine));
            }
            case STAGE -> {
                send(connection, stage(connection, frames, snapshot));
                reels.told(snapshot).ifPresent(film -> send(connection, film));
            }
            case HOST, REMOTE -> {
                send(connection, host(connection, frames, snapshot));
                reels.told(snapshot).ifPresent(film -> send(connection, film));
            }
            case STUDENT -> send(connection, frames.student(allAnswered(snapshot)));
        }
        counted(connection.key());
    }

    void mirror(Connection connection) {
        send(connection, new Frames(live.snapshot(connection.key()), clock.instant()).mirror());
    }

    private ServerFrame stage(Connection connection, Frames frames, Snapshot snapshot) {
        return frames.stage(connection.host(), true, allAnswered(snapshot));
    }

    private ServerFrame host(Connection connection, Frames frames, Snapshot snapshot) {
        Lines.OfSession pages = lines.of(connection.key());
        List<ServerFrame.Hosting> others = pages.leading()
                .filter(other -> other != connection && !isOwnPanel(other, connection))
                .flatMap(other -> other.pass().stream())
                .map(held -> new ServerFrame.Hosting(
                        held.holder().who(), held.holder().role()))
                .distinct()
                .sorted(Comparator.comparing(ServerFrame.Hosting::page).thenComparing(ServerFrame.Hosting::who))
                .toList();
        return frames.host(
                connection.host(), allAnswered(snapshot), pages.stages().size(), others);
    }

    /** Another window of the same teacher, as the desk's own, is nobody else. */
    private static boolean isOwnPanel(Connection other, Connection one) {
        return other.role() == Role.HOST
                && other.pass().flatMap(Passes.Held::person).equals(one.pass().flatMap(Passes.Held::person));
    }

    private boolean allAnswered(Snapshot snapshot) {
        return live.allAnswered(snapshot.meeting().key(), snapshot.state().shown());
    }

    // ------------------------------------------------------------------ counts and lists

    @Override
    public void counted(SessionKey key) {
        if (lines.known(key).isPresent() && counting.add(key)) {
            later.schedule(
                    () -> Thread.startVirtualThread(() -> count(key)),
                    COUNTS_EVERY_MILLIS + live.online(key) / SEATS_A_MILLI,
                    TimeUnit.MILLISECONDS);
        }
    }

    private void count(SessionKey key) {
        counting.remove(key);
        Lines.OfSession pages = lines.of(key);
        if (!live.exists(key)
                || pages.stages().isEmpty() && pages.leading().findAny().isEmpty()) {
            return;
        }
        Snapshot snapshot = live.snapshot(key);
        int run = snapshot.state().shown();
        int seats = snapshot.present().size();
        TextMessage counts = text(new ServerFrame.Counts(run, live.answered(key, run), live.online(key), seats));
        pages.stages().forEach(stage -> stage.offer("counts", counts));
        pages.leading().forEach(host -> host.offer("counts", counts));
        if (snapshot.state().place() == Place.LOBBY) {
            ServerFrame.Arrivals arrivals = people.arrivals(snapshot);
            pages.stages().forEach(stage -> send(stage, arrivals));
        }
        if (!pages.hosts().isEmpty()) {
            ServerFrame.People list = people.list(snapshot);
            pages.hosts().stream().filter(host -> host.role() == Role.HOST).forEach(host -> send(host, list));
        }
        gathered(pages, snapshot);
        if (live.allAnswered(key, run)
                && snapshot.state().run().map(Run::deadline).isPresent()) {
            Frames frames = new Frames(snapshot, clock.instant());
            pages.stages().forEach(stage -> send(stage, stage(stage, frames, snapshot)));
            leading(pages, frames, snapshot);
        }
    }

    // ------------------------------------------------------------------ seats and passes

    @Override
    public void revoked(SessionKey key) {
        lines.known(key)
                .ifPresent(pages -> pages.leading()
                        .filter(page -> page.pass()
                                .filter(held -> !passes.isValid(held.pass()))
                                .isPresent())
                        .forEach(page -> dismiss(page, ServerFrame.Reason.TOKEN)));
    }

    @Override
    public void unseated(SessionKey key, UUID seat) {
        lines.known(key).flatMap(pages -> pages.device(seat)).ifPresent(device -> {
            boolean present = live.seat(key, seat).filter(Seat::present).isPresent();
            dismiss(device, present ? ServerFrame.Reason.REPLACED : ServerFrame.Reason.REMOVED);
        });
    }
}
