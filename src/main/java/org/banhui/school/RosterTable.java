package org.banhui.school;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.banhui.tables.Cell;
import org.banhui.tables.Table;

/**
 * Reads a roster from the sheet of a file: by its heading, wherever that stands, or else as if its cells were pasted.
 * Columns of identity numbers are never taken.
 */
final class RosterTable {

    private static final Pattern IDENTITY = Pattern.compile("(?i)[GLJ]?\\d{17}[\\dX]|\\d(\\.\\d+)?E\\+?17");

    private final Table table;
    private final RosterCheck check;

    private RosterTable(Table table, List<Student> already) {
        this.table = table;
        this.check = new RosterCheck(already);
    }

    static boolean hasHeading(Table table) {
        return RosterHeading.of(table).isPresent();
    }

    static PastedRoster read(Table table, List<Student> already) {
        return new RosterTable(table, already).read();
    }

    private PastedRoster read() {
        Optional<RosterHeading> heading = RosterHeading.of(table);
        Set<Integer> identities = identities(heading);
        if (!identities.isEmpty()) {
            int row = heading.map(RosterHeading::row)
                    .orElseGet(() -> table.rows().getFirst().number());
            String letters = identities.stream().map(Cell::letters).collect(Collectors.joining(" "));
            check.tell(row, "school.file.identity", letters);
        }
        if (heading.isPresent()) {
            new RosterColumns(table, heading.get(), identities, check).read();
        } else {
            pasted(identities);
        }
        return check.result();
    }

    private void pasted(Set<Integer> identities) {
        RosterPaste paste = new RosterPaste(check);
        for (Table.Row row : table.rows()) {
            List<Cell> cells = row.cells().stream()
                    .filter(cell -> !identities.contains(cell.column()))
                    .toList();
            Optional<Cell> fault =
                    cells.stream().filter(cell -> cell.fault().isPresent()).findFirst();
            if (fault.isPresent()) {
                check.block(
                        row.number(),
                        fault.get().fault().orElseThrow(),
                        fault.get().name());
            } else if (!cells.isEmpty()) {
                paste.line(
                        row.number(),
                        cells.stream()
                                .map(cell -> cell.text().replaceAll("\\s", " "))
                                .collect(Collectors.joining("\t")));
            }
        }
    }

    private Set<Integer> identities(Optional<RosterHeading> heading) {
        int top = heading.map(RosterHeading::row).orElse(0);
        Set<Integer> columns = new TreeSet<>();
        table.rows().stream().flatMap(row -> row.cells().stream()).forEach(cell -> columns.add(cell.column()));
        columns.removeIf(column -> !isIdentity(column, top));
        return columns;
    }

    private boolean isIdentity(int column, int top) {
        List<Cell> cells =
                table.rows().stream().flatMap(row -> row.at(column).stream()).toList();
        List<Cell> values = cells.stream().filter(cell -> cell.row() > top).toList();
        long like = values.stream()
                .filter(cell -> IDENTITY.matcher(cell.text()).matches())
                .count();
        return cells.stream().anyMatch(cell -> cell.row() == top && RosterHeading.isIdentity(cell.text()))
                || like > 0 && like * 2 >= values.size();
    }
}
