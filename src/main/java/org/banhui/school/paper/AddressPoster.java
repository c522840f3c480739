package org.banhui.school.paper;

import java.util.List;
import java.util.stream.IntStream;
import org.banhui.print.Paper;
import org.banhui.print.Part;

/** 班级网址海报: one page to hang up, read from the last row. */
final class AddressPoster {

    private static final int STEPS = 3;

    private AddressPoster() {}

    static Paper of(Sheet sheet, String className, String school, Address address) {
        List<Part> steps = IntStream.rangeClosed(1, STEPS)
                .mapToObj(step -> Part.at(
                        15 + (step - 1) * 62,
                        222,
                        56,
                        50,
                        "step",
                        Part.line("step-number", Integer.toString(step)),
                        new Part.Fitted(sheet.say("poster.step." + step), "step-title", 55, 17, true),
                        Part.line("step-text", sheet.say("poster.step." + step + ".more"))))
                .toList();
        Part page = Part.div(
                "whole",
                Part.at(0, 0, 210, 54, "band"),
                Part.at(15, 10, 180, 12, "class", new Part.Fitted(className, "", 180, 22, true)),
                Part.at(15, 25, 180, 20, "title", new Part.Fitted(sheet.say("poster.title"), "", 180, 40, true)),
                Part.at(48, 62, 114, 114, "", new Part.Drawn(address.code(), 114)),
                Part.at(12, 182, 186, 26, "address", new Part.Fitted(address.shown(), "", 186, 54, true)),
                Part.div("", steps),
                Part.at(15, 282, 180, 6, "school", Part.text(school)));
        return sheet.paper(sheet.say("poster.of", className), "address-poster", List.of(page));
    }
}
