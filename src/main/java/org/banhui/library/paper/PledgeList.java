package org.banhui.library.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.banhui.activity.Pledge;
import org.banhui.activity.Step;
import org.banhui.base.Markdown;
import org.banhui.print.Paper;
import org.banhui.print.Part;
import org.banhui.school.Student;

/** 承诺签名单: the pledge's words, and two columns of pupils to sign beside their names. */
final class PledgeList {

    private PledgeList() {}

    static Paper of(Sheet sheet, String className, Step step, Pledge pledge, List<Student> pupils) {
        String title = pledge.title().isBlank() ? step.title() : pledge.title();
        int half = (pupils.size() + 1) / 2;
        List<Part> rows = new ArrayList<>();
        for (int i = 0; i < half; i++) {
            List<Part> cells = new ArrayList<>(signer(Optional.of(pupils.get(i))));
            int other = i + half;
            cells.addAll(signer(other < pupils.size() ? Optional.of(pupils.get(other)) : Optional.empty()));
            rows.add(Part.row("td", cells));
        }
        return sheet.paper(
                sheet.say("paper.pledge.of", className, title),
                "pledge-list",
                List.of(
                        Part.element("h1", "", Part.text(title)),
                        Part.div("pledge", new Part.Html(Markdown.html(pledge.text()))),
                        Part.element(
                                "p", "who", Part.span("bold", className), Part.span("date", sheet.say("paper.date"))),
                        Part.element(
                                "table",
                                "list",
                                Part.element("thead", "", head(sheet)),
                                Part.element("tbody", "", rows))));
    }

    private static Part head(Sheet sheet) {
        List<Part> cells = new ArrayList<>();
        for (int column = 0; column < 2; column++) {
            cells.add(Part.text(sheet.say("paper.number")));
            cells.add(Part.text(sheet.say("paper.name")));
            cells.add(Part.text(sheet.say("paper.signature")));
        }
        return Part.row("th", cells);
    }

    private static List<Part> signer(Optional<Student> pupil) {
        return List.of(
                Part.text(pupil.map(one -> Integer.toString(one.number())).orElse("")),
                pupil.<Part>map(one -> new Part.Fitted(one.name(), "", 27, 12, false))
                        .orElse(Part.text("")),
                Part.text(""));
    }
}
