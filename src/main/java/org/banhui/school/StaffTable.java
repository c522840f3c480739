package org.banhui.school;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.banhui.school.PastedRoster.Remark;
import org.banhui.school.StaffList.InClass;
import org.banhui.school.StaffList.Person;
import org.banhui.tables.Cell;
import org.banhui.tables.Table;

/** Reads a list of teachers by its heading: names, and where there are such columns login names, classes and roles. */
final class StaffTable {

    private static final int LOOKED_AT = 12;

    private static final Pattern LOGIN = Pattern.compile("[\\p{L}\\p{N}._@-]{2,60}");
    private static final Pattern NOT_IN_LOGIN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern BESIDE = Pattern.compile("[\\s*:.()（）]|\\(必填\\)");

    private enum Column {
        NAME("姓名", "教师姓名", "教师", "老师", "名字", "name", "fullname", "teacher", "teachername"),
        LOGIN("账号", "登录名", "用户名", "工号", "login", "loginname", "username", "account", "staffnumber", "staffno"),
        CLASS("班级", "任教班级", "所带班级", "管理班级", "class", "classname"),
        ROLE("角色", "职务", "岗位", "role", "position");

        private final Set<String> headings;

        Column(String... headings) {
            this.headings = Set.of(headings);
        }
    }

    private static final Set<String> CLASS_TEACHERS = Set.of("班主任", "classteacher", "formteacher", "homeroomteacher");
    private static final Set<String> ASSISTANTS =
            Set.of("副班主任", "助教", "协助老师", "任课教师", "科任", "assistant", "assistantteacher");
    private static final Set<String> ADMINS = Set.of("管理员", "admin", "administrator");
    private static final Set<String> ORGANISERS = Set.of("组织者", "活动组织者", "德育主任", "organiser", "organizer");

    private final Table table;
    private final Map<String, ClassId> classes;
    private final Map<String, String> taken;
    private final Map<String, Integer> rowOfLogin = new HashMap<>();
    private final List<Person> people = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();

    /**
     * @param classes the school's classes by every name they are called, as {@link #plain} gives it
     * @param taken the names of those who have an account, by login name
     */
    StaffTable(Table table, Map<String, ClassId> classes, Map<String, String> taken) {
        this.table = table;
        this.classes = classes;
        this.taken = taken;
    }

    static boolean hasHeading(Table table) {
        return heading(table).isPresent();
    }

    /** A word as it is compared: without width, case, spaces and brackets. */
    static String plain(String text) {
        return BESIDE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT))
                .replaceAll("");
    }

    StaffList read() {
        Optional<Table.Row> heading = heading(table);
        if (heading.isEmpty()) {
            block(table.isEmpty() ? 1 : table.rows().getFirst().number(), "school.staff.heading");
            return new StaffList(List.of(), List.copyOf(remarks));
        }
        Map<Column, Integer> columns = columns(heading.get());
        for (Table.Row row : table.rows()) {
            if (row.number() > heading.get().number()) {
                person(row, columns);
            }
        }
        return new StaffList(List.copyOf(people), List.copyOf(remarks));
    }

    private void person(Table.Row row, Map<Column, Integer> columns) {
        Optional<Cell> fault = columns.values().stream()
                .flatMap(column -> row.at(column).stream())
                .filter(cell -> cell.fault().isPresent())
                .findFirst();
        if (fault.isPresent()) {
            block(row.number(), fault.get().fault().orElseThrow(), fault.get().name());
            return;
        }
        String name = PersonName.fold(text(row, columns, Column.NAME));
        Optional<String> refusal = PersonName.refusal(name);
        if (refusal.isPresent()) {
            block(row.number(), refusal.get(), PersonName.LONGEST);
            return;
        }
        String named = text(row, columns, Column.LOGIN);
        String login = login(named, name);
        if (!LOGIN.matcher(login).matches()) {
            block(row.number(), "school.account.login.form");
            return;
        }
        if (name.equals(taken.get(login))) {
            remarks.add(new Remark(row.number(), false, "school.staff.already", List.of(name, login)));
            return;
        }
        if (taken.containsKey(login)) {
            block(row.number(), "school.account.login.taken", login);
            return;
        }
        Integer earlier = rowOfLogin.putIfAbsent(login, row.number());
        if (earlier != null) {
            block(row.number(), "school.staff.login.twice", login, earlier);
            return;
        }
        placed(row, columns, name, login);
    }

    private void placed(Table.Row row, Map<Column, Integer> columns, String name, String login) {
        String role = plain(text(row, columns, Column.ROLE));
        String className = text(row, columns, Column.CLASS);
        Optional<ClassId> inClass = Optional.ofNullable(classes.get(plain(className)));
        if (!className.isBlank() && inClass.isEmpty()) {
            block(row.number(), "school.staff.class.unknown", className);
            return;
        }
        // Spreadsheets hold all kinds of posts; who is not named class teacher gets the lesser role.
        boolean known = isKnown(role);
        if (!known) {
            remarks.add(new Remark(
                    row.number(),
                    false,
                    inClass.isPresent() ? "school.staff.role.assistant" : "school.staff.role.unknown",
                    List.of(text(row, columns, Column.ROLE))));
        }
        if (inClass.isEmpty() && (CLASS_TEACHERS.contains(role) || ASSISTANTS.contains(role))) {
            remarks.add(new Remark(row.number(), false, "school.staff.class.none", List.of(name)));
        }
        Set<SchoolRole> roles = ADMINS.contains(role)
                ? Set.of(SchoolRole.ADMIN)
                : ORGANISERS.contains(role) ? Set.of(SchoolRole.ORGANISER) : Set.of();
        ClassRole classRole = ASSISTANTS.contains(role) || !known ? ClassRole.ASSISTANT : ClassRole.CLASS_TEACHER;
        people.add(new Person(name, login, roles, inClass.map(id -> new InClass(id, classRole))));
    }

    private static boolean isKnown(String role) {
        return role.isEmpty()
                || CLASS_TEACHERS.contains(role)
                || ASSISTANTS.contains(role)
                || ADMINS.contains(role)
                || ORGANISERS.contains(role);
    }

    /** The login name of the file, or one made of the name with a number where it is in use. */
    private String login(String named, String name) {
        if (!named.isBlank()) {
            return Normalizer.normalize(named, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
        }
        String made = NOT_IN_LOGIN.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(".");
        String free = made;
        for (int i = 2; rowOfLogin.containsKey(free) || taken.containsKey(free) && !name.equals(taken.get(free)); i++) {
            free = made + i;
        }
        return free;
    }

    private static String text(Table.Row row, Map<Column, Integer> columns, Column column) {
        return Optional.ofNullable(columns.get(column))
                .flatMap(row::at)
                .map(cell -> cell.text().strip())
                .orElse("");
    }

    private void block(int row, String key, Object... args) {
        remarks.add(new Remark(row, true, key, List.of(args)));
    }

    private static Optional<Table.Row> heading(Table table) {
        return table.rows().stream()
                .limit(LOOKED_AT)
                .filter(row -> columns(row).containsKey(Column.NAME))
                .findFirst();
    }

    private static Map<Column, Integer> columns(Table.Row row) {
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        for (Cell cell : row.cells()) {
            for (Column column : Column.values()) {
                if (column.headings.contains(plain(cell.text()))) {
                    columns.putIfAbsent(column, cell.column());
                }
            }
        }
        return columns;
    }
}
