package org.banhui.live;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.banhui.activity.Outline;
import org.banhui.activity.Settings;
import org.banhui.base.Checks;
import org.banhui.base.DomainException;
import org.banhui.base.Ids;
import org.banhui.base.Words;
import org.banhui.library.Plan;
import org.banhui.library.PlanId;
import org.banhui.library.Plans;
import org.banhui.live.internal.MeetingRows;
import org.banhui.live.join.PageRole;
import org.banhui.live.join.Pairings;
import org.banhui.live.join.Passes;
import org.banhui.live.run.Command;
import org.banhui.school.ClassId;
import org.banhui.school.Classes;
import org.banhui.school.Groups;
import org.banhui.school.Rosters;
import org.banhui.school.School;
import org.banhui.school.SchoolClass;
import org.banhui.school.Schools;
import org.banhui.school.Teacher;
import org.banhui.school.Term;
import org.springframework.stereotype.Service;

/**
 * A teacher's way to meetings: starting, finding, opening pages, ending. A class's meetings belong to whoever may run
 * the class, a rehearsal to its host; anybody else is refused with {@code live.refused.meeting}.
 */
@Service
public class Openings {

    private final LiveSessions live;
    private final MeetingRows rows;
    private final Passes passes;
    private final Pairings pairings;
    private final Plans plans;
    private final Schools schools;
    private final Classes classes;
    private final Rosters rosters;
    private final Groups groups;
    private final Checks checks;
    private final Words words;
    private final Clock clock;

    Openings(
            LiveSessions live,
            MeetingRows rows,
            Passes passes,
            Pairings pairings,
            Plans plans,
            Schools schools,
            Classes classes,
            Rosters rosters,
            Groups groups,
            Checks checks,
            Words words,
            Clock clock) {
        this.live = live;
        this.rows = rows;
        this.passes = passes;
        this.pairings = pairings;
        this.plans = plans;
        this.schools = schools;
        this.classes = classes;
        this.rosters = rosters;
        this.groups = groups;
        this.checks = checks;
        this.words = words;
        this.clock = clock;
    }

    /** A meeting that has just been started, with the code that opens its first stage. */
    public record Opened(SessionKey key, String code) {}

    /** Starts a class meeting as its plan says it is played; the roster and the standing groups are those of now. */
    public Opened start(Teacher by, ClassId classId, PlanId planId, boolean devices) {
        return start(by, new NewMeeting(classId, planId, devices, Optional.empty()));
    }

    /** Starts a class meeting; refuses with {@code school.refused.class} who may not run the class. */
    public Opened start(Teacher by, NewMeeting wanted) {
        checks.check(wanted);
        classes.requireRun(by, wanted.classId());
        SchoolClass one = classes.find(wanted.classId()).orElseThrow(() -> new DomainException("school.refused.class"));
        Plan plan = plans.get(by.id(), wanted.planId());
        Outline outline = wanted.settings().map(plan.outline()::played).orElse(plan.outline());
        SessionKey key = live.open(plan(by, one, Optional.of(plan.id()), wanted.devices(), outline));
        return new Opened(key, passes.issueCode(key));
    }

    /**
     * Opens a meeting without a plan: its stage is a board of class tools, in the language of whoever opens it. Refuses
     * with {@code school.refused.class} who may not run the class.
     */
    public Opened startTools(Teacher by, ClassId classId, Locale locale) {
        classes.requireRun(by, classId);
        SchoolClass one = classes.find(classId).orElseThrow(() -> new DomainException("school.refused.class"));
        Locale language = Words.locale(locale.getLanguage());
        Outline outline = new Outline(
                words.say(language, "live.tools.title"), "", language.getLanguage(), Settings.usual(), List.of());
        SessionKey key = live.openTools(plan(by, one, Optional.empty(), false, outline));
        return new Opened(key, passes.issueCode(key));
    }

