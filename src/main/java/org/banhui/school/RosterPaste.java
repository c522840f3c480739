package org.banhui.school;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.banhui.school.PastedRoster.Remark;

/**
 * Reads a roster as it comes from a spreadsheet, a chat or the keyboard: a line for each pupil, the class number in
 * front or left out. Pupils without a number get the next ones after the highest.
 */
final class RosterPaste {

    private static final Pattern NUMBERED = Pattern.compile("(\\d+)\\s*[.、,:)）]?\\s*(\\D.*)");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern HEADER =
            Pattern.compile("(?i)(序号|学号|编号|号|姓名|名字|性别|no\\.?|number|name|gender|sex|[\\s,\\t])+");
    private static final Pattern GENDER = Pattern.compile("(?i)男|女|m|f|male|female");

    private final Map<Integer, String> present = new HashMap<>();
    private final Map<Integer, Integer> lineOfNumber = new HashMap<>();
    private final Map<String, Line> lineOfName = new HashMap<>();
    private final List<Remark> remarks = new ArrayList<>();

    private RosterPaste(List<Student> already) {
        already.forEach(student -> present.put(student.number(), student.name()));
    }

    static PastedRoster read(String text, List<Student> already) {
        return new RosterPaste(already).read(text);
    }

    private PastedRoster read(String text) {
        Map<Integer, Line> lines = new LinkedHashMap<>();
        String[] typed = text.stripTrailing().split("\\R", -1);
        for (int i = 0; i < typed.length; i++) {
            int place = i + 1;
            line(place, typed[i]).ifPresent(line -> lines.put(place, line));
        }
        int next = 1
                + Stream.concat(
                                present.keySet().stream(),
                                lines.values().stream().flatMap(line -> line.number().stream()))
                        .max(Integer::compare)
                        .orElse(0);
        List<StudentForm> pupils = new ArrayList<>();
        for (Map.Entry<Integer, Line> entry : lines.entrySet()) {
            int number = entry.getValue().number().isPresent()
                    ? entry.getValue().number().get()
                    : next++;
            if (number < 1 || number > StudentForm.LAST_NUMBER) {
                block(entry.getKey(), "school.paste.number.range", StudentForm.LAST_NUMBER);
            }
            pupils.add(new StudentForm(number, entry.getValue().name()));
        }
        return new PastedRoster(List.copyOf(pupils), List.copyOf(remarks));
    }

    private Optional<Line> line(int place, String typed) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFKC);
        if (PersonName.fold(text).isEmpty()) {
            tell(place, "school.paste.empty");
            return Optional.empty();
        }
        if (place == 1 && HEADER.matcher(text.strip()).matches()) {
            tell(place, "school.paste.header");
            return Optional.empty();
        }
        Line line = text.contains("\t") ? cells(text.split("\t")) : words(PersonName.fold(text));
        return accepted(place, line) ? Optional.of(line) : Optional.empty();
    }

    private static Line cells(String[] cells) {
        Optional<Integer> number = Optional.empty();
        String name = "";
        for (String cell : cells) {
            String folded = PersonName.fold(cell);
            if (DIGITS.matcher(folded).matches() && number.isEmpty() && name.isEmpty()) {
                number = Optional.of(number(folded));
            } else if (name.isEmpty()
                    && !folded.isEmpty()
                    && !GENDER.matcher(folded).matches()) {
                name = folded;
            }
        }
        return number.isEmpty() ? words(name) : new Line(number, name);
    }

    private static Line words(String text) {
        if (DIGITS.matcher(text).matches()) {
            return new Line(Optional.of(number(text)), "");
        }
        Matcher numbered = NUMBERED.matcher(text);
        return numbered.matches()
                ? new Line(Optional.of(number(numbered.group(1))), PersonName.fold(numbered.group(2)))
                : new Line(Optional.empty(), text);
    }

    private boolean accepted(int place, Line line) {
        Optional<String> refusal = PersonName.refusal(line.name());
        if (refusal.isPresent()) {
            block(place, refusal.get(), PersonName.LONGEST);
            return false;
        }
        Line namesake = lineOfName.putIfAbsent(line.name(), line);
        // Two pupils may share a name; only numbers can tell them from a line pasted twice.
        if (namesake != null && (line.number().isEmpty() || namesake.number().isEmpty())) {
            block(place, "school.paste.name.twice", line.name());
            return false;
        }
        return line.number().isPresent()
                ? acceptedNumber(place, line.number().get(), line.name())
                : acceptedWithoutNumber(place, line.name());
    }

    private boolean acceptedNumber(int place, int number, String name) {
        Integer earlier = lineOfNumber.putIfAbsent(number, place);
        if (earlier != null) {
            block(place, "school.paste.number.twice", number, earlier);
            return false;
        }
        String taken = present.get(number);
        if (taken == null) {
            return true;
        }
        if (taken.equals(name)) {
            tell(place, "school.paste.already", number, name);
        } else {
            block(place, "school.paste.number.taken", number, taken);
        }
        return false;
    }

    private boolean acceptedWithoutNumber(int place, String name) {
        if (present.containsValue(name)) {
            block(place, "school.paste.name.already", name);
            return false;
        }
        return true;
    }

    /** Leading zeros do not count; what is too long for a class number stays too large. */
    private static int number(String digits) {
        String significant = digits.replaceFirst("^0+(?=\\d)", "");
        return significant.length() > 6 ? Integer.MAX_VALUE : Integer.parseInt(significant);
    }

    private void block(int line, String key, Object... args) {
        remarks.add(new Remark(line, true, key, List.of(args)));
    }

    private void tell(int line, String key, Object... args) {
        remarks.add(new Remark(line, false, key, List.of(args)));
    }

    private record Line(Optional<Integer> number, String name) {}
}
