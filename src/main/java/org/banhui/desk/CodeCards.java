package org.banhui.desk;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import java.util.Map;
import org.banhui.base.ui.Pieces;
import org.banhui.school.ClassId;
import org.banhui.school.Rosters;
import org.banhui.school.Student;
import org.banhui.school.StudentId;
import org.banhui.school.Teacher;

/** Each pupil's own code, to hand out one by one: the strict way in. */
final class CodeCards extends Composite<UnorderedList> {

    CodeCards(Rosters rosters, Teacher teacher, ClassId id, String address) {
        Map<StudentId, String> codes = rosters.seatCodes(teacher, id);
        getContent().addClassName("code-cards");
        rosters.of(teacher, id)
                .forEach(student -> getContent().add(card(student, codes.getOrDefault(student.id(), ""), address)));
    }

    private static ListItem card(Student student, String code, String address) {
        ListItem card = new ListItem(
                Pieces.div(
                        "line",
                        Pieces.classed(new Span(String.valueOf(student.number())), "muted", "num"),
                        Pieces.classed(new Span(student.name()), "grow")),
                Pieces.classed(new Span(code.toUpperCase(Locale.ROOT)), "code-card-code", "num"),
                Pieces.classed(new Span(address), "small", "muted"));
        card.addClassName("code-card");
        return card;
    }
}