    private MeetingPlan plan(Teacher by, SchoolClass one, Optional<PlanId> planId, boolean devices, Outline outline) {
        School school = schools.get();
        return new MeetingPlan(
                school.name(),
                classes.name(one, Words.locale(outline.language())),
                one.id().value(),
                planId.map(PlanId::value).orElse(null),
                by.id().value(),
                "c/" + one.code(),
                ReadingPace.of(one.stage(), one.stage().grade(one.entryYear(), classes.schoolYear())),
                rosters.of(one.id()).size(),
                school.lessonMinutes(),
                devices,
                false,
                outline,
                groups.of(one.id()).stream()
                        .map(group -> new MeetingPlan.NewTeam(
                                Ids.next(), group.name(), group.colour().css()))
                        .toList());
    }

    /** The meeting as it is now. */
    public Snapshot show(Teacher by, SessionKey key) {
        return hosted(by, key);
    }

    /** A ticket that opens one page of the meeting once, within 60 seconds; ask for it when the page is opened. */
    public String ticket(Teacher by, SessionKey key, PageRole page) {
        hosted(by, key);
        return passes.issueTicket(key, page, by.id().value());
    }

    /** A code that opens one more stage, in place of an earlier one that was not used. */
    public String code(Teacher by, SessionKey key) {
        hosted(by, key);
        return passes.issueCode(key);
    }

    /** Offers a phone to be the teacher's remote or a student host: once, within 60 seconds. */
    public Pairings.Offer pair(Teacher by, SessionKey key, PageRole page) {
        hosted(by, key);
        return pairings.offer(key, page, by.id().value());
    }

    /** How many phones are a remote or a student host. */
    public int paired(Teacher by, SessionKey key, PageRole page) {
        hosted(by, key);
        return pairings.count(key, page);
    }

    /** Ends all remotes or student hosts of a meeting at once. */
    public void unpair(Teacher by, SessionKey key, PageRole page) {
        hosted(by, key);
        pairings.end(key, page);
    }

    /** Ends a meeting; one that is over stays as it is. */
    public void end(Teacher by, SessionKey key) {
        hosted(by, key);
        live.command(key, new Command.End(), by.name());
    }

    /** The meetings and rehearsals this person may host that have not ended, newest first. */
    public List<HeldMeeting> running(Teacher by) {
        return rows.running(by.id(), classesOf(by));
    }

    /** The class meetings this person may host, running or over, newest first. */
    public List<HeldMeeting> latest(Teacher by, int most) {
        return rows.latest(by.id(), classesOf(by), most);
    }

    /** Whether somebody forgot to end it: it runs since an earlier day by the school's clock. */
    public boolean isLeftOpen(HeldMeeting meeting) {
        LocalDate opened = meeting.openedAt().atZone(schools.get().zone()).toLocalDate();
        return !meeting.isOver() && opened.isBefore(schools.today());
    }

    /** The plans this person used last, the newest first. */
    public List<PlanId> lastPlans(Teacher by, int most) {
        return rows.plansOf(by.id(), most);
    }

    /** How many meetings this person's classes held this term: those that came to their first step. */
    public int heldThisTerm(Teacher by) {
        LocalDate today = schools.today();
        Instant from = Term.of(today)
                .start()
                .atStartOfDay(schools.find().map(School::zone).orElse(clock.getZone()))
                .toInstant();
        return (int) rows.since(by.id(), classesOf(by), from).stream()
                .filter(meeting -> meeting.startedAt().isPresent())
                .count();
    }

    private List<ClassId> classesOf(Teacher by) {
        return classes.of(by).stream().map(SchoolClass::id).toList();
    }

    private Snapshot hosted(Teacher by, SessionKey key) {
        if (!live.exists(key)) {
            throw refused();
        }
        Snapshot snapshot = live.snapshot(key);
        Meeting meeting = snapshot.meeting();
        boolean may = meeting.rehearsal()
                ? meeting.hostId().equals(by.id().value())
                : meeting.forClass()
                        .filter(id -> classes.mayRun(by.id(), new ClassId(id)))
                        .isPresent();
        if (!may) {
            throw refused();
        }
        return snapshot;
    }

    private static DomainException refused() {
        return new DomainException("live.refused.meeting");
    }
}
