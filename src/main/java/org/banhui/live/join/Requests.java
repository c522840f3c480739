package org.banhui.live.join;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.banhui.base.Ids;
import org.banhui.live.SessionKey;
import org.banhui.live.internal.Rooms;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Who waits for the host's tap. In memory only: after a restart a page hears that its request is unknown and asks anew.
 * A request lapses when its page has not asked for 90 seconds, which a sleeping tab does not reach.
 */
@Service
public class Requests {

    static final Duration PATIENCE = Duration.ofSeconds(90);
    static final int MOST_WAITING = 100;

    private final Rooms rooms;
    private final Clock clock;
    private final Map<String, Request> requests = new ConcurrentHashMap<>();

    Requests(Rooms rooms, Clock clock) {
        this.rooms = rooms;
        this.clock = clock;
    }

    /** What somebody waits for. */
    public enum Kind {
        SEAT,
        STAGE
    }

    /**
     * Somebody waits.
     *
     * @param text class number and name; empty for a stage
     */
    public record Waiting(String id, Kind kind, String text) {}

    /** Those who wait, in order of asking. */
    public List<Waiting> waiting(SessionKey key) {
        Instant now = clock.instant();
        return requests.values().stream()
                .filter(request -> request.key.equals(key) && request.isWaiting(now) && request.visible)
                .sorted(Comparator.comparing(request -> request.askedAt))
                .map(request -> new Waiting(request.id, request.kind, request.text))
                .toList();
    }

    /** The host's tap; false where nobody waits under this id any more. Only a host page may call this. */
    public boolean decide(SessionKey key, String id, boolean yes) {
        Request request = requests.get(id);
        boolean waits =
                request != null && request.key.equals(key) && request.visible && request.decide(yes, clock.instant());
        if (waits) {
            rooms.counted(key);
        }
        return waits;
    }

    /**
     * Starts to wait.
     *
     * @param asker one page waits at most once: its earlier request is replaced, the same one goes on
     * @param visible whether the host sees it; a banned pupil's page waits for nothing
     * @param grant makes what the page gets after the tap, once
     */
    synchronized Outcome.Waits ask(
            SessionKey key, Kind kind, String asker, String text, boolean visible, Supplier<Outcome.Granted> grant) {
        Instant now = clock.instant();
        requests.values().removeIf(request -> request.hasLapsed(now));
        List<Request> ofSession = requests.values().stream()
                .filter(request -> request.key.equals(key) && request.isWaiting(now))
                .toList();
        for (Request earlier : ofSession) {
            if (earlier.kind == kind && earlier.asker.equals(asker)) {
                if (earlier.text.equals(text)) {
                    return new Outcome.Waits(earlier.id);
                }
                requests.remove(earlier.id);
            }
        }
        if (ofSession.size() >= MOST_WAITING) {
            throw new Refused(Refused.Reason.TRIES);
        }
        Request request = new Request(Ids.secret(), key, kind, asker, text, visible, now, grant);
        requests.put(request.id, request);
        rooms.counted(key);
        return new Outcome.Waits(request.id);
    }

    /** What became of a request: still waiting, or granted; refuses one that is unknown or was turned down. */
    Outcome collect(Kind kind, String id) {
        Request request = requests.get(id);
        Instant now = clock.instant();
        if (request == null || request.kind != kind || request.hasLapsed(now)) {
            throw new Refused(Refused.Reason.UNKNOWN);
        }
        return request.collect(now);
    }

    SessionKey session(String id) {
        Request request = requests.get(id);
        if (request == null) {
            throw new Refused(Refused.Reason.UNKNOWN);
        }
        return request.key;
    }

    private static final class Request {

        private final String id;
        private final SessionKey key;
        private final Kind kind;
        private final String asker;
        private final String text;
        private final boolean visible;
        private final Instant askedAt;
        private final Supplier<Outcome.Granted> grant;
        private Instant seenAt;
        private @Nullable Boolean decision;
        private Outcome.@Nullable Granted granted;

        Request(
                String id,
                SessionKey key,
                Kind kind,
                String asker,
                String text,
                boolean visible,
                Instant askedAt,
                Supplier<Outcome.Granted> grant) {
            this.id = id;
            this.key = key;
            this.kind = kind;
            this.asker = asker;
            this.text = text;
            this.visible = visible;
            this.askedAt = askedAt;
            this.seenAt = askedAt;
            this.grant = grant;
        }

        synchronized boolean hasLapsed(Instant now) {
            return now.isAfter(seenAt.plus(PATIENCE));
        }

        synchronized boolean isWaiting(Instant now) {
            return decision == null && !hasLapsed(now);
        }

        synchronized boolean decide(boolean yes, Instant now) {
            if (!isWaiting(now)) {
                return false;
            }
            decision = yes;
            seenAt = now;
            return true;
        }

        /** The grant is kept for a page whose first reply got lost. */
        synchronized Outcome collect(Instant now) {
            if (decision == null) {
                seenAt = now;
                return new Outcome.Waits(id);
            }
            if (!decision) {
                throw new Refused(Refused.Reason.REFUSED);
            }
            if (granted == null) {
                granted = grant.get();
            }
            return granted;
        }
    }
}
