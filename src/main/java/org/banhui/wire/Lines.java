package org.banhui.wire;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.banhui.live.SessionKey;
import org.springframework.stereotype.Component;

/** The connected pages of every session. */
@Component
class Lines {

    private final Map<SessionKey, OfSession> sessions = new ConcurrentHashMap<>();
    private final Set<Connection> all = ConcurrentHashMap.newKeySet();

    /** The pages of one session; a seat has at most one. */
    static final class OfSession {
        private final Set<Connection> stages = ConcurrentHashMap.newKeySet();
        private final Set<Connection> hosts = ConcurrentHashMap.newKeySet();
        private final Set<Connection> students = ConcurrentHashMap.newKeySet();
        private final Map<UUID, Connection> devices = new ConcurrentHashMap<>();

        Collection<Connection> stages() {
            return stages;
        }

        /** Host panels and remotes. */
        Collection<Connection> hosts() {
            return hosts;
        }

        /** Pages of pupils who lead. */
        Collection<Connection> students() {
            return students;
        }

        /** Everybody who leads: host panels, remotes, student hosts. */
        Stream<Connection> leading() {
            return Stream.concat(hosts.stream(), students.stream());
        }

        Collection<Connection> devices() {
            return devices.values();
        }

        Optional<Connection> device(UUID seat) {
            return Optional.ofNullable(devices.get(seat));
        }

        Optional<Connection> sit(UUID seat, Connection connection) {
            return Optional.ofNullable(devices.put(seat, connection));
        }
    }

    OfSession of(SessionKey key) {
        return sessions.computeIfAbsent(key, k -> new OfSession());
    }

    /** The pages of a session that has any. */
    Optional<OfSession> known(SessionKey key) {
        return Optional.ofNullable(sessions.get(key));
    }

    void add(Connection connection) {
        all.add(connection);
    }

    /** Forgets a page; true if it was its seat's. */
    boolean remove(Connection connection) {
        all.remove(connection);
        OfSession pages = sessions.get(connection.key());
        if (pages == null) {
            return false;
        }
        pages.stages.remove(connection);
        pages.hosts.remove(connection);
        pages.students.remove(connection);
        UUID seat = connection.seat();
        return seat != null && pages.devices.remove(seat, connection);
    }

    List<Connection> all() {
        return List.copyOf(all);
    }
}
