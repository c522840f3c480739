package org.banhui.school.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.banhui.base.ui.Pieces;
import org.banhui.school.Classes;
import org.banhui.school.SchoolClass;
import org.banhui.school.SchoolYear;

/** Shows how classes will be called from 1 September on; they move up by themselves. */
final class NextYearDialog extends Dialog {

    NextYearDialog(Classes classes, List<SchoolClass> shown) {
        SchoolYear now = classes.schoolYear();
        SchoolYear next = now.next();
        setHeaderTitle(getTranslation("school.nextyear.title", Integer.toString(next.start())));
        setWidth("640px");
        Grid<SchoolClass> table = new Grid<>();
        table.addColumn(one -> classes.name(one, now, getLocale())).setHeader(getTranslation("school.nextyear.now"));
        table.addColumn(one -> classes.name(one, next, getLocale())).setHeader(getTranslation("school.nextyear.then"));
        table.addColumn(one -> one.hasLeft(next) && !one.hasLeft(now) ? getTranslation("school.nextyear.leaves") : "")
                .setHeader("")
                .setFlexGrow(2);
        table.setItems(shown);
        table.setAllRowsVisible(true);
        table.setSelectionMode(Grid.SelectionMode.NONE);
        add(Pieces.div("stack", new Paragraph(getTranslation("school.nextyear.about")), table));
        getFooter().add(new Button(getTranslation("base.close"), click -> close()));
    }
}
