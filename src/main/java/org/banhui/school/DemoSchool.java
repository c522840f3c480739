package org.banhui.school;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.banhui.base.Words;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Fills an empty demo installation with an invented school, so that everything can be tried at once. */
@Component
@Order(10)
@ConditionalOnBooleanProperty("banhui.demo")
class DemoSchool implements ApplicationRunner {

    private static final String PASSWORD = "banhui-demo";
    private static final List<String> GROUP_NAMES = List.of("小溪组", "青松组", "白鸽组", "向日葵组", "星火组", "远山组", "云帆组");

    private final Schools schools;
    private final Staff staff;
    private final Classes classes;
    private final Rosters rosters;
    private final Groups groups;
    private final TransactionTemplate transaction;

    DemoSchool(
            Schools schools,
            Staff staff,
            Classes classes,
            Rosters rosters,
            Groups groups,
            PlatformTransactionManager transactions) {
        this.schools = schools;
        this.staff = staff;
        this.classes = classes;
        this.rosters = rosters;
        this.groups = groups;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (schools.find().isEmpty()) {
            transaction.executeWithoutResult(status -> fill());
        }
    }

    private void fill() {
        schools.found(new SchoolForm("云溪路小学", "Asia/Shanghai", "zh", 40), true);
        Teacher admin = person("admin", "管理员", Set.of(SchoolRole.ADMIN));
        Teacher lin = person("lin", "林老师", Set.of());
        Teacher zhou = person("zhou", "周老师", Set.of(SchoolRole.ORGANISER));
        fill(lin, 3, 2, "grade3-class2", 6);
        ClassId shared = fill(zhou, 5, 1, "grade5-class1", 6);
        fill(zhou, 6, 3, "grade6-class3", 7);
        staff.assign(admin, lin.id(), shared, ClassRole.ASSISTANT);
    }

    private Teacher person(String login, String name, Set<SchoolRole> roles) {
        return staff.find(staff.open(new NewAccount(login, name, PASSWORD, roles), false))
                .orElseThrow();
    }

    private ClassId fill(Teacher teacher, int grade, int number, String roster, int groupCount) {
        int entryYear = Stage.PRIMARY.entryYear(grade, classes.schoolYear());
        ClassId id = classes.open(teacher, new ClassForm(Stage.PRIMARY, entryYear, number))
                .id();
        rosters.paste(teacher, id, read(roster));
        List<GroupForm> named = new ArrayList<>();
        for (GroupForm dealt : groups.deal(teacher, id, groupCount, Words.CHINESE)) {
            named.add(new GroupForm(GROUP_NAMES.get(named.size()), dealt.colour(), dealt.leader(), dealt.members()));
        }
        groups.save(teacher, id, named);
        return id;
    }

    private static String read(String roster) {
        try {
            return new ClassPathResource("demo/" + roster + ".txt").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("the demo rosters are part of the program", e);
        }
    }
}
