package org.banhui.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.banhui.BanhuiTest;
import org.banhui.base.DomainException;
import org.banhui.base.Ids;
import org.banhui.base.Words;
import org.banhui.tables.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BanhuiTest
class SchoolTest {

    private static int nextYear = 1990;

    @Autowired
    private Staff staff;

    @Autowired
    private StaffLists lists;

    @Autowired
    private Transfers transfers;

    @Autowired
    private Schools schools;

    @Autowired
    private Classes classes;

    @Autowired
    private Rosters rosters;

    @Autowired
    private Groups groups;

    private Teacher admin = new Teacher(StaffId.next(), "", "", Set.of(), false);
    private Teacher lin = admin;
    private Teacher assistant = admin;
    private ClassId grade3 = ClassId.next();

    @BeforeEach
    void classWithTwoTeachers() {
        admin = teacher("管理员", Set.of(SchoolRole.ADMIN));
        lin = teacher("林老师", Set.of());
        assistant = teacher("周老师", Set.of());
        grade3 = classes.open(lin, new ClassForm(Stage.PRIMARY, nextYear++, 2)).id();
        staff.assign(admin, assistant.id(), grade3, ClassRole.ASSISTANT);
    }

    @Test
    void letsAnAssistantRunAClassButNeitherEditNorExportIt() {
        assertThat(classes.mayRun(assistant.id(), grade3)).isTrue();
        assertThat(classes.mayExport(assistant.id(), grade3)).isFalse();
        refuses("school.refused.class", () -> rosters.add(assistant, grade3, new StudentForm(1, "张三")));
        assertThat(rosters.of(assistant, grade3)).isEmpty();
    }

    @Test
    void movesAPupilToAnotherClassOnADayAndBack() {
        ClassId other = openedByAnother();
        StudentId id = rosters.add(lin, grade3, new StudentForm(7, "张三"));
        LocalDate yesterday = schools.today().minusDays(1);

        Transfers.Transferred moved = transfers.transfer(lin, id, new TransferForm(other, 1, yesterday));

        assertThat(rosters.of(grade3)).isEmpty();
        assertThat(rosters.of(other)).extracting(Student::name).containsExactly("张三");
        assertThat(rosters.seatCodes(assistant, grade3)).isEmpty();
        assertThat(transfers.changes(assistant, grade3))
                .containsExactly(new Transfers.Change(yesterday, "张三", false, Optional.of(other)));

        transfers.undo(lin, moved);
        assertThat(rosters.of(grade3)).extracting(Student::id).containsExactly(id);
        assertThat(rosters.of(other)).isEmpty();
        assertThat(transfers.changes(lin, grade3)).isEmpty();
    }

    @Test
    void movesNobodyToATakenNumberToTheSameClassOnADayToComeOrByAnAssistant() {
        ClassId other = openedByAnother();
        StudentId id = rosters.add(lin, grade3, new StudentForm(7, "张三"));
        LocalDate today = schools.today();
        transfers.transfer(lin, rosters.add(lin, grade3, new StudentForm(8, "李四")), new TransferForm(other, 1, today));

        refuses("school.paste.number.taken", () -> transfers.transfer(lin, id, new TransferForm(other, 1, today)));
        refuses("school.transfer.same", () -> transfers.transfer(lin, id, new TransferForm(grade3, 9, today)));
        refuses(
                "school.transfer.day",
                () -> transfers.transfer(lin, id, new TransferForm(other, 2, today.plusDays(1))));
        refuses("school.refused.class", () -> transfers.transfer(assistant, id, new TransferForm(other, 2, today)));
        assertThat(rosters.of(grade3)).extracting(Student::id).containsExactly(id);
        assertThat(transfers.targets(lin, grade3)).extracting(SchoolClass::id).doesNotContain(grade3);
    }

    private ClassId openedByAnother() {
        return classes.open(teacher("别班老师", Set.of()), new ClassForm(Stage.OTHER, nextYear++, 3))
                .id();
    }

