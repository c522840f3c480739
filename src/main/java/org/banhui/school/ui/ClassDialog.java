package org.banhui.school.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.function.Consumer;
import org.banhui.base.DomainException;
import org.banhui.school.ClassForm;
import org.banhui.school.SchoolClass;
import org.banhui.school.SchoolYear;

/** Asks which class it is; stays open while what it does with the answer is refused. */
final class ClassDialog extends Dialog {

    private final ClassFields fields;

    ClassDialog(String title, SchoolYear year, Consumer<ClassForm> done) {
        setHeaderTitle(title);
        setWidth("560px");
        fields = new ClassFields(year);
        add(fields);
        Button save = new Button(getTranslation("base.save"), click -> {
            done.accept(fields.form().orElseThrow(() -> new DomainException("school.class.incomplete")));
            close();
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("base.cancel"), click -> close()), save);
    }

    ClassDialog show(SchoolClass one) {
        fields.show(one);
        return this;
    }
}
