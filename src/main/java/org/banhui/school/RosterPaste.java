package org.banhui.school;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a roster as it comes from a spreadsheet, a chat or the keyboard: a line for each pupil, the class number in
 * front or left out.
 */
final class RosterPaste {

    private static final Pattern NUMBERED = Pattern.compile("(\\d+)\\s*[.、,:)）]?\\s*(\\D.*)");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern HEADER =
            Pattern.compile("(?i)(序号|学号|编号|号|姓名|名字|性别|no\\.?|number|name|gender|sex|[\\s,\\t])+");
    private static final Pattern GENDER = Pattern.compile("(?i)男|女|m|f|male|female");

    private final RosterCheck check;
    private boolean first = true;

    RosterPaste(RosterCheck check) {
        this.check = check;
    }

    static PastedRoster read(String text, List<Student> already) {
        RosterCheck check = new RosterCheck(already);
        RosterPaste paste = new RosterPaste(check);
        String[] typed = text.stripTrailing().split("\\R", -1);
        for (int i = 0; i < typed.length; i++) {
            paste.line(i + 1, typed[i]);
        }
        return check.result();
    }

    /** Takes the next line; tabs part the cells of a spreadsheet. */
    void line(int place, String typed) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFKC);
        boolean heading = first && HEADER.matcher(text.strip()).matches();
        first = false;
        if (PersonName.fold(text).isEmpty()) {
            check.tell(place, "school.paste.empty");
        } else if (heading) {
            check.tell(place, "school.paste.header");
        } else if (text.contains("\t")) {
            cells(place, text.split("\t"));
        } else {
            words(place, PersonName.fold(text));
        }
    }

    private void cells(int place, String[] cells) {
        Optional<Integer> number = Optional.empty();
        String name = "";
        for (String cell : cells) {
            String folded = PersonName.fold(cell);
            if (DIGITS.matcher(folded).matches() && number.isEmpty() && name.isEmpty()) {
                number = Optional.of(ClassNumber.of(folded));
            } else if (name.isEmpty()
                    && !folded.isEmpty()
                    && !GENDER.matcher(folded).matches()) {
                name = folded;
            }
        }
        if (number.isEmpty()) {
            words(place, name);
        } else {
            check.take(place, number, name);
        }
    }

    private void words(int place, String text) {
        Matcher numbered = NUMBERED.matcher(text);
        if (DIGITS.matcher(text).matches()) {
            check.take(place, Optional.of(ClassNumber.of(text)), "");
        } else if (numbered.matches()) {
            check.take(place, Optional.of(ClassNumber.of(numbered.group(1))), PersonName.fold(numbered.group(2)));
        } else {
            check.take(place, Optional.empty(), text);
        }
    }
}