    @Test
    void opensAccountsForAWholeListOrForNobody() {
        String mark = Ids.word(6);
        String heading = "姓名,账号,班级\n";
        String className = classes.name(classes.find(grade3).orElseThrow(), Words.CHINESE);
        Table half = sheet(heading + "甲," + mark + "a," + className + "\n乙," + mark + "a,\n");
        refuses("school.staff.refused", () -> lists.take(admin, half));
        assertThat(staff.accounts(admin)).noneMatch(account -> account.login().startsWith(mark));

        Table whole = sheet(heading + "甲," + mark + "a," + className + "\n乙," + mark + "b,\n");
        refuses("school.refused.role", () -> lists.take(lin, whole));
        List<StaffList.FirstSignIn> first = lists.take(admin, whole);

        assertThat(first).extracting(StaffList.FirstSignIn::name).containsExactly("甲", "乙");
        assertThat(first).extracting(StaffList.FirstSignIn::firstPassword).doesNotHaveDuplicates();
        assertThat(staff.accounts(admin))
                .filteredOn(account -> account.login().startsWith(mark))
                .allMatch(Account::mustChangePassword)
                .extracting(Account::classes)
                .contains(Map.of(grade3, ClassRole.CLASS_TEACHER), Map.of());
        assertThat(lists.read(admin, whole).people()).isEmpty();
    }

