package org.banhui.live.join;

import java.text.Normalizer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.banhui.base.Ids;
import org.banhui.base.Secrets;
import org.banhui.live.LiveSessions;
import org.banhui.live.Seat;
import org.banhui.live.SessionKey;
import org.banhui.school.Staff;
import org.banhui.school.StaffId;
import org.banhui.school.Teacher;
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
    static final Duration CODE = Duration.ofHours(12);
    private static final Pattern SPACES = Pattern.compile("[\\s-]+");
    private static final Pattern EIGHT_DIGITS = Pattern.compile("[0-9]{8}");

    private final LiveSessions live;
    private final PassRows rows;
    private final Requests requests;
    private final Limits limits;
    private final Staff staff;
    private final Clock clock;

    Passes(LiveSessions live, PassRows rows, Requests requests, Limits limits, Staff staff, Clock clock) {
        this.live = live;
        this.rows = rows;
        this.requests = requests;
        this.limits = limits;
        this.staff = staff;
        this.clock = clock;
    }

    /**
     * An opening code of eight digits: opens one stage once, for 12 hours at most, in the name of the meeting's host. An
     * earlier one that was not used opens nothing any more.
     */
    public String issueCode(SessionKey key) {
        String code = Ids.digits(8);
        return rows.code(Secrets.sha256(code), clock.instant()).isPresent()
                ? issueCode(key)
                : issue(
                        key,
                        PageRole.STAGE,
                        PassRows.Kind.CODE,
                        code,
                        CODE,
                        live.meeting(key).hostId());
    }

    /** Opens a stage by its opening code; one that was used before waits for the host's tap. */
    public Outcome redeemCode(String typed, String address) {
        String code = SPACES.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC))
                .replaceAll("");
        limits.check(Limits.Counted.OPENING, address);
        Optional<PassRows.Code> found = EIGHT_DIGITS.matcher(code).matches()
                ? rows.code(Secrets.sha256(code), clock.instant())
                : Optional.empty();
        limits.judge(Limits.Counted.OPENING, address, found.isPresent());
        PassRows.Code known = found.orElseThrow(() -> new Refused(Refused.Reason.UNKNOWN));
        return rows.use(known.id(), clock.instant())
                ? stage(known)
                : requests.ask(known.key(), Requests.Kind.STAGE, Ids.secret(), "", true, () -> stage(known));
    }

    /** Asks what became of a stage's request. */
    public Outcome redeemRequest(String request) {
        return requests.collect(Requests.Kind.STAGE, request);
    }

    private Outcome.Granted stage(PassRows.Code code) {
        return new Outcome.Granted(code.key(), token(code.key(), PageRole.STAGE, code.staff()), "");
    }

    /** A ticket that opens one page once, within 60 seconds. */
    public String issueTicket(SessionKey key, PageRole role, UUID person) {
        return issue(key, role, PassRows.Kind.TICKET, Ids.secret(), TICKET, person);
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
        return held(key, token).map(Held::holder);
    }

    /** The same with the pass itself, for a page that stays. */
    public Optional<Held> held(SessionKey key, String token) {
        if (!live.exists(key)) {
            return Optional.empty();
        }
        return rows.token(session(key), Secrets.sha256(token), clock.instant())
                .filter(found -> found.pass().role() == PageRole.HOST
                        || live.snapshot(key).state().endedAt() == null)
                .map(found -> {
                    PassRows.Pass pass = found.pass();
                    // A pupil leads in nobody's name.
                    String who = pass.role() == PageRole.STUDENT ? "" : name(pass.staff());
                    return new Held(
                            pass.id(), new Holder(pass.role(), who), Optional.ofNullable(pass.staff()), found.until());
                });
    }

    /** Whether a pass still opens its page. */
    public boolean isValid(UUID pass) {
        return rows.isValid(pass, clock.instant());
    }

    /**
     * A page's pass.
     *
     * @param person the teacher in whose name it was given
     * @param until when it runs out
     */
    public record Held(UUID pass, Holder holder, Optional<UUID> person, Instant until) {}

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

    private String token(SessionKey key, PageRole role, @Nullable UUID person) {
        Duration valid = role == PageRole.HOST ? HOST : STAGE;
        return issue(key, role, PassRows.Kind.TOKEN, Ids.secret(), valid, person);
    }

    private String issue(
            SessionKey key, PageRole role, PassRows.Kind kind, String secret, Duration valid, @Nullable UUID person) {
        Instant now = clock.instant();
        rows.add(session(key), new PassRows.Pass(Ids.next(), role, person), kind, secret, now, now.plus(valid));
        return secret;
    }

    private String name(@Nullable UUID person) {
        return Optional.ofNullable(person)
                .flatMap(id -> staff.find(new StaffId(id)))
                .map(Teacher::name)
                .orElse("");
    }

    private UUID session(SessionKey key) {
        if (!live.exists(key)) {
            throw new Refused(Refused.Reason.UNKNOWN);
        }
        return live.meeting(key).id();
    }
}
