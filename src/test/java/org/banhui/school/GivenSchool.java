package org.banhui.school;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.banhui.base.Ids;
import org.banhui.base.Words;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A school with teachers and classes for the tests of other modules; every teacher and class is a new one. */
public final class GivenSchool {

    private static final int LAST_NUMBER = 99;

    /** Each database has its own class numbers. */
    private static final Map<ApplicationContext, AtomicInteger> OPENED = new ConcurrentHashMap<>();

    public static final String PASSWORD = "a-good-password";

    private final ApplicationContext context;
    private final Staff staff;
    private final Classes classes;
    private final Rosters rosters;
    private final Groups groups;

    private GivenSchool(ApplicationContext context) {
        this.context = context;
        this.staff = context.getBean(Staff.class);
        this.classes = context.getBean(Classes.class);
        this.rosters = context.getBean(Rosters.class);
        this.groups = context.getBean(Groups.class);
        Schools schools = context.getBean(Schools.class);
        if (schools.find().isEmpty()) {
            schools.found(new SchoolForm("云溪路小学", "Asia/Shanghai", "zh", 40), false);
        }
    }

    public static GivenSchool in(ApplicationContext context) {
        return new GivenSchool(context);
    }

    public Teacher teacher(String name, SchoolRole... roles) {
        NewAccount account = new NewAccount("t" + Ids.secret(), name, PASSWORD, Set.of(roles));
        return staff.find(staff.open(account, false)).orElseThrow();
    }

    /** A third class of primary school with these pupils in two groups. */
    public SchoolClass grade3(Teacher teacher, String... pupils) {
        int entered = Stage.PRIMARY.entryYear(3, classes.schoolYear());
        int before = OPENED.computeIfAbsent(context, c -> new AtomicInteger()).getAndIncrement();
        int number = before % LAST_NUMBER + 1;
        makeRoom(entered, number, before / LAST_NUMBER);
        SchoolClass one = classes.open(teacher, new ClassForm(Stage.PRIMARY, entered, number));
        rosters.paste(teacher, one.id(), String.join("\n", pupils));
        List<GroupForm> dealt = groups.deal(teacher, one.id(), 2, Words.CHINESE);
        groups.save(teacher, one.id(), dealt);
        return one;
    }

    /** Lets the class that has this number be older by some years: a long test run opens more classes than numbers. */
    private void makeRoom(int entered, int number, int years) {
        context.getBean(JdbcClient.class)
                .sql(
                        "update school_class set entry_year = entry_year - ? where stage = ? and entry_year = ? and number = ?")
                .params(years, Stage.PRIMARY.name(), entered, number)
                .update();
    }

    public void assist(Teacher assistant, ClassId id) {
        staff.assign(teacher("管理员", SchoolRole.ADMIN), assistant.id(), id, ClassRole.ASSISTANT);
    }
}
