package org.banhui.desk;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.banhui.school.Classes;
import org.banhui.school.SchoolClass;

/** Chooses one of the teacher's classes; the first is chosen already. */
final class ClassChoice extends Select<SchoolClass> {

    ClassChoice(Classes classes, List<SchoolClass> mine) {
        setLabel(getTranslation("desk.start.class"));
        setItems(mine);
        setItemLabelGenerator(one -> classes.name(one, getLocale()));
        mine.stream().findFirst().ifPresent(this::setValue);
    }
}
