package org.banhui.tables;

import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.banhui.base.DomainException;

/** Cells of text with commas, semicolons or tabs between them; quoted ones may hold these and line breaks (RFC 4180). */
final class Csv {

    private static final String DELIMITERS = "\t;,";
    private static final int LOOKED_AT = 50;

    /** How some programs keep a spreadsheet from making a number of it. */
    private static final Pattern KEPT = Pattern.compile("=\"([^\"]*)\"");

    private final String text;
    private final char delimiter;
    private final Cells cells = new Cells();
    private int at;
    private int row = 1;
    private int column = 1;

    private Csv(String text, char delimiter) {
        this.text = text;
        this.delimiter = delimiter;
    }

    static Table read(String text) {
        return new Csv(text, delimiter(text)).table();
    }

    private Table table() {
        while (at < text.length()) {
            String cell = text.charAt(at) == '"' ? quoted() : "";
            cell += plain();
            Matcher kept = KEPT.matcher(cell);
            cells.text(row, column, kept.matches() ? kept.group(1) : cell);
            next();
        }
        return cells.table();
    }

    private String quoted() {
        StringBuilder cell = new StringBuilder();
        for (at++; at < text.length(); at++) {
            if (text.charAt(at) != '"') {
                cell.append(text.charAt(at));
            } else if (text.startsWith("\"\"", at)) {
                cell.append('"');
                at++;
            } else {
                at++;
                return cell.toString();
            }
        }
        throw new DomainException("tables.file.quote", row);
    }

    private String plain() {
        int start = at;
        while (at < text.length() && text.charAt(at) != delimiter && !isBreak(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    private void next() {
        if (at < text.length() && text.charAt(at) == delimiter) {
            column++;
            at++;
        } else {
            at += text.startsWith("\r\n", at) ? 2 : 1;
            row++;
            column = 1;
        }
    }

    private static boolean isBreak(char one) {
        return one == '\n' || one == '\r';
    }

    /** The sign that most lines hold equally often. */
    private static char delimiter(String text) {
        char best = ',';
        long most = 0;
        for (char candidate : DELIMITERS.toCharArray()) {
            Map<Long, Long> linesByCount = text.lines()
                    .limit(LOOKED_AT)
                    .map(line -> count(line, candidate))
                    .filter(count -> count > 0)
                    .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
            long lines = linesByCount.values().stream()
                    .mapToLong(Long::longValue)
                    .max()
                    .orElse(0);
            if (lines > most) {
                best = candidate;
                most = lines;
            }
        }
        return best;
    }

    private static long count(String line, char candidate) {
        boolean quoted = false;
        long count = 0;
        for (char one : line.toCharArray()) {
            quoted ^= one == '"';
            count += !quoted && one == candidate ? 1 : 0;
        }
        return count;
    }
}
