package org.banhui.tables;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.banhui.base.DomainException;

/** Collects the cells of one sheet, within the limits. */
final class Cells {

    private static final Pattern SCIENTIFIC = Pattern.compile("[+-]?\\d+(\\.\\d+)?[eE][+-]?\\d+");
    private static final String ROUNDED = "tables.cell.rounded";
    private static final String UNREADABLE = "tables.cell.error";

    /** Spreadsheets keep 15 digits of a number and put zeros for the rest. */
    private static final int DIGITS = 15;

    private static final double TOO_LONG = 1e15;

    private final Map<Integer, Map<Integer, Cell>> rows = new TreeMap<>();

    void text(int row, int column, String text) {
        String stripped = text.strip();
        boolean rounded = SCIENTIFIC.matcher(stripped).matches();
        put(row, column, stripped, rounded ? Optional.of(ROUNDED) : Optional.empty());
    }

    void number(int row, int column, double number) {
        if (!Double.isFinite(number)) {
            unreadable(row, column);
            return;
        }
        BigDecimal kept = new BigDecimal(number).round(new MathContext(DIGITS)).stripTrailingZeros();
        boolean rounded = Math.abs(number) >= TOO_LONG;
        put(row, column, kept.toPlainString(), rounded ? Optional.of(ROUNDED) : Optional.empty());
    }

    /** A formula that failed or was never calculated. */
    void unreadable(int row, int column) {
        put(row, column, "?", Optional.of(UNREADABLE));
    }

    Table table() {
        List<Table.Row> told = new ArrayList<>();
        rows.forEach((number, cells) -> told.add(new Table.Row(number, List.copyOf(cells.values()))));
        return new Table(List.copyOf(told));
    }

    private void put(int row, int column, String text, Optional<String> fault) {
        if (text.isEmpty()) {
            return;
        }
        if (row > TableReader.ROWS) {
            throw new DomainException("tables.limit.rows", TableReader.ROWS);
        }
        if (column > TableReader.COLUMNS) {
            throw new DomainException("tables.limit.columns", TableReader.COLUMNS);
        }
        rows.computeIfAbsent(row, number -> new TreeMap<>()).put(column, new Cell(row, column, text, fault));
    }
}
