package org.banhui.school.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.banhui.school.PersonName;
import org.banhui.school.StudentForm;

/** Asks for a pupil's number and name; stays open while what it does with the answer is refused. */
final class StudentDialog extends Dialog {

    StudentDialog(String title, int presentNumber, String presentName, Consumer<StudentForm> done) {
        setHeaderTitle(title);
        IntegerField number = new IntegerField(getTranslation("school.student.number"));
        number.setMin(1);
        number.setMax(StudentForm.LAST_NUMBER);
        number.setValue(presentNumber);
        TextField name = new TextField(getTranslation("school.student.name"));
        name.setMaxLength(PersonName.LONGEST * 2);
        name.setValue(presentName);
        name.focus();
        Div fields = new Div(number, name);
        fields.addClassName("fields");
        add(fields);
        Button save = new Button(getTranslation("base.save"), click -> {
            done.accept(new StudentForm(number.getOptionalValue().orElse(0), name.getValue()));
            close();
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER);
        getFooter().add(new Button(getTranslation("base.cancel"), click -> close()), save);
    }
}
