package org.banhui.live.join;

import java.text.Normalizer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import org.banhui.base.Ids;
import org.banhui.base.Secrets;
import org.banhui.live.LiveSessions;
import org.banhui.live.SessionKey;
import org.banhui.live.internal.Rooms;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Phones that become a remote or a student host: by a code of eight digits, once, within 60 seconds; what they get ends
 * with the session, after four hours, or when it is taken back. Who may offer it is checked by the caller.
 */
@Service
public class Pairings {

    /** How long a code is good. */
    public static final int SECONDS = 60;

    static final Duration OFFERED = Duration.ofSeconds(SECONDS);
    static final Duration VALID = Duration.ofHours(4);
    private static final int DIGITS = 8;
    private static final Pattern SPACES = Pattern.compile("[\\s-]+");
    private static final Pattern CODE = Pattern.compile("[0-9]{" + DIGITS + "}");

    private final LiveSessions live;
    private final PassRows rows;
    private final Rooms rooms;
    private final Limits limits;
    private final Clock clock;

    Pairings(LiveSessions live, PassRows rows, Rooms rooms, Limits limits, Clock clock) {
        this.live = live;
        this.rows = rows;
        this.rooms = rooms;
        this.limits = limits;
        this.clock = clock;
    }

    /** A code that is shown, as digits and in a QR code. */
    public record Offer(PageRole page, String code, Instant until) {}

    /** What a phone gets for a code. */
    public record Paired(SessionKey key, PageRole page, String token) {}

    /**
     * Offers a phone to be a page of the meeting.
     *
     * @param page {@link PageRole#REMOTE} or {@link PageRole#STUDENT}
     * @param teacher in whose name
     */
    public Offer offer(SessionKey key, PageRole page, @Nullable UUID teacher) {
        requirePhone(page);
        Instant now = clock.instant();
        String code = Ids.digits(DIGITS);
        if (rows.pairing(Secrets.sha256(code), now).isPresent()) {
            return offer(key, page, teacher);
        }
        Instant until = now.plus(OFFERED);
        rows.add(session(key), new PassRows.Pass(Ids.next(), page, teacher), PassRows.Kind.PAIRING, code, now, until);
        return new Offer(page, code, until);
    }

    /** Takes a code, once; refuses with {@code UNKNOWN}, or {@code TRIES} after fifty wrong ones from an address. */
    public Paired redeem(String typed, String address) {
        String code = SPACES.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC))
                .replaceAll("");
        Instant now = clock.instant();
        limits.check(Limits.Counted.PAIRING, address);
        PassRows.Pairing found = CODE.matcher(code).matches()
                ? rows.pairing(Secrets.sha256(code), now)
                        .filter(known -> rows.use(known.id(), now))
                        .orElse(null)
                : null;
        limits.judge(Limits.Counted.PAIRING, address, found != null);
        if (found == null) {
            throw new Refused(Refused.Reason.UNKNOWN);
        }
        String token = Ids.secret();
        rows.add(
                session(found.key()),
                new PassRows.Pass(Ids.next(), found.role(), found.staff()),
                PassRows.Kind.TOKEN,
                token,
                now,
                now.plus(VALID));
        rooms.changed(found.key());
        return new Paired(found.key(), found.role(), token);
    }

    /** How many phones are a page of this role. */
    public int count(SessionKey key, PageRole page) {
        return rows.held(session(key), page, clock.instant());
    }

    /** Ends every page of this role at once; codes that are still shown open nothing any more. */
    public void end(SessionKey key, PageRole page) {
        requirePhone(page);
        rows.revoke(session(key), page);
        rooms.revoked(key);
        rooms.changed(key);
    }

    private static void requirePhone(PageRole page) {
        if (page != PageRole.REMOTE && page != PageRole.STUDENT) {
            throw new IllegalArgumentException(page + " is not paired");
        }
    }

    private UUID session(SessionKey key) {
        if (!live.exists(key)) {
            throw new Refused(Refused.Reason.UNKNOWN);
        }
        return live.meeting(key).id();
    }
}
