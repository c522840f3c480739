package org.banhui.school;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.banhui.tables.Cell;
import org.banhui.tables.Table;

/**
 * The row of a table that says what stands in its columns. A roster printed in two halves side by side has a part for
 * each.
 */
record RosterHeading(int row, List<Part> parts) {

    private static final int LOOKED_AT = 12;

    private static final Set<String> NAMES = Set.of(
            "姓名", "学生姓名", "名字", "学生名字", "学生", "name", "fullname", "studentname", "nameofstudent", "pupil", "student");

    /** The most telling first. */
    private static final List<String> NUMBERS = List.of(
            "班级学号",
            "班内学号",
            "classnumber",
            "classno",
            "学号",
            "座号",
            "座位号",
            "number",
            "编号",
            "studentnumber",
            "studentno",
            "studentid",
            "号",
            "号码",
            "序号",
            "no",
            "#");

    private static final Set<String> IDENTITIES = Set.of(
            "身份证",
            "身份证号",
            "身份证号码",
            "身份证件号",
            "身份证件号码",
            "证件号",
            "证件号码",
            "学籍号",
            "全国学籍号",
            "idnumber",
            "idno",
            "idcard",
            "idcardnumber",
            "idcardno");

    private static final Pattern BESIDE = Pattern.compile("\\([^)]*\\)|[\\[【][^\\]】]*[\\]】]|[\\s*:.]");

    /** A column of names and those that may hold their numbers, the most telling first. */
    record Part(int name, List<Cell> numbers) {}

    static Optional<RosterHeading> of(Table table) {
        return table.rows().stream()
                .limit(LOOKED_AT)
                .filter(row -> row.cells().stream().anyMatch(cell -> isName(cell.text())))
                .findFirst()
                .map(row -> new RosterHeading(row.number(), parts(row)));
    }

    static boolean isName(String text) {
        return NAMES.contains(plain(text));
    }

    static boolean isIdentity(String text) {
        return IDENTITIES.contains(plain(text));
    }

    private static List<Part> parts(Table.Row row) {
        List<Cell> names =
                row.cells().stream().filter(cell -> isName(cell.text())).toList();
        List<Cell> numbers = row.cells().stream()
                .filter(cell -> NUMBERS.contains(plain(cell.text())))
                .toList();
        boolean before = !numbers.isEmpty()
                && numbers.getFirst().column() < names.getFirst().column();
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            int own = names.get(i).column();
            int previous = i == 0 ? 0 : names.get(i - 1).column();
            int next =
                    i == names.size() - 1 ? Integer.MAX_VALUE : names.get(i + 1).column();
            // Where there is one name, its number may stand on either side.
            int from = before || names.size() == 1 ? previous : own;
            int to = before && names.size() > 1 ? own : next;
            parts.add(new Part(
                    own,
                    numbers.stream()
                            .filter(cell -> cell.column() > from && cell.column() < to)
                            .sorted(Comparator.comparing(cell -> NUMBERS.indexOf(plain(cell.text()))))
                            .toList()));
        }
        return List.copyOf(parts);
    }

    /** The words of a heading without what is put around them: *姓 名(必填) says 姓名. */
    private static String plain(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return BESIDE.matcher(folded).replaceAll("");
    }
}
