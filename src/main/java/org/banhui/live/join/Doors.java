package org.banhui.live.join;

import java.text.Normalizer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.banhui.activity.Outline;
import org.banhui.base.Words;
import org.banhui.live.LiveSessions;
import org.banhui.live.Meeting;
import org.banhui.live.Seat;
import org.banhui.live.Seat.Standing;
import org.banhui.live.SessionKey;
import org.banhui.live.Snapshot;
import org.banhui.live.run.SessionState;
import org.banhui.school.ClassId;
import org.banhui.school.Classes;
import org.banhui.school.Rosters;
import org.banhui.school.School;
import org.banhui.school.SchoolClass;
import org.banhui.school.Schools;
import org.banhui.school.Student;
import org.banhui.school.StudentId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * The doors of the sessions, open to everybody: what is refused is refused here, with {@link Refused}. Rules and their
 * ids: docs/use-cases/joining.md.
 */
@Service
public class Doors {

    static final Duration RECENT = Duration.ofSeconds(30);

    private final LiveSessions live;
    private final Seating seating;
    private final Tickets tickets;
    private final Requests requests;
    private final Limits limits;
    private final NameRules names;
    private final Schools schools;
    private final Classes classes;
    private final Rosters rosters;
    private final Words words;
    private final Clock clock;

    Doors(
            LiveSessions live,
            Seating seating,
            Tickets tickets,
            Requests requests,
            Limits limits,
            NameRules names,
            Schools schools,
            Classes classes,
            Rosters rosters,
            Words words,
            Clock clock) {
        this.live = live;
        this.seating = seating;
        this.tickets = tickets;
        this.requests = requests;
        this.limits = limits;
        this.names = names;
        this.schools = schools;
        this.classes = classes;
        this.rosters = rosters;
        this.words = words;
        this.clock = clock;
    }

    // ------------------------------------------------------------------ finding the door

    /** The door of a session; the cookie only tells whose seat may be continued. */
    public Door at(SessionKey key, @Nullable String cookie) {
        Snapshot snapshot = snapshot(key);
        Outline outline = snapshot.outline();
        return new Door(
                snapshot.meeting(),
                outline.title(),
                outline.language(),
                Way.into(snapshot.meeting()),
                closed(snapshot),
                remembered(key, cookie).filter(Seat::present).map(this::masked));
    }

    /** The door of the live session with this PIN. */
    public Door byPin(String pin, String address) {
        limits.check(Limits.Counted.GUESS, address);
        Optional<SessionKey> key = live.byPin(pin);
        limits.judge(Limits.Counted.GUESS, address, key.isPresent());
        return at(key.orElseThrow(Doors::unknown), null);
    }

    /** The page of a class address. Only a ticket that opens something is given, and counts. */
    public ClassDoor ofClass(String code, String address) {
        limits.check(Limits.Counted.GUESS, address);
        Optional<SchoolClass> found = classes.byCode(code);
        limits.judge(Limits.Counted.GUESS, address, found.isPresent());
        SchoolClass one = found.orElseThrow(Doors::unknown);
        School school = schools.get();
        Optional<Door> meeting = live.liveOf(one.id().value()).map(key -> at(key, null));
        String ticket = "";
        if (meeting.isPresent() && meeting.get().closed().isEmpty()) {
            limits.judge(Limits.Counted.TICKET, address, false);
            ticket = tickets.issue(meeting.get().meeting().key());
        }
        return new ClassDoor(
                school.name(),
                classes.name(one, school.language()),
                school.language().getLanguage(),
                ticket,
                meeting);
    }

    // ------------------------------------------------------------------ joining

    /** The masked name behind a class number; nothing where the number is unknown or taken. */
    public Optional<String> who(SessionKey key, String ticket, int number) {
        Snapshot snapshot = snapshot(key);
        ClassId classId = classOf(snapshot, Way.NUMBER);
        tickets.ask(tickets.page(key, ticket), number);
        closed(snapshot).ifPresent(closed -> {
            throw closed.refusal();
        });
        return rosters.byNumber(classId, number)
                .filter(student -> seating.isFree(key, student))
                .map(Student::masked);
    }

    /** Joins by class number. A number that is taken or unknown waits for the host's tap; so does each while locked. */
    public Outcome byNumber(SessionKey key, String ticket, int number) {
        Snapshot snapshot = snapshot(key);
        ClassId classId = classOf(snapshot, Way.NUMBER);
        UUID page = tickets.page(key, ticket);
        tickets.ask(page, number);
        Optional<Door.Closed> closed = closed(snapshot);
        closed.filter(why -> why != Door.Closed.LOCKED).ifPresent(why -> {
            throw why.refusal();
        });
        Optional<Student> student = rosters.byNumber(classId, number);
        if (closed.isEmpty() && student.isPresent()) {
            Optional<Outcome.Granted> granted = seating.seatIfFree(key, student.get());
            if (granted.isPresent()) {
                return granted.get();
            }
        }
        return askHost(snapshot, page, number, student);
    }

