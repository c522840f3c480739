package org.banhui.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.banhui.BanhuiTest;
import org.banhui.activity.Poll;
import org.banhui.activity.ScoringMode;
import org.banhui.activity.Settings;
import org.banhui.activity.TeamRule;
import org.banhui.base.DomainException;
import org.banhui.library.Plan;
import org.banhui.library.PlanId;
import org.banhui.library.Plans;
import org.banhui.live.join.Doors;
import org.banhui.live.join.Holder;
import org.banhui.live.join.Outcome;
import org.banhui.live.join.PageRole;
import org.banhui.live.join.Pairings;
import org.banhui.live.join.Passes;
import org.banhui.live.join.Refused;
import org.banhui.live.points.Posting;
import org.banhui.live.run.Command;
import org.banhui.live.run.Decision;
import org.banhui.live.run.Seen;
import org.banhui.school.GivenSchool;
import org.banhui.school.Rosters;
import org.banhui.school.School;
import org.banhui.school.SchoolClass;
import org.banhui.school.Schools;
import org.banhui.school.Student;
import org.banhui.school.Teacher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@BanhuiTest
class OpeningsTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Openings openings;

    @Autowired
    private LiveSessions live;

    @Autowired
    private Passes passes;

    @Autowired
    private Pairings pairings;

    @Autowired
    private Doors doors;

    @Autowired
    private Rosters rosters;

    @Autowired
    private Plans plans;

    @Autowired
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    private Teacher lin;

    @SuppressWarnings("NullAway.Init")
    private Teacher assistant;

    @SuppressWarnings("NullAway.Init")
    private Teacher stranger;

    @SuppressWarnings("NullAway.Init")
    private SchoolClass grade3;

    @SuppressWarnings("NullAway.Init")
    private Plan plan;

    @BeforeEach
    void givenAClassWithTwoTeachersAndAPlan() {
        GivenSchool school = GivenSchool.in(context);
        lin = school.teacher("林老师");
        assistant = school.teacher("周老师");
        stranger = school.teacher("别班老师");
        grade3 = school.grade3(lin, "张晓明", "李禾", "王一", "赵小满");
        school.assist(assistant, grade3.id());
        plan = plans.visibleTo(lin.id()).getFirst();
    }

    @Test
    void copiesPlanClassAndGroupsIntoTheMeeting() {
        SessionKey key = start(false).key();

        Snapshot meeting = openings.show(lin, key);
        assertThat(meeting.outline()).isEqualTo(plan.outline());
        School school = context.getBean(Schools.class).find().orElseThrow();
        assertThat(meeting.meeting().school()).isEqualTo(school.name());
        assertThat(meeting.meeting().className()).isEqualTo("三年级(" + grade3.number() + ")班");
        assertThat(meeting.meeting().entrance()).isEqualTo("c/" + grade3.code());
        assertThat(meeting.meeting().expected()).isEqualTo(4);
        assertThat(meeting.meeting().lessonMinutes()).isEqualTo(school.lessonMinutes());
        assertThat(meeting.state().devices()).isFalse();
        assertThat(meeting.teams()).extracting(Team::name).containsExactly("第1组", "第2组");
        assertThat(meeting.teams()).extracting(Team::colour).allMatch(colour -> colour.startsWith("#"));
    }

    @Test
    void playsWithOtherSettingsWhereTheTeacherWantsThem() {
        Settings settings = new Settings(ScoringMode.SPEED, TeamRule.SUM, 500, 3, true, false);

        SessionKey key = openings.start(lin, new NewMeeting(grade3.id(), plan.id(), true, Optional.of(settings)))
                .key();

        assertThat(openings.show(lin, key).outline().settings()).isEqualTo(settings);
        assertThat(openings.show(lin, key).outline().steps())
                .isEqualTo(plan.outline().steps());
    }

    @Test
    void givesACodeThatOpensTheStage() {
        Openings.Opened opened = start(false);

        assertThat(opened.code()).matches("[0-9]{8}");
        assertThat(passes.redeemCode(opened.code(), "10.0.0.1"))
                .isInstanceOfSatisfying(
                        Outcome.Granted.class,
                        granted -> assertThat(granted.key()).isEqualTo(opened.key()));
    }

    @Test
    void anotherCodeTakesThePlaceOfOneThatWasNotUsed() {
        Openings.Opened opened = start(false);
        Openings.Opened elsewhere = start(false);

        String second = openings.code(assistant, opened.key());

        assertThatThrownBy(() -> passes.redeemCode(opened.code(), "10.0.0.3")).isInstanceOf(Refused.class);
        assertThat(passes.redeemCode(second, "10.0.0.3")).isInstanceOf(Outcome.Granted.class);
        assertThat(passes.redeemCode(elsewhere.code(), "10.0.0.3")).isInstanceOf(Outcome.Granted.class);
    }

    @Test
    void aCodeThatWasUsedStillAsksForTheHostsTapAfterAnother() {
        Openings.Opened opened = start(false);
        passes.redeemCode(opened.code(), "10.0.0.4");

        openings.code(lin, opened.key());

        assertThat(passes.redeemCode(opened.code(), "10.0.0.4")).isInstanceOf(Outcome.Waits.class);
    }

    @Test
    void opensPagesForEverybodyWhoMayRunTheClassAndForNobodyElse() {
        SessionKey key = start(false).key();

        String ticket = openings.ticket(assistant, key, PageRole.HOST);

        assertThat(passes.redeemTicket(key, ticket).role()).isEqualTo(PageRole.HOST);
        refuses("live.refused.meeting", () -> openings.ticket(stranger, key, PageRole.STAGE));
        refuses("live.refused.meeting", () -> openings.code(stranger, key));
        refuses("live.refused.meeting", () -> openings.show(stranger, key));
        refuses("live.refused.meeting", () -> openings.end(stranger, key));
        refuses("live.refused.meeting", () -> openings.show(lin, new SessionKey("nowhere")));
        refuses("school.refused.class", () -> openings.start(stranger, grade3.id(), plan.id(), false));
        assertThat(openings.running(stranger)).isEmpty();
    }

    @Test
    void listsAMeetingForAllItsTeachersUntilItIsEnded() {
        SessionKey key = start(false).key();

        assertThat(openings.running(assistant)).singleElement().satisfies(running -> {
            assertThat(running.key()).isEqualTo(key);
            assertThat(running.title()).isEqualTo(plan.title());
            assertThat(running.steps()).isEqualTo(plan.outline().steps().size());
            assertThat(running.isOver()).isFalse();
        });

        openings.end(assistant, key);
        openings.end(lin, key);

        assertThat(openings.running(lin)).isEmpty();
        assertThat(openings.latest(lin, 10))
                .singleElement()
                .satisfies(over -> assertThat(over.isOver()).isTrue());
    }

    @Test
    void countsOnlyMeetingsThatCameToTheirFirstStep() {
        openings.end(lin, start(false).key());
        SessionKey held = start(false).key();
        live.command(held, new Command.Next(live.snapshot(held).state().seen()), "");
        openings.end(lin, held);

        assertThat(openings.heldThisTerm(lin)).isEqualTo(1);
        assertThat(openings.latest(lin, 10)).extracting(HeldMeeting::reached).containsExactly(1, 0);
    }

    @Test
    void tellsThePlansThatWereUsedLast() {
        PlanId other = plans.copy(lin.id(), plan.id()).id();
        start(false);
        openings.start(lin, grade3.id(), other, false);

        assertThat(openings.lastPlans(lin, 5)).containsExactly(other, plan.id());
        assertThat(openings.lastPlans(assistant, 5)).isEmpty();
    }

    @Test
    void letsASecondTeacherOfTheClassLeadFromHerOwnDeskAndNoStranger() {
        SessionKey key = start(true).key();

        assertThat(openings.running(assistant)).extracting(HeldMeeting::key).contains(key);
        String token = passes.redeemTicket(key, openings.ticket(assistant, key, PageRole.HOST))
                .token();
        assertThat(passes.role(key, token)).contains(new Holder(PageRole.HOST, "周老师"));
        String code = openings.pair(assistant, key, PageRole.REMOTE).code();
        String remote = pairings.redeem(code, "10.0.0.9").token();
        assertThat(passes.role(key, remote)).contains(new Holder(PageRole.REMOTE, "周老师"));
        String pupil = pairings.redeem(openings.pair(lin, key, PageRole.STUDENT).code(), "10.0.0.9")
                .token();
        assertThat(passes.role(key, pupil)).contains(new Holder(PageRole.STUDENT, ""));
        assertThat(openings.paired(lin, key, PageRole.REMOTE)).isEqualTo(1);

        openings.unpair(lin, key, PageRole.STUDENT);
        assertThat(passes.role(key, pupil)).isEmpty();
        assertThat(passes.role(key, remote)).isPresent();

        refuses("live.refused.meeting", () -> openings.pair(stranger, key, PageRole.STUDENT));
        refuses("live.refused.meeting", () -> openings.paired(stranger, key, PageRole.REMOTE));
        refuses("live.refused.meeting", () -> openings.unpair(stranger, key, PageRole.REMOTE));
    }

    @Test
    void movesOneStepWhenTwoTeachersPressAtOnceAndTellsWhoGavePoints() {
        SessionKey key = start(false).key();
        Seen both = live.snapshot(key).state().seen();

        assertThat(live.command(key, new Command.Next(both), lin.name())).isEmpty();
        assertThat(live.command(key, new Command.Next(both), assistant.name())).contains(Decision.Reason.STALE);
        assertThat(live.snapshot(key).state().step()).isZero();

        Team team = live.snapshot(key).teams().getFirst();
        live.give(key, team.id(), 50, "", lin.name());
        Posting given = live.snapshot(key).ledger().postings().getFirst();
        live.undo(key, given.id(), assistant.name());
        assertThat(live.snapshot(key).ledger().postings())
                .extracting(Posting::who)
                .containsExactly("林老师", "周老师");
    }

    @Test
    void putsAQuestionIntoTheMeetingsOwnPlanOnly() {
        SessionKey key = start(true).key();
        int before = live.snapshot(key).outline().steps().size();

        assertThat(live.insert(key, "现场一题", new Poll("谁来关窗？", List.of("一组", "二组"), 0), lin.name()))
                .isEmpty();

        assertThat(live.snapshot(key).outline().steps()).hasSize(before + 1);
        assertThat(live.snapshot(key).outline().steps().getFirst().title()).isEqualTo("现场一题");
        assertThat(plans.get(lin.id(), plan.id()).outline()).isEqualTo(plan.outline());
        assertThat(start(false)).isNotNull();
        assertThatThrownBy(() -> live.insert(key, "", new Poll("?", List.of("a", "b"), 0), ""))
                .isInstanceOf(DomainException.class);
    }

    @Test
    void takesAPupilsOwnTimeAlongToTheSeat() {
        Student pupil = rosters.of(lin, grade3.id()).getFirst();
        rosters.allowTime(lin, pupil.id(), 150);
        refuses("school.refused.class", () -> rosters.allowTime(stranger, pupil.id(), 150));
        refuses("school.refused.class", () -> rosters.extraTime(stranger, pupil.id()));
        refuses("school.extra.range", () -> rosters.allowTime(lin, pupil.id(), 300));
        SessionKey key = start(true).key();

        doors.byCode(key, String.valueOf(rosters.seatCodes(lin, grade3.id()).get(pupil.id())), "10.0.0.8");

        assertThat(live.seats(key))
                .singleElement()
                .satisfies(seat -> assertThat(seat.extraTime()).isEqualTo(150));
    }

    @Test
    void takesAMeetingOfAnEarlierDayForLeftOpen() {
        SessionKey key = start(false).key();
        HeldMeeting today = openings.running(lin).getFirst();

        assertThat(openings.isLeftOpen(today)).isFalse();
        assertThat(openings.isLeftOpen(openedAt(today, clock.instant().minus(Duration.ofDays(1)))))
                .isTrue();
        assertThat(openings.show(lin, key).meeting().pin()).hasSize(6);
    }

    private static HeldMeeting openedAt(HeldMeeting one, Instant at) {
        return new HeldMeeting(
                one.key(),
                one.classId(),
                one.className(),
                one.planId(),
                one.title(),
                one.host(),
                one.rehearsal(),
                one.devices(),
                at,
                one.startedAt(),
                one.endedAt(),
                one.reached(),
                one.steps());
    }

    private Openings.Opened start(boolean devices) {
        return openings.start(lin, grade3.id(), plan.id(), devices);
    }

    private static void refuses(String key, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.key()).isEqualTo(key));
    }
}
