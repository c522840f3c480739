package org.banhui.wire;

import jakarta.validation.Validator;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.banhui.activity.Answer;
import org.banhui.base.ShownAddress;
import org.banhui.live.Ack;
import org.banhui.live.LiveSessions;
import org.banhui.live.Seat;
import org.banhui.live.SessionKey;
import org.banhui.live.join.NameRules;
import org.banhui.live.join.PageRole;
import org.banhui.live.join.Passes;
import org.banhui.live.run.Run;
import org.banhui.wire.frame.ClientFrame;
import org.banhui.wire.frame.Frames;
import org.banhui.wire.frame.HostCommand;
import org.banhui.wire.frame.ServerFrame;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.PongMessage;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.TextWebSocketHandler;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads what pages send. A socket has no authority before its first frame, which carries the page's token. */
@Component
class SocketHandler extends TextWebSocketHandler {

    private static final Logger LOG = LoggerFactory.getLogger(SocketHandler.class);
    private static final Duration HELLO_WITHIN = Duration.ofSeconds(5);
    private static final int LONGEST_FRAME = 8 * 1024;
    private static final int SECONDS_BETWEEN_PINGS = 20;
    private static final long STUCK_NANOS = Duration.ofSeconds(5).toNanos();

    private final LiveSessions live;
    private final Passes passes;
    private final Lines lines;
    private final Broadcast broadcast;
    private final HostActions actions;
    private final HostDesk desk;
    private final JsonMapper json;
    private final Validator validator;
    private final ShownAddress addresses;
    private final NameRules names;
    private final Clock clock;
    private final Map<String, Connection> connections = new ConcurrentHashMap<>();
    private final AtomicInteger arrivals = new AtomicInteger();
    private final AtomicInteger turns = new AtomicInteger();

    SocketHandler(
            LiveSessions live,
            Passes passes,
            Lines lines,
            Broadcast broadcast,
            HostActions actions,
            HostDesk desk,
            JsonMapper json,
            Validator validator,
            ShownAddress addresses,
            NameRules names,
            Clock clock) {
        this.live = live;
        this.passes = passes;
        this.lines = lines;
        this.broadcast = broadcast;
        this.actions = actions;
        this.desk = desk;
        this.json = json;
        this.validator = validator;
        this.addresses = addresses;
        this.names = names;
        this.clock = clock;
    }

    @Override
    public void afterConnectionEstablished(WebSocketSession socket) {
        int turn = Math.floorMod(arrivals.getAndIncrement(), SECONDS_BETWEEN_PINGS);
        Connection connection = new Connection(
                socket, key(socket), addresses.of(host(socket)), isSecure(socket), turn, clock.instant());
        connections.put(socket.getId(), connection);
        lines.add(connection);
    }

    @Override
    protected void handleTextMessage(WebSocketSession socket, TextMessage message) {
        Instant received = clock.instant();
        Connection connection = connections.get(socket.getId());
        if (connection == null || connection.isDismissed()) {
            return;
        }
        String text = connection.joined(message.getPayload());
        if (text.length() > LONGEST_FRAME) {
            broadcast.dismiss(connection, ServerFrame.Reason.PROTOCOL);
        } else if (message.isLast()) {
            connection.begun("");
            read(connection, text, received);
        } else {
            connection.begun(text);
        }
    }

    @Override
    public boolean supportsPartialMessages() {
        return true;
    }

    private void read(Connection connection, String text, Instant received) {
        try {
            ClientFrame frame = json.readValue(text, ClientFrame.class);
            if (!validator.validate(frame).isEmpty()) {
                broadcast.dismiss(connection, ServerFrame.Reason.PROTOCOL);
                return;
            }
            take(connection, frame, received);
        } catch (JacksonException e) {
            broadcast.dismiss(connection, ServerFrame.Reason.PROTOCOL);
        }
    }