    private Table sheet(String text) {
        return lists.open("a.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void keepsPupilsFromAdminsAndFromTeachersOfOtherClasses() {
        Teacher other = teacher("别班老师", Set.of(SchoolRole.ORGANISER));

        refuses("school.refused.class", () -> rosters.of(admin, grade3));
        refuses("school.refused.class", () -> rosters.of(other, grade3));
        refuses("school.refused.class", () -> groups.of(other, grade3));
        refuses("school.refused.role", () -> staff.accounts(lin));
    }

    @Test
    void takesInAPastedRosterAllAtOnceOrNotAtAll() {
        refuses("school.paste.refused", () -> rosters.paste(lin, grade3, "1 张三\n1 李四"));
        assertThat(rosters.of(grade3)).isEmpty();

        assertThat(rosters.paste(lin, grade3, "2 李四\n1 张晓明")).isEqualTo(2);
        assertThat(rosters.of(grade3)).extracting(Student::masked).containsExactly("张*明", "李*");
    }

    @Test
    void givesTheNumberOfAPupilWhoLeftToAnother() {
        StudentId gone = rosters.add(lin, grade3, new StudentForm(1, "张三"));
        refuses("school.paste.number.taken", () -> rosters.add(lin, grade3, new StudentForm(1, "李四")));

        Rosters.Removed removed = rosters.remove(lin, gone);
        rosters.add(lin, grade3, new StudentForm(1, "李四"));

        assertThat(rosters.byNumber(grade3, 1)).map(Student::name).contains("李四");
        refuses("school.paste.number.taken", () -> rosters.bringBack(lin, removed));
    }

    @Test
    void revokesASeatCodeByGivingAnother() {
        StudentId pupil = rosters.add(lin, grade3, new StudentForm(1, "张三"));
        String code = rosters.seatCodes(lin, grade3).getOrDefault(pupil, "");
        assertThat(rosters.bySeatCode(grade3, " " + code.toUpperCase(Locale.ROOT)))
                .isPresent();

        rosters.renewSeatCode(lin, pupil);

        assertThat(rosters.bySeatCode(grade3, code)).isEmpty();
    }

    @Test
    void savesGroupsAndMovesPupilsBetweenThem() {
        rosters.paste(lin, grade3, "张一\n张二\n张三\n张四\n张五");
        List<GroupForm> dealt = groups.deal(lin, grade3, 2, Words.CHINESE);
        groups.save(lin, grade3, dealt);
        assertThat(groups.of(lin, grade3))
                .extracting(group -> group.members().size())
                .containsExactly(3, 2);

        StudentId moved = dealt.getFirst().members().getLast();
        groups.save(
                lin,
                grade3,
                List.of(
                        new GroupForm("小溪组", GroupColour.TEAL, Optional.of(moved), List.of(moved)),
                        new GroupForm(
                                "青松组",
                                GroupColour.GREEN,
                                Optional.empty(),
                                dealt.getLast().members())));

        assertThat(groups.of(grade3)).extracting(Group::name).containsExactly("小溪组", "青松组");
        assertThat(groups.of(grade3).getFirst().leader()).contains(moved);

        Rosters.Removed removed = rosters.remove(lin, moved);
        assertThat(groups.of(grade3).getFirst().leader()).isEmpty();
        rosters.bringBack(lin, removed);
        assertThat(groups.of(grade3).getFirst().leader()).contains(moved);
    }

    @Test
    void refusesAPupilInTwoGroups() {
        StudentId pupil = rosters.add(lin, grade3, new StudentForm(1, "张三"));
        GroupForm one = new GroupForm("甲", GroupColour.TEAL, Optional.empty(), List.of(pupil));
        GroupForm two = new GroupForm("乙", GroupColour.BLUE, Optional.empty(), List.of(pupil));

        refuses("school.group.member", () -> groups.save(lin, grade3, List.of(one, two)));
        assertThat(groups.of(grade3)).isEmpty();
    }

    @Test
    void callsClassesByTheSchoolYear() {
        int year = classes.schoolYear().start();
        SchoolClass primary = new SchoolClass(grade3, Stage.PRIMARY, year - 2, 2, "abcde");

        assertThat(classes.name(primary, Words.CHINESE)).isEqualTo("三年级(2)班");
        assertThat(classes.name(primary, Words.ENGLISH)).isEqualTo("Grade 3 Class 2");
        assertThat(classes.name(new SchoolClass(grade3, Stage.MIDDLE, year, 3, "abcde"), Words.CHINESE))
                .isEqualTo("七年级(3)班");
        assertThat(classes.name(new SchoolClass(grade3, Stage.HIGH, year, 3, "abcde"), Words.CHINESE))
                .isEqualTo("高一(3)班");
        assertThat(classes.name(new SchoolClass(grade3, Stage.PRIMARY, year - 6, 3, "abcde"), Words.CHINESE))
                .isEqualTo((year - 6) + "级(3)班（已毕业）");
    }

    @Test
    void opensNoClassTwice() {
        ClassForm form = new ClassForm(Stage.OTHER, nextYear++, 1);
        classes.open(lin, form);

        refuses("school.class.exists", () -> classes.open(assistant, form));
    }

    @Test
    void changesAPasswordOnlyWithThePresentOne() {
        refuses("school.password.wrong", () -> staff.changePassword(lin, "guess-it", "new-password"));
        refuses("school.password.short", () -> staff.changePassword(lin, "first-password", "short"));

        staff.changePassword(lin, "first-password", "new-password");

        assertThat(staff.find(lin.id()))
                .hasValueSatisfying(
                        changed -> assertThat(changed.mustChangePassword()).isFalse());
    }

    @Test
    void keepsAtLeastOneAdmin() {
        staff.accounts(admin).stream()
                .filter(account -> !account.id().equals(admin.id())
                        && account.active()
                        && account.roles().contains(SchoolRole.ADMIN))
                .forEach(account -> staff.deactivate(admin, account.id()));

        refuses("school.account.lastadmin", () -> staff.deactivate(admin, admin.id()));
        refuses("school.account.lastadmin", () -> staff.change(admin, admin.id(), "管理员", Set.of()));
    }

    private Teacher teacher(String name, Set<SchoolRole> roles) {
        StaffId id = staff.open(new NewAccount("t" + Ids.word(10), name, "first-password", roles), true);
        return staff.find(id).orElseThrow();
    }

    private static void refuses(String key, ThrowingCallable action) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
