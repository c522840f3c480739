package org.banhui.school;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.banhui.school.PastedRoster.Remark;
import org.banhui.school.StaffList.InClass;
import org.banhui.school.StaffList.Person;
import org.banhui.tables.TableReader;
import org.junit.jupiter.api.Test;

class StaffTableTest {

    private static final ClassId GRADE_3 = ClassId.next();
    private static final Map<String, ClassId> CLASSES = Map.of(StaffTable.plain("三年级(2)班"), GRADE_3);

    @Test
    void findsTheColumnsByTheirHeadingBelowATitle() {
        StaffList list = read("""
                云溪路小学教师名单
                序号,姓 名,工号,班级,职务
                1,林 敏,T001,三年级（2）班,班主任
                2,周立,T002,三年级(2)班,协助老师
                3,何老师,,,管理员
                """);

        assertThat(list.remarks()).isEmpty();
        assertThat(list.people())
                .containsExactly(
                        new Person("林敏", "t001", Set.of(), Optional.of(new InClass(GRADE_3, ClassRole.CLASS_TEACHER))),
                        new Person("周立", "t002", Set.of(), Optional.of(new InClass(GRADE_3, ClassRole.ASSISTANT))),
                        new Person("何老师", "何老师", Set.of(SchoolRole.ADMIN), Optional.empty()));
    }

    @Test
    void makesALoginNameOfTheNameAndNumbersNamesakes() {
        StaffList list = read("Name\nMary Ann Lee\nMary Ann Lee\n");

        assertThat(list.people()).extracting(Person::login).containsExactly("mary.ann.lee", "mary.ann.lee2");
    }

    @Test
    void givesTheLesserRoleToAPostItDoesNotKnow() {
        StaffList list = read("姓名,班级,职务\n林敏,三年级(2)班,语文教师\n");

        assertThat(list.isReady()).isTrue();
        assertThat(list.people().getFirst().inClass()).contains(new InClass(GRADE_3, ClassRole.ASSISTANT));
        assertThat(keys(list)).containsExactly("school.staff.role.assistant");
    }

    @Test
    void stopsAtAnUnknownClassALoginNameGivenTwiceAndAMissingName() {
        StaffList list = read("姓名,账号,班级\n林敏,a1,九年级(9)班\n周立,a2,\n何飞,a2,\n,a3,\n");

        assertThat(list.isReady()).isFalse();
        assertThat(list.remarks())
                .filteredOn(Remark::blocks)
                .extracting(Remark::line, Remark::key)
                .containsExactly(
                        tuple(2, "school.staff.class.unknown"),
                        tuple(4, "school.staff.login.twice"),
                        tuple(5, "school.name.missing"));
    }

    @Test
    void leavesOutWhoHasAnAccountAndRefusesTheLoginNameOfSomebodyElse() {
        StaffList list = new StaffTable(
                        TableReader.read("a.csv", "姓名,账号\n林敏,lin\n周立,he\n".getBytes(UTF_8), StaffTable::hasHeading),
                        CLASSES,
                        Map.of("lin", "林敏", "he", "何飞"))
                .read();

        assertThat(list.people()).isEmpty();
        assertThat(keys(list)).containsExactly("school.staff.already", "school.account.login.taken");
    }

    @Test
    void saysThatThereIsNoColumnOfNames() {
        assertThat(keys(read("电话,地址\n123,云溪路\n"))).containsExactly("school.staff.heading");
    }

    private static StaffList read(String text) {
        return new StaffTable(
                        TableReader.read("a.csv", text.getBytes(UTF_8), StaffTable::hasHeading), CLASSES, Map.of())
                .read();
    }

    private static Iterable<String> keys(StaffList list) {
        return list.remarks().stream().map(Remark::key).toList();
    }
}
