package org.banhui.live.join;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.banhui.base.LinkKeys;
import org.banhui.live.SessionKey;
import org.springframework.stereotype.Component;

/**
 * The tickets of class pages: signed, not stored, for one session and ten minutes. A ticket may ask for five class
 * numbers a minute; asking for the same one again is free.
 */
@Component
class Tickets {

    static final Duration VALID = Duration.ofMinutes(10);
    private static final Duration PACE = Duration.ofMinutes(1);
    private static final int NUMBERS = 5;
    private static final int REMEMBERED = 20_000;

    private final LinkKeys keys;
    private final Clock clock;
    private final Map<UUID, Map<Integer, Instant>> asked = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Map<Integer, Instant>> eldest) {
            return size() > REMEMBERED;
        }
    };

    Tickets(LinkKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    String issue(SessionKey key) {
        UUID page = UUID.randomUUID();
        long until = clock.instant().plus(VALID).getEpochSecond();
        return page + "." + until + "." + seal(key, page, until);
    }

    /** The page that holds this ticket; refuses one that is forged, of another session or too old. */
    UUID page(SessionKey key, String ticket) {
        String[] parts = ticket.split("\\.", -1);
        try {
            UUID page = UUID.fromString(parts[0]);
            long until = Long.parseLong(parts[1]);
            if (parts.length == 3
                    && equal(parts[2], seal(key, page, until))
                    && clock.instant().getEpochSecond() < until) {
                return page;
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new Refused(Refused.Reason.TICKET);
        }
        throw new Refused(Refused.Reason.TICKET);
    }

    /** Takes note that a page asks for a number; refuses the sixth within a minute. */
    synchronized void ask(UUID page, int number) {
        Instant now = clock.instant();
        Map<Integer, Instant> numbers = asked.computeIfAbsent(page, p -> new LinkedHashMap<>());
        numbers.values().removeIf(at -> !now.isBefore(at.plus(PACE)));
        if (!numbers.containsKey(number) && numbers.size() >= NUMBERS) {
            throw new Refused(Refused.Reason.TRIES);
        }
        numbers.putIfAbsent(number, now);
    }

    private String seal(SessionKey key, UUID page, long until) {
        return keys.link("class-page|" + key.value() + '|' + until, page, 0);
    }

    static boolean equal(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
