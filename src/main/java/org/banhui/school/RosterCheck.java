package org.banhui.school;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.banhui.school.PastedRoster.Remark;

/**
 * Checks the lines of a new roster against each other and against who is there already. Pupils without a number get
 * the next ones after the highest.
 */
final class RosterCheck {

    private final Map<Integer, String> present = new HashMap<>();
    private final Map<Integer, Integer> lineOfNumber = new HashMap<>();
    private final Map<String, Line> lineOfName = new HashMap<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();

    RosterCheck(List<Student> already) {
        already.forEach(student -> present.put(student.number(), student.name()));
    }

    /** @param name as {@link PersonName#fold} gives it */
    void take(int place, Optional<Integer> number, String name) {
        Line line = new Line(place, number, name);
        if (accepted(line)) {
            lines.add(line);
        }
    }

    void block(int place, String key, Object... args) {
        remarks.add(new Remark(place, true, key, List.of(args)));
    }

    /** Says it once, also where two halves of a row give cause. */
    void tell(int place, String key, Object... args) {
        Remark told = new Remark(place, false, key, List.of(args));
        if (!remarks.contains(told)) {
            remarks.add(told);
        }
    }

    PastedRoster result() {
        int next = 1
                + Stream.concat(present.keySet().stream(), lines.stream().flatMap(line -> line.number().stream()))
                        .max(Integer::compare)
                        .orElse(0);
        List<StudentForm> pupils = new ArrayList<>();
        for (Line line : lines) {
            int number = line.number().isPresent() ? line.number().get() : next++;
            if (number < 1 || number > StudentForm.LAST_NUMBER) {
                block(line.place(), "school.paste.number.range", StudentForm.LAST_NUMBER);
            }
            if (present.size() + pupils.size() == Rosters.LARGEST_CLASS) {
                block(line.place(), "school.class.full", Rosters.LARGEST_CLASS);
            }
            pupils.add(new StudentForm(number, line.name()));
        }
        return new PastedRoster(List.copyOf(pupils), List.copyOf(remarks));
    }

    private boolean accepted(Line line) {
        Optional<String> refusal = PersonName.refusal(line.name());
        if (refusal.isPresent()) {
            block(line.place(), refusal.get(), PersonName.LONGEST);
            return false;
        }
        Line namesake = lineOfName.putIfAbsent(line.name(), line);
        // Two pupils may share a name; only numbers can tell them from a line pasted twice.
        if (namesake != null && (line.number().isEmpty() || namesake.number().isEmpty())) {
            block(line.place(), "school.paste.name.twice", line.name());
            return false;
        }
        return line.number().isPresent()
                ? acceptedNumber(line.place(), line.number().get(), line.name())
                : acceptedWithoutNumber(line.place(), line.name());
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

    private record Line(int place, Optional<Integer> number, String name) {}
}
