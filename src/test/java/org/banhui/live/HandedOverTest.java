package org.banhui.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.banhui.BanhuiTest;
import org.banhui.library.Plans;
import org.banhui.school.ClassRole;
import org.banhui.school.GivenSchool;
import org.banhui.school.SchoolClass;
import org.banhui.school.SchoolRole;
import org.banhui.school.Staff;
import org.banhui.school.Teacher;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What a class did stays with the class, whoever teaches it. */
@BanhuiTest
class HandedOverTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Openings openings;

    @Autowired
    private Plans plans;

    @Autowired
    private Staff staff;

    @Test
    void aClassThatIsHandedOverKeepsItsMeetings() {
        GivenSchool school = GivenSchool.in(context);
        Teacher before = school.teacher("林老师");
        SchoolClass grade3 = school.grade3(before, "张晓明", "李禾", "王一");
        SessionKey key = openings.start(
                        before,
                        grade3.id(),
                        plans.visibleTo(before.id()).getFirst().id(),
                        false)
                .key();
        openings.end(before, key);
        Teacher after = school.teacher("新老师");
        Teacher admin = school.teacher("管理员", SchoolRole.ADMIN);

        staff.assign(admin, after.id(), grade3.id(), ClassRole.CLASS_TEACHER);
        staff.release(admin, before.id(), grade3.id());

        assertThat(openings.latest(after, 10)).extracting(HeldMeeting::key).containsExactly(key);
        assertThat(openings.show(after, key).meeting().classId())
                .isEqualTo(grade3.id().value());
        assertThat(openings.latest(before, 10)).isEmpty();
    }
}
