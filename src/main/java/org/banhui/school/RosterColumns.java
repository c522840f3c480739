package org.banhui.school;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banhui.school.RosterHeading.Part;
import org.banhui.tables.Cell;
import org.banhui.tables.Table;

/** Reads the pupils below a heading. */
final class RosterColumns {

    private static final Pattern NUMBER = Pattern.compile("0*(\\d+)(?:\\.0*)?号?");
    private static final Pattern LONG = Pattern.compile("0*[1-9]\\d{3,}");

    /** What people write below a roster. */
    private static final Pattern NOTE =
            Pattern.compile("(?i)(合计|总计|共计|小计|总人数|人数|备注|说明|注|填表人?|制表人?|班主任|total|notes?)(签字|签名)?\\s*([:\\d共].*)?");

    private static final int QUOTED = 20;

    private final Table table;
    private final RosterHeading heading;
    private final Set<Integer> identities;
    private final RosterCheck check;

    RosterColumns(Table table, RosterHeading heading, Set<Integer> identities, RosterCheck check) {
        this.table = table;
        this.heading = heading;
        this.identities = identities;
        this.check = check;
    }

    void read() {
        table.rows().stream()
                .filter(row -> row.number() < heading.row())
                .forEach(row -> check.tell(row.number(), "school.file.title"));
        check.tell(heading.row(), "school.paste.header");
        heading.parts().forEach(this::read);
    }

    private void read(Part part) {
        List<Table.Row> below = table.rows().stream()
                .filter(row -> row.number() > heading.row())
                .toList();
        Optional<Integer> numbers = numbers(part, below);
        int last = below.stream()
                .filter(row -> !isNote(row) && row.at(part.name()).isPresent())
                .mapToInt(Table.Row::number)
                .max()
                .orElse(0);
        for (Table.Row row : below) {
            Optional<Cell> name = row.at(part.name());
            Optional<Cell> number = numbers.flatMap(row::at);
            if (name.isPresent() && RosterHeading.isName(name.get().text())) {
                check.tell(row.number(), "school.paste.header");
            } else if (isNote(row)) {
                check.tell(row.number(), "school.file.note");
            } else if (name.isPresent() || number.isPresent()) {
                // Numbers are often filled in down to the last line of the form.
                if (name.isEmpty() && row.number() > last) {
                    check.tell(row.number(), "school.file.unused");
                } else {
                    pupil(row.number(), name, number);
                }
            } else if (heading.parts().size() == 1) {
                check.tell(row.number(), "school.file.note");
            }
        }
    }

    private void pupil(int row, Optional<Cell> name, Optional<Cell> number) {
        Optional<Cell> fault = name.filter(cell -> cell.fault().isPresent())
                .or(() -> number.filter(cell -> cell.fault().isPresent()));
        if (fault.isPresent()) {
            check.block(row, fault.get().fault().orElseThrow(), fault.get().name());
            return;
        }
        String folded = PersonName.fold(name.map(Cell::text).orElse(""));
        String called = folded.codePoints().anyMatch(Character::isLetter) ? folded : "";
        if (number.isEmpty()) {
            check.take(row, Optional.empty(), called);
            return;
        }
        Matcher digits = NUMBER.matcher(folded(number.get()));
        if (digits.matches()) {
            check.take(row, Optional.of(ClassNumber.of(digits.group(1))), called);
        } else {
            String text = number.get().text();
            check.block(
                    row,
                    "school.file.number.form",
                    number.get().name(),
                    text.substring(0, Math.min(text.length(), QUOTED)));
        }
    }

    /** The first column of numbers that can be class numbers; schools also give long ones. */
    private Optional<Integer> numbers(Part part, List<Table.Row> below) {
        List<Cell> rounded = List.of();
        for (Cell candidate : part.numbers()) {
            int column = candidate.column();
            List<Cell> cells =
                    below.stream().flatMap(row -> row.at(column).stream()).toList();
            List<Cell> faulty =
                    cells.stream().filter(cell -> cell.fault().isPresent()).toList();
            if (cells.isEmpty() || identities.contains(column)) {
                continue;
            }
            if (!cells.stream().allMatch(RosterColumns::isLong)) {
                return Optional.of(column);
            }
            if (faulty.isEmpty()) {
                check.tell(heading.row(), "school.file.number.long", Cell.letters(column));
            } else if (rounded.isEmpty()) {
                rounded = faulty;
            }
        }
        rounded.forEach(cell -> check.block(cell.row(), cell.fault().orElseThrow(), cell.name()));
        return Optional.empty();
    }

    private static boolean isLong(Cell cell) {
        return cell.fault().isPresent() || LONG.matcher(folded(cell)).matches();
    }

    private static boolean isNote(Table.Row row) {
        return NOTE.matcher(folded(row.cells().getFirst())).matches();
    }

    private static String folded(Cell cell) {
        return PersonName.fold(Normalizer.normalize(cell.text(), Normalizer.Form.NFKC));
    }
}
