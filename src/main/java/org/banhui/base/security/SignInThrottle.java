package org.banhui.base.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing: after five failures of one name from one address each further try must wait, 10 s doubling up to
 * 15 min. Nobody is locked out for good: an hour without a try forgets the failures, the right password at once.
 */
@Component
public class SignInThrottle {

    private static final int FREE_TRIES = 5;
    private static final Duration FIRST_DELAY = Duration.ofSeconds(10);
    private static final Duration LONGEST_DELAY = Duration.ofMinutes(15);
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);
    private static final int REMEMBERED = 10_000;

    private final Clock clock;
    private final Map<Key, Failures> failures = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Failures> eldest) {
            return size() > REMEMBERED;
        }
    };

    SignInThrottle(Clock clock) {
        this.clock = clock;
    }

    /**
     * Starts a try: zero where it may go on, else how long it must still wait. A try that goes on counts as failed until
     * {@link #succeeded} is called, so that tries made at the same moment gain nothing.
     */
    public synchronized Duration tryNow(String name, String address) {
        Instant now = clock.instant();
        Key key = new Key(name, address);
        Failures before = failures.getOrDefault(key, Failures.NONE);
        if (before.count() > 0 && now.isAfter(before.last().plus(FORGOTTEN_AFTER))) {
            before = Failures.NONE;
        }
        Instant free = before.last().plus(delayAfter(before.count()));
        if (now.isBefore(free)) {
            return Duration.between(now, free);
        }
        failures.put(key, new Failures(before.count() + 1, now));
        return Duration.ZERO;
    }

    public synchronized void succeeded(String name, String address) {
        failures.remove(new Key(name, address));
    }

    static Duration delayAfter(int count) {
        if (count < FREE_TRIES) {
            return Duration.ZERO;
        }
        Duration delay = FIRST_DELAY.multipliedBy(1L << Math.min(count - FREE_TRIES, 10));
        return delay.compareTo(LONGEST_DELAY) < 0 ? delay : LONGEST_DELAY;
    }

    private record Key(String name, String address) {}

    private record Failures(int count, Instant last) {
        static final Failures NONE = new Failures(0, Instant.EPOCH);
    }
}
