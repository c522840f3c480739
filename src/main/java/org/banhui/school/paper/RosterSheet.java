package org.banhui.school.paper;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.banhui.print.Paper;
import org.banhui.print.Part;
import org.banhui.school.Student;

/** A roster with empty columns to tick or write in. */
final class RosterSheet {

    private RosterSheet() {}

    static Paper of(Sheet sheet, String className, List<Student> pupils, int columns) {
        List<Part> rows = pupils.stream()
                .map(pupil -> Part.row(
                        "td",
                        withBlanks(
                                columns,
                                Part.text(Integer.toString(pupil.number())),
                                new Part.Fitted(pupil.name(), "", 38, 11, false))))
                .toList();
        Part head = Part.row("th", withBlanks(columns, Part.text(sheet.say("number")), Part.text(sheet.say("name"))));
        return sheet.paper(
                sheet.say("roster.of", className),
                "roster",
                List.of(
                        Part.element("h1", "", Part.text(className)),
                        Part.element("p", "muted", Part.text(sheet.say("roster.count", pupils.size()))),
                        Part.element(
                                "table", "list", Part.element("thead", "", head), Part.element("tbody", "", rows))));
    }

    private static List<Part> withBlanks(int columns, Part number, Part name) {
        List<Part> cells = new ArrayList<>(List.of(number, name));
        cells.addAll(Collections.nCopies(columns, Part.text("")));
        return cells;
    }
}