    private void take(Connection connection, ClientFrame frame, Instant received) {
        if (connection.role() == null) {
            if (frame instanceof ClientFrame.Hello hello) {
                greet(connection, hello);
            } else {
                broadcast.dismiss(connection, ServerFrame.Reason.PROTOCOL);
            }
            return;
        }
        boolean device = connection.role() == ClientFrame.Role.DEVICE;
        switch (frame) {
            case ClientFrame.Hello again -> broadcast.dismiss(connection, ServerFrame.Reason.PROTOCOL);
            case ClientFrame.AnswerSent answer when device -> answer(connection, answer, received);
            case ClientFrame.MirrorWanted(boolean on)
            when device -> {
                connection.mirrored(on);
                if (on) {
                    broadcast.mirror(connection);
                }
            }
            case ClientFrame.Commanded commanded when !device -> command(connection, commanded);
            case ClientFrame.Why(UUID team)
            when connection.role() == ClientFrame.Role.HOST ->
                broadcast.send(connection, new Frames(live.snapshot(connection.key()), received).history(team));
            case ClientFrame.Pair(var page)
            when connection.role() == ClientFrame.Role.HOST -> broadcast.send(connection, desk.pair(connection, page));
            case ClientFrame.Find(var theme, var sought)
            when connection.role() == ClientFrame.Role.HOST ->
                broadcast.send(connection, desk.find(connection.key(), Optional.ofNullable(theme), sought));
            default -> broadcast.dismiss(connection, ServerFrame.Reason.PROTOCOL);
        }
    }

    private void greet(Connection connection, ClientFrame.Hello hello) {
        boolean known = switch (hello.role()) {
            case DEVICE -> sit(connection, hello.token());
            case STAGE -> page(connection, hello, PageRole.STAGE);
            case HOST -> page(connection, hello, PageRole.HOST);
            case REMOTE -> page(connection, hello, PageRole.REMOTE);
            case STUDENT -> page(connection, hello, PageRole.STUDENT);
        };
        if (known) {
            connection.ping();
            broadcast.welcome(connection);
            tellWhoLeads(connection);
        } else {
            broadcast.dismiss(connection, ServerFrame.Reason.TOKEN);
        }
    }

    private boolean sit(Connection connection, String token) {
        Optional<Seat> seat = passes.seat(connection.key(), token);
        seat.ifPresent(sitting -> {
            connection.device(sitting.id());
            lines.of(connection.key())
                    .sit(sitting.id(), connection)
                    .ifPresent(older -> broadcast.dismiss(older, ServerFrame.Reason.REPLACED));
            live.online(connection.key(), sitting.id(), true);
        });
        return seat.isPresent();
    }

    private boolean page(Connection connection, ClientFrame.Hello hello, PageRole role) {
        Optional<Passes.Held> held = passes.held(connection.key(), hello.token())
                .filter(found -> found.holder().role() == role);
        held.ifPresent(found -> {
            connection.page(hello.role(), found);
            Lines.OfSession pages = lines.of(connection.key());
            switch (role) {
                case STAGE -> pages.stages().add(connection);
                case HOST, REMOTE -> pages.hosts().add(connection);
                case STUDENT -> pages.students().add(connection);
            }
        });
        return held.isPresent();
    }

    private void answer(Connection connection, ClientFrame.AnswerSent sent, Instant received) {
        UUID seat = connection.seat();
        Optional<Run> run = live.snapshot(connection.key()).state().run(sent.run());
        Optional<Answer> answer = run.flatMap(r -> Frames.read(r, sent.value()));
        if (seat == null || answer.isEmpty()) {
            tell(connection, new Ack(sent.run(), sent.answerId(), Ack.Status.REJECTED, received, "shape"));
            return;
        }
        if (answer.get() instanceof Answer.Texts(var texts) && !texts.stream().allMatch(names::allows)) {
            tell(connection, new Ack(sent.run(), sent.answerId(), Ack.Status.REJECTED, received, "words"));
            return;
        }
        live.answer(
                        connection.key(),
                        seat,
                        sent.run(),
                        sent.seq(),
                        sent.answerId(),
                        answer.get(),
                        received,
                        connection.credit())
                .thenAccept(ack -> tell(connection, ack));
    }

    private void tell(Connection connection, Ack ack) {
        broadcast.send(
                connection,
                new ServerFrame.Acknowledged(
                        ack.run(),
                        ack.answerId(),
                        ack.status(),
                        ack.at().toEpochMilli(),
                        ack.reason().isEmpty() ? null : ack.reason()));
    }

