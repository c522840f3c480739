package org.banhui.tables;

import java.util.List;
import java.util.Optional;

/** One sheet of a file: the rows that hold something, from top to bottom. */
public record Table(List<Row> rows) {

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The cells of a row that hold something, from left to right; the number is the one that spreadsheets show. */
    public record Row(int number, List<Cell> cells) {

        public Optional<Cell> at(int column) {
            return cells.stream().filter(cell -> cell.column() == column).findFirst();
        }
    }
}
