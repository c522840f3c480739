package org.banhui.desk;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.banhui.base.ui.Pieces;
import org.banhui.school.Classes;
import org.banhui.school.SchoolClass;

/** The class tools alone, without a plan: a class, and off. */
final class ToolsCard extends Composite<Section> {

    ToolsCard(Beginnings beginnings, Classes classes, List<SchoolClass> mine) {
        ClassChoice choice = new ClassChoice(classes, mine);
        getContent().addClassNames("card", "tight", "home-tools");
        getContent()
                .add(
                        Pieces.div("card-head", new H2(getTranslation("desk.tools.title"))),
                        Pieces.classed(new Paragraph(getTranslation("desk.tools.note")), "small", "muted"),
                        Pieces.div(
                                "home-tools-go",
                                choice,
                                Pieces.quiet(
                                        getTranslation("desk.tools.go"),
                                        "screen",
                                        click -> choice.getOptionalValue()
                                                .ifPresent(one -> beginnings.tools(one.id(), getLocale())))));
    }
}