    private Outcome askHost(Snapshot snapshot, UUID page, int number, Optional<Student> student) {
        SessionKey key = snapshot.meeting().key();
        boolean banned = student.flatMap(s -> seating.of(key, s))
                .filter(seat -> seat.standing() == Standing.BANNED)
                .isPresent();
        String text = student.map(s -> number + " " + s.name()).orElse(Integer.toString(number));
        Locale locale = Words.locale(snapshot.outline().language());
        return requests.ask(key, Requests.Kind.SEAT, page.toString(), text, !banned, () -> {
            requireRunning(key);
            return student.isPresent()
                    ? seating.seat(key, student.get())
                    : seating.guest(
                            key, words.say(locale, "live.seat.unlisted", Integer.toString(number)), Optional.empty());
        });
    }

    /** Joins as a guest; the cookie keeps a banned browser out and gives a removed one its seat back. */
    public Outcome.Granted byNickname(SessionKey key, String typed, @Nullable String cookie) {
        Snapshot snapshot = snapshot(key);
        if (!Way.into(snapshot.meeting()).contains(Way.NICKNAME)) {
            throw new Refused(Refused.Reason.WAY);
        }
        closed(snapshot).ifPresent(closed -> {
            throw closed.refusal();
        });
        Optional<Seat> remembered = remembered(key, cookie);
        if (remembered.filter(seat -> seat.standing() == Standing.BANNED).isPresent()) {
            throw new Refused(Refused.Reason.REFUSED);
        }
        return seating.guest(key, names.clean(typed), remembered);
    }

    /** Joins by a pupil's printed code. It proves who comes: a seat that is taken moves at once, also while locked. */
    public Outcome.Granted byCode(SessionKey key, String typed, String address) {
        Snapshot snapshot = snapshot(key);
        ClassId classId = classOf(snapshot, Way.CODE);
        limits.check(Limits.Counted.GUESS, address);
        String code = Normalizer.normalize(typed, Normalizer.Form.NFKC);
        Optional<Student> student = rosters.bySeatCode(classId, code);
        limits.judge(Limits.Counted.GUESS, address, student.isPresent());
        Student known = student.orElseThrow(() -> new Refused(Refused.Reason.CODE));
        boolean comesBack = seating.of(key, known).filter(Seat::present).isPresent();
        closed(snapshot).filter(why -> why == Door.Closed.ENDED || !comesBack).ifPresent(why -> {
            throw why.refusal();
        });
        return seating.seat(key, known);
    }

    /** Goes on with the seat whose token the cookie holds. */
    public Outcome.Granted again(SessionKey key, @Nullable String cookie) {
        Seat seat = remembered(key, cookie).filter(Seat::present).orElseThrow(Doors::unknown);
        return new Outcome.Granted(key, cookie == null ? "" : cookie, seat.name());
    }

    /** Asks what became of a request. */
    public Outcome byRequest(SessionKey key, String request) {
        if (!requests.session(request).equals(key)) {
            throw unknown();
        }
        return requests.collect(Requests.Kind.SEAT, request);
    }

    /** Puts out everybody who joined within the last 30 seconds; they may join again. Only a host page may call this. */
    public int removeRecent(SessionKey key) {
        Instant since = clock.instant().minus(RECENT);
        List<Seat> recent = live.seats(key).stream()
                .filter(seat -> seat.present() && seat.joinedAt().isAfter(since))
                .toList();
        recent.forEach(seat -> live.change(key, seat.id(), s -> s.present() ? s.standing(Standing.REMOVED) : s));
        return recent.size();
    }

    /** Gives a participant another name, by the rules of names. Only a host page may call this. */
    public void rename(SessionKey key, UUID seat, String typed) {
        seating.rename(key, seat, names.clean(typed));
    }

    // ------------------------------------------------------------------ small words

    private Snapshot snapshot(SessionKey key) {
        if (!live.exists(key)) {
            throw unknown();
        }
        return live.snapshot(key);
    }

    private static Optional<Door.Closed> closed(Snapshot snapshot) {
        SessionState state = snapshot.state();
        if (state.endedAt() != null) {
            return Optional.of(Door.Closed.ENDED);
        }
        if (!state.devices()) {
            return Optional.of(Door.Closed.DEVICES);
        }
        return state.locked() ? Optional.of(Door.Closed.LOCKED) : Optional.empty();
    }

    private void requireRunning(SessionKey key) {
        closed(snapshot(key)).filter(why -> why != Door.Closed.LOCKED).ifPresent(why -> {
            throw why.refusal();
        });
    }

    private static ClassId classOf(Snapshot snapshot, Way way) {
        Meeting meeting = snapshot.meeting();
        return meeting.forClass()
                .filter(id -> Way.into(meeting).contains(way))
                .map(ClassId::new)
                .orElseThrow(() -> new Refused(Refused.Reason.WAY));
    }

    private Optional<Seat> remembered(SessionKey key, @Nullable String cookie) {
        return cookie == null ? Optional.empty() : seating.holding(key, cookie);
    }

    /** A pupil's name is masked; a nickname hides nobody. */
    private String masked(Seat seat) {
        UUID student = seat.student();
        return student == null
                ? seat.name()
                : rosters.find(new StudentId(student)).map(Student::masked).orElse("*");
    }

    private static Refused unknown() {
        return new Refused(Refused.Reason.UNKNOWN);
    }
}
