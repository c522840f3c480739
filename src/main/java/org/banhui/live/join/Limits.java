package org.banhui.live.join;

import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Counts what went wrong per address over ten minutes, in memory. Many pupils share one address, so the numbers let a
 * whole class mistype and stop only who tries in earnest. Of the addresses seen, the 10,000 latest are remembered.
 */
@Component
class Limits {

    /** What is counted, each by itself. */
    enum Counted {
        /** Wrong PINs and wrong pupils' codes. */
        GUESS(600, false),
        /** Wrong opening codes; they open a screen and therefore close for ten minutes. */
        OPENING(50, true),
        /** Wrong codes of phones; they open a remote and close like those of a stage. */
        PAIRING(50, true),
        /** Tickets of class pages, right or wrong. */
        TICKET(600, false);

        private final int most;
        private final boolean closes;

        Counted(int most, boolean closes) {
            this.most = most;
            this.closes = closes;
        }
    }

    static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int REMEMBERED = 10_000;

    private final Clock clock;
    private final Map<Counted, Map<String, Tries>> tries = new EnumMap<>(Counted.class);

    Limits(Clock clock) {
        this.clock = clock;
        for (Counted counted : Counted.values()) {
            tries.put(counted, new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Tries> eldest) {
                    return size() > REMEMBERED;
                }
            });
        }
    }

    /** Refuses with {@code TRIES} where the address has used up its tries, whether the next one is right or not. */
    synchronized void check(Counted counted, String address) {
        Tries before = of(counted).get(source(address));
        if (before != null && before.isOver(clock.instant())) {
            throw new Refused(Refused.Reason.TRIES);
        }
    }

    /**
     * Takes the outcome of a try. It is checked once more, so that tries made at the same moment gain nothing: of a
     * burst only as many learn their outcome as one after the other would.
     */
    synchronized void judge(Counted counted, String address, boolean right) {
        check(counted, address);
        if (!right) {
            of(counted)
                    .computeIfAbsent(source(address), a -> new Tries(counted))
                    .add(clock.instant());
        }
    }

    private Map<String, Tries> of(Counted counted) {
        Map<String, Tries> known = tries.get(counted);
        if (known == null) {
            throw new IllegalStateException(counted.name());
        }
        return known;
    }

    /** One connection at home owns a whole /64 of IPv6 addresses. */
    static String source(String address) {
        if (!address.contains(":")) {
            return address;
        }
        try {
            InetAddress parsed = InetAddress.ofLiteral(address);
            byte[] bytes = parsed.getAddress();
            if (bytes.length < 16) {
                return parsed.getHostAddress();
            }
            StringBuilder network = new StringBuilder();
            for (int i = 0; i < 8; i++) {
                network.append(String.format("%02x", bytes[i]));
            }
            return network.toString();
        } catch (IllegalArgumentException e) {
            return address;
        }
    }

    /** Tries in steps of ten seconds, and the one that has begun: a window is ten minutes and at most ten seconds long. */
    private static final class Tries {

        private static final int STEP_SECONDS = 10;
        private static final int STEPS = (int) WINDOW.toSeconds() / STEP_SECONDS + 1;

        private final Counted counted;
        private final int[] counts = new int[STEPS];
        private long newest;
        private Instant closedUntil = Instant.MIN;

        Tries(Counted counted) {
            this.counted = counted;
        }

        void add(Instant now) {
            advance(now);
            counts[(int) (newest % STEPS)]++;
            if (counted.closes && sum() >= counted.most) {
                closedUntil = now.plus(WINDOW);
                Arrays.fill(counts, 0);
            }
        }

        boolean isOver(Instant now) {
            advance(now);
            return now.isBefore(closedUntil) || sum() >= counted.most;
        }

        private int sum() {
            return Arrays.stream(counts).sum();
        }

        private void advance(Instant now) {
            long step = now.getEpochSecond() / STEP_SECONDS;
            for (long s = Math.max(newest + 1, step - STEPS + 1); s <= step; s++) {
                counts[(int) (s % STEPS)] = 0;
            }
            newest = Math.max(newest, step);
        }
    }
}
