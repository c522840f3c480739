package org.banhui.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.banhui.BanhuiTest;
import org.banhui.base.DomainException;
import org.banhui.live.run.Absence;
import org.banhui.live.run.Command;
import org.banhui.live.run.Decision;
import org.banhui.live.run.Lots;
import org.banhui.live.run.Pupil;
import org.banhui.live.run.Tool;
import org.banhui.live.run.Tools;
import org.banhui.school.GivenSchool;
import org.banhui.school.Group;
import org.banhui.school.Groups;
import org.banhui.school.SchoolClass;
import org.banhui.school.Teacher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The class tools of a real class, alone without a plan. */
@BanhuiTest
class ClassToolsTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Openings openings;

    @Autowired
    private LiveSessions live;

    @Autowired
    private ClassTools tools;

    @Autowired
    private Groups groups;

    @SuppressWarnings("NullAway.Init")
    private Teacher lin;

    @SuppressWarnings("NullAway.Init")
    private SchoolClass grade3;

    @SuppressWarnings("NullAway.Init")
    private SessionKey key;

    @BeforeEach
    void givenTheToolsOfAClass() {
        GivenSchool school = GivenSchool.in(context);
        lin = school.teacher("林老师");
        grade3 = school.grade3(lin, "张晓明", "李禾", "王一", "赵小满");
        key = openings.startTools(lin, grade3.id(), Locale.CHINA).key();
    }

    @Test
    void opensWithoutAPlanAndOnlyForTheClassTeachers() {
        assertThat(openings.show(lin, key).outline().title()).isEqualTo("课堂工具");
        assertThat(openings.show(lin, key).outline().steps()).isEmpty();
        Teacher stranger = GivenSchool.in(context).teacher("别班老师");
        assertThatThrownBy(() -> openings.startTools(stranger, grade3.id(), Locale.CHINA))
                .isInstanceOf(DomainException.class);
    }

    @Test
    void callsEachPupilOfTheRosterOnceInARound() {
        live.command(key, new Command.ShowTool(Tool.ATTENDANCE, List.of()), "");
        for (int turn = 0; turn < 4; turn++) {
            assertThat(tools.call(key, turn, false, "林老师")).isEmpty();
        }
        assertThat(state().called()).doesNotHaveDuplicates().hasSize(4);
        assertThat(state().roster()).extracting(Pupil::name).containsExactly("张晓明", "李禾", "王一", "赵小满");
        assertThat(tools.call(key, 2, false, "林老师")).contains(Decision.Reason.STALE);
    }

    @Test
    void groupsByLotBecomeTheTeamsAndWhereWantedThoseOfTheClass() {
        tools.show(key, Tool.ATTENDANCE, "");
        UUID away = state().roster().getFirst().id();
        live.command(key, new Command.Attend(away, Absence.SICK), "");
        assertThat(tools.draw(key, 0, 3, "林老师")).isEmpty();
        Lots lots = Objects.requireNonNull(state().lots());

        assertThat(tools.keep(key, 1, false)).isEmpty();
        assertThat(live.snapshot(key).teams()).extracting(Team::name).containsExactly("第1组", "第2组", "第3组");
        assertThat(groups.of(grade3.id())).hasSize(2);

        assertThat(tools.keep(key, 1, true)).isEmpty();
        assertThat(groups.of(grade3.id()))
                .extracting(
                        group -> group.members().stream().map(id -> id.value()).toList())
                .allSatisfy(members -> assertThat(lots.groups())
                        .anySatisfy(g -> assertThat(g).containsExactlyInAnyOrderElementsOf(members)))
                .hasSize(3);
        assertThat(groups.of(grade3.id()).stream().map(Group::members).flatMap(List::stream))
                .noneMatch(id -> id.value().equals(away));
    }

    @Test
    void groupsStayOnceTheyHavePoints() {
        assertThat(tools.draw(key, 0, 2, "")).isEmpty();
        live.give(key, live.snapshot(key).teams().getFirst().id(), 50, "", "");
        assertThat(tools.keep(key, 1, true)).contains(Decision.Reason.POSTED);
        assertThat(tools.keep(key, 0, false)).contains(Decision.Reason.STALE);
    }

    private Tools state() {
        return live.snapshot(key).state().tools();
    }
}
