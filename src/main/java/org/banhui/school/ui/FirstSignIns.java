package org.banhui.school.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.banhui.base.ui.Pieces;
import org.banhui.school.StaffList.FirstSignIn;

/** The first passwords of new accounts, shown once. */
final class FirstSignIns extends Composite<Div> {

    FirstSignIns(List<FirstSignIn> people) {
        getContent().addClassNames("stack", "first-sign-ins");
        getContent().add(new Paragraph(getTranslation("school.staff.passwords")));
        people.forEach(person -> getContent()
                .add(Pieces.div(
                        "line",
                        new Span(person.name()),
                        Pieces.classed(new Span(person.login()), "num"),
                        Pieces.classed(new Span(person.firstPassword()), "num"))));
    }
}
