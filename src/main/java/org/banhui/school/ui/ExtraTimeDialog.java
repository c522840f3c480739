package org.banhui.school.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.function.IntConsumer;
import org.banhui.base.ui.Pieces;
import org.banhui.school.Rosters;
import org.banhui.school.Student;

/** Asks how much time a pupil has for an answer. It stands in no list: nobody who looks over a shoulder sees it. */
final class ExtraTimeDialog extends Dialog {

    ExtraTimeDialog(Student student, int present, IntConsumer done) {
        setHeaderTitle(getTranslation("school.extra.title", student.name()));
        setWidth("min(520px, 94vw)");
        RadioButtonGroup<Integer> times = new RadioButtonGroup<>(getTranslation("school.extra.label"));
        times.setItems(Rosters.EXTRA_TIMES);
        times.setItemLabelGenerator(percent -> getTranslation("school.extra." + percent));
        times.setValue(present);
        add(times, Pieces.classed(new Paragraph(getTranslation("school.extra.text")), "small", "muted"));
        Button save = new Button(getTranslation("base.save"), click -> {
            done.accept(times.getValue());
            close();
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("base.cancel"), click -> close()), save);
    }
}
