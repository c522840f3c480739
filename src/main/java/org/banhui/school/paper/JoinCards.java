package org.banhui.school.paper;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.banhui.print.CutGrid;
import org.banhui.print.Drawing;
import org.banhui.print.Paper;
import org.banhui.print.Part;
import org.banhui.school.Student;
import org.banhui.school.StudentId;

/** 入场卡: who it is for, the own code, and the way in. */
final class JoinCards {

    private static final CutGrid GRID = new CutGrid(2, 5);

    private final Sheet sheet;
    private final String className;
    private final Address address;
    private final Drawing code;

    JoinCards(Sheet sheet, String className, Address address) {
        this.sheet = sheet;
        this.className = className;
        this.address = address;
        this.code = address.code();
    }

    Paper of(List<Student> pupils, Map<StudentId, String> codes, boolean masked) {
        List<Part> cards = pupils.stream()
                .map(pupil -> card(
                        pupil.number(), masked ? pupil.masked() : pupil.name(), codes.getOrDefault(pupil.id(), "")))
                .toList();
        return sheet.paper(sheet.say("cards.title", className), "join-cards", GRID.pages(cards));
    }

    private Part card(int number, String name, String seatCode) {
        return Part.div(
                "",
                Part.at(9, 7, 88, 5, "top", Part.text(className), sheet.line("corner", "cards.name")),
                Part.at(9, 13, 20, 11, "number", Part.text(Integer.toString(number))),
                Part.at(26, 13, 42, 11, "name", new Part.Fitted(name, "", 42, 17, true)),
                Part.at(9, 27, 60, 4, "label", Part.text(sheet.say("cards.code"))),
                Part.at(9, 30, 60, 11, "code", Part.text(seatCode.toUpperCase(Locale.ROOT))),
                Part.at(9, 42, 60, 5, "address", new Part.Fitted(address.shown(), "", 60, 11, true)),
                Part.at(9, 48, 88, 5, "label", new Part.Fitted(sheet.say("cards.how"), "", 88, 8, false)),
                Part.at(69, 14, 31, 31, "", new Part.Drawn(code, 31)));
    }
}
