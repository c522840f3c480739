package org.banhui.live.join;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.banhui.base.Ids;
import org.banhui.base.Secrets;
import org.banhui.live.LiveSessions;
import org.banhui.live.Seat;
import org.banhui.live.SessionKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * What opens a stage or a host page: opening codes, one-time tickets of the desk, and the tokens that pages then hold.
 * Who may be given a code or a ticket is checked by the caller.
 */
@Service
public class Passes {

    static final Duration STAGE = Duration.ofHours(4);
    static final Duration HOST = Duration.ofHours(12);
    static final Duration TICKET = Duration.ofSeconds(60);

    private final LiveSessions live;
    private final PassRows rows;
    private final Clock clock;

    Passes(LiveSessions live, PassRows rows, Clock clock) {
        this.live = live;
        this.rows = rows;
        this.clock = clock;
    }

    /** A ticket that opens one page once, within 60 seconds. */
    public String issueTicket(SessionKey key, PageRole role, UUID staff) {
        return issue(key, role, PassRows.Kind.TICKET, Ids.secret(), TICKET, staff);
    }

    /** Exchanges a ticket for a page's token. */
    public Entered redeemTicket(SessionKey key, String ticket) {
        PassRows.Pass pass = rows.find(session(key), PassRows.Kind.TICKET, Secrets.sha256(ticket), clock.instant())
                .filter(found -> rows.use(found.id(), clock.instant()))
                .orElseThrow(() -> new Refused(Refused.Reason.UNKNOWN));
        return new Entered(token(key, pass.role(), pass.staff()), pass.role());
    }

    /** Whose page holds this token: a stage until the session ends and at most 4 hours, a host page for 12 hours. */
    public Optional<Holder> role(SessionKey key, String token) {
        if (!live.exists(key)) {
            return Optional.empty();
        }
        return rows.find(session(key), PassRows.Kind.TOKEN, Secrets.sha256(token), clock.instant())
                .filter(pass -> pass.role() == PageRole.HOST
                        || live.snapshot(key).state().endedAt() == null)
                .map(pass -> new Holder(pass.role(), ""));
    }

    /** The seat this token belongs to, if its participant is in. */
    public Optional<Seat> seat(SessionKey key, String token) {
        if (!live.exists(key)) {
            return Optional.empty();
        }
        String hash = Secrets.sha256(token);
        return live.seats(key).stream()
                .filter(seat -> seat.present() && seat.tokenHash().equals(hash))
                .findFirst();
    }

    /** A page's token and what it opens. */
    public record Entered(String token, PageRole role) {}

    private String token(SessionKey key, PageRole role, @Nullable UUID staff) {
        Duration valid = role == PageRole.HOST ? HOST : STAGE;
        return issue(key, role, PassRows.Kind.TOKEN, Ids.secret(), valid, staff);
    }

    private String issue(
            SessionKey key, PageRole role, PassRows.Kind kind, String secret, Duration valid, @Nullable UUID staff) {
        Instant now = clock.instant();
        rows.add(session(key), new PassRows.Pass(Ids.next(), role, staff, null), kind, secret, now, now.plus(valid));
        return secret;
    }

    private UUID session(SessionKey key) {
        if (!live.exists(key)) {
            throw new Refused(Refused.Reason.UNKNOWN);
        }
        return live.snapshot(key).meeting().id();
    }
}