    private void command(Connection connection, ClientFrame.Commanded commanded) {
        boolean allowed = may(Objects.requireNonNull(connection.role()), commanded.command())
                && !(connection.role() == ClientFrame.Role.STUDENT
                        && actions.wouldEnd(connection.key(), commanded.command()));
        Optional<String> refused = allowed
                ? actions.carryOut(connection.key(), commanded.command(), connection.who())
                : Optional.of("forbidden");
        broadcast.send(
                connection,
                refused.<ServerFrame>map(reason -> new ServerFrame.Refused(commanded.id(), reason))
                        .orElseGet(() -> new ServerFrame.Done(commanded.id())));
    }

    private static boolean may(ClientFrame.Role role, HostCommand command) {
        return switch (role) {
            case HOST -> true;
            case STAGE -> command.onHostBar();
            case REMOTE -> command.onRemote();
            case STUDENT -> command.byStudent();
            case DEVICE -> false;
        };
    }

    /** Whoever leads sees who else does. */
    private void tellWhoLeads(Connection connection) {
        boolean leads = connection.role() == ClientFrame.Role.HOST
                || connection.role() == ClientFrame.Role.REMOTE
                || connection.role() == ClientFrame.Role.STUDENT;
        if (leads && live.exists(connection.key())) {
            broadcast.changed(connection.key());
        }
    }

    @Override
    protected void handlePongMessage(WebSocketSession socket, PongMessage message) {
        Connection connection = connections.get(socket.getId());
        if (connection != null) {
            connection.pong(message.getPayload());
        }
    }

    @Override
    public void afterConnectionClosed(WebSocketSession socket, CloseStatus status) {
        Connection connection = connections.remove(socket.getId());
        if (connection == null) {
            return;
        }
        connection.close(status);
        UUID seat = connection.seat();
        if (lines.remove(connection) && seat != null && live.exists(connection.key())) {
            live.online(connection.key(), seat, false);
        }
        if (connection.role() == ClientFrame.Role.STAGE && live.exists(connection.key())) {
            broadcast.changed(connection.key());
        }
        tellWhoLeads(connection);
    }

    @Override
    public void handleTransportError(WebSocketSession socket, Throwable failure) {
        LOG.debug("A page's connection broke", failure);
    }

    /**
     * A ping asks the browser, a beat tells the page: scripts see no pings, and must notice a line that died silently.
     * Each page has its own second of the twenty: all at once, 4,000 pings held a question up by 300 ms.
     */
    @Scheduled(fixedRate = 1_000)
    void ping() {
        ServerFrame beat = new ServerFrame.Beat(clock.millis());
        TextMessage text = broadcast.text(beat);
        int turn = Math.floorMod(turns.getAndIncrement(), SECONDS_BETWEEN_PINGS);
        for (Connection connection : lines.all()) {
            if (connection.turn() == turn) {
                connection.ping();
                connection.offer(beat.slot(), text);
            }
        }
    }

    /** Closes sockets that said nothing within five seconds and those that stopped reading. */
    @Scheduled(fixedRate = 1_000)
    void sweep() {
        Instant now = clock.instant();
        Instant latest = now.minus(HELLO_WITHIN);
        for (Connection connection : lines.all()) {
            if (connection.stuck(STUCK_NANOS)) {
                connection.abandon();
            } else if (connection.role() == null && connection.since().isBefore(latest)) {
                broadcast.dismiss(connection, ServerFrame.Reason.PROTOCOL);
            } else if (connection
                    .pass()
                    .filter(held -> held.until().isBefore(now))
                    .isPresent()) {
                broadcast.dismiss(connection, ServerFrame.Reason.EXPIRED);
            }
        }
    }

    private static SessionKey key(WebSocketSession socket) {
        String[] path = Objects.requireNonNull(socket.getUri()).getPath().split("/");
        return new SessionKey(path[2]);
    }

    private static boolean isSecure(WebSocketSession socket) {
        return "wss".equals(Objects.requireNonNull(socket.getUri()).getScheme());
    }

    private static String host(WebSocketSession socket) {
        String named = socket.getHandshakeHeaders().getFirst(HttpHeaders.HOST);
        InetSocketAddress local = socket.getLocalAddress();
        return named != null ? named : local == null ? "" : local.getHostString() + ":" + local.getPort();
    }
}
