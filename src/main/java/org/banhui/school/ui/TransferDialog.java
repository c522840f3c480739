package org.banhui.school.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.banhui.base.ui.Pieces;
import org.banhui.school.Classes;
import org.banhui.school.SchoolClass;
import org.banhui.school.Student;
import org.banhui.school.StudentForm;
import org.banhui.school.TransferForm;
import org.banhui.school.Transfers;

/** Asks where a pupil goes and from which day on; stays open while that is refused. */
final class TransferDialog extends Dialog {

    TransferDialog(
            Student student,
            List<SchoolClass> targets,
            Classes classes,
            Transfers transfers,
            LocalDate today,
            Consumer<TransferForm> done) {
        setHeaderTitle(getTranslation("school.transfer.title", student.name()));
        setWidth("480px");
        Select<SchoolClass> to = new Select<>();
        to.setLabel(getTranslation("school.transfer.to"));
        to.setItems(targets);
        to.setItemLabelGenerator(one -> classes.name(one, getLocale()));
        IntegerField number = new IntegerField(getTranslation("school.transfer.number"));
        number.setMin(1);
        number.setMax(StudentForm.LAST_NUMBER);
        DatePicker day = new DatePicker(getTranslation("school.transfer.day.label"));
        day.setValue(today);
        day.setMax(today);
        Button move = new Button(
                getTranslation("school.transfer.do"),
                click -> Optional.ofNullable(to.getValue()).ifPresent(target -> {
                    done.accept(new TransferForm(
                            target.id(),
                            number.getOptionalValue().orElse(0),
                            day.getOptionalValue().orElse(today)));
                    close();
                }));
        move.addThemeVariants(ButtonVariant.PRIMARY);
        move.setEnabled(false);
        to.addValueChangeListener(chosen -> {
            move.setEnabled(true);
            number.setValue(transfers.nextNumber(chosen.getValue().id()));
        });
        add(Pieces.div(
                "stack",
                new Paragraph(getTranslation("school.transfer.about")),
                to,
                Pieces.div("fields", number, day)));
        getFooter().add(new Button(getTranslation("base.cancel"), click -> close()), move);
    }
}
