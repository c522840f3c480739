package org.banhui.live.internal;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.banhui.activity.Outline;
import org.banhui.live.LiveListener;
import org.banhui.live.Meeting;
import org.banhui.live.SessionKey;
import org.banhui.live.Team;
import org.banhui.live.run.Command;
import org.banhui.live.run.SessionState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The sessions in memory: loaded from the database on first touch, each with one timer for its next due instant. */
@Component
public class Rooms implements LiveListener {

    private static final Logger LOG = LoggerFactory.getLogger(Rooms.class);

    private final Store store;
    private final GroupWriter writer;
    private final Answers answers;
    private final Durability durability;
    private final Clock clock;
    private final double tempo;
    private final Map<SessionKey, Room> rooms = new ConcurrentHashMap<>();
    private final Map<SessionKey, ScheduledFuture<?>> timers = new ConcurrentHashMap<>();
    private final List<LiveListener> listeners = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("session-timer").daemon().factory());

    Rooms(
            Store store,
            GroupWriter writer,
            Answers answers,
            Durability durability,
            Clock clock,
            @Value("${banhui.tempo:1}") double tempo) {
        this.store = store;
        this.writer = writer;
        this.answers = answers;
        this.durability = durability;
        this.clock = clock;
        this.tempo = tempo;
    }

    public void listen(LiveListener listener) {
        listeners.add(listener);
    }

    public void forget(LiveListener listener) {
        listeners.remove(listener);
    }

    /** A session by its key, wherever it was left. */
    public Optional<Room> find(SessionKey key) {
        Room known = rooms.get(key);
        return known != null ? Optional.of(known) : load(key);
    }

    private synchronized Optional<Room> load(SessionKey key) {
        Room known = rooms.get(key);
        if (known != null) {
            return Optional.of(known);
        }
        return store.find(key).map(found -> {
            durability.commit(() -> store.own(found.meeting().id()));
            // Read again: until now the former owner may have moved it.
            Store.Stored stored = store.find(key).orElseThrow();
            Room room = new Room(stored, tempo, store, writer, answers, durability, clock, this);
            rooms.put(key, room);
            while (room.apply(new Command.Tick(), "").isEmpty()) {
                LOG.debug("caught up with {}", key.value());
            }
            schedule(room);
            return room;
        });
    }

    public Optional<SessionKey> byPin(String pin) {
        return store.byPin(pin);
    }

    public Optional<SessionKey> liveOf(UUID classId) {
        return store.liveOf(classId);
    }

    public List<SessionKey> live() {
        return store.live();
    }

    public List<SessionKey> rehearsals() {
        return store.rehearsals();
    }

    /** Stores a new session. */
    public Room open(Meeting meeting, int charactersPerSecond, Outline outline, SessionState state, List<Team> teams) {
        Store.About about = new Store.About(
                meeting.school(),
                meeting.className(),
                outline.title(),
                meeting.entrance(),
                meeting.expected(),
                meeting.lessonMinutes(),
                charactersPerSecond);
        durability.commit(() -> store.insert(meeting, about, outline, state, teams));
        Room room = find(meeting.key()).orElseThrow();
        changed(meeting.key());
        return room;
    }

    /** Removes everything a session left, as after a rehearsal; synchronized like loading, which would revive it. */
    public synchronized void erase(SessionKey key) {
        find(key).ifPresent(room -> {
            rooms.remove(key);
            timers.computeIfPresent(key, (k, due) -> {
                due.cancel(false);
                return null;
            });
            durability.commit(() -> store.delete(room.meeting().id()));
        });
    }

    @Override
    public void changed(SessionKey key) {
        Room room = rooms.get(key);
        if (room != null) {
            schedule(room);
        }
        listeners.forEach(l -> l.changed(key));
    }

    @Override
    public void counted(SessionKey key) {
        listeners.forEach(l -> l.counted(key));
    }

    @Override
    public void revoked(SessionKey key) {
        listeners.forEach(l -> l.revoked(key));
    }

    @Override
    public void unseated(SessionKey key, UUID seat) {
        listeners.forEach(l -> l.unseated(key, seat));
    }

    private void schedule(Room room) {
        timers.compute(room.meeting().key(), (key, old) -> {
            if (old != null) {
                old.cancel(false);
            }
            Optional<Instant> due = room.due();
            return due.<ScheduledFuture<?>>map(at -> timer.schedule(
                            () -> Thread.startVirtualThread(() -> tick(room)),
                            Math.max(0, Duration.between(clock.instant(), at).toMillis()),
                            TimeUnit.MILLISECONDS))
                    .orElse(null);
        });
    }

    private void tick(Room room) {
        try {
            if (room.apply(new Command.Tick(), "").isPresent()) {
                schedule(room);
            }
        } catch (RuntimeException e) {
            LOG.error(
                    "The clock of session {} could not move it",
                    room.meeting().key().value(),
                    e);
        }
    }

    @PreDestroy
    void stop() {
        timer.shutdownNow();
    }
}
