package org.banhui.school.paper;

import java.util.List;
import org.banhui.print.CutGrid;
import org.banhui.print.Paper;
import org.banhui.print.Part;
import org.banhui.school.StaffList.FirstSignIn;

/** First passwords to hand out one by one. */
final class SignInSlips {

    private static final CutGrid GRID = new CutGrid(2, 7);

    private SignInSlips() {}

    static Paper of(Sheet sheet, List<FirstSignIn> people, String origin) {
        String desk = Address.shown(origin) + "/app";
        List<Part> slips = people.stream().map(one -> slip(sheet, one, desk)).toList();
        return sheet.paper(sheet.say("slips.title"), "sign-in-slips", GRID.pages(slips));
    }

    private static Part slip(Sheet sheet, FirstSignIn one, String desk) {
        return Part.div(
                "",
                Part.at(9, 5, 88, 8, "name", new Part.Fitted(one.name(), "", 88, 14, true)),
                Part.at(9, 14, 24, 6, "label", Part.text(sheet.say("slips.address"))),
                Part.at(34, 14, 64, 6, "value", new Part.Fitted(desk, "", 64, 11, false)),
                Part.at(9, 20, 24, 6, "label", Part.text(sheet.say("slips.login"))),
                Part.at(34, 20, 64, 6, "value", new Part.Fitted(one.login(), "", 64, 12, true)),
                Part.at(9, 26, 24, 6, "label", Part.text(sheet.say("slips.password"))),
                Part.at(34, 26, 64, 6, "value", new Part.Fitted(one.firstPassword(), "", 64, 12, true)),
                Part.at(9, 34, 88, 5, "label", new Part.Fitted(sheet.say("slips.how"), "", 88, 8, false)));
    }
}
