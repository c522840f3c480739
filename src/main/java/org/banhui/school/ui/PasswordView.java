package org.banhui.school.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.banhui.base.DomainException;
import org.banhui.base.ui.Notices;
import org.banhui.school.CurrentTeacher;
import org.banhui.school.Staff;

/** Changes the own password; whoever got one from the admin comes here first. */
@Route("password")
@PermitAll
class PasswordView extends Div implements HasDynamicTitle {

    private final Staff staff;
    private final CurrentTeacher currentTeacher;
    private final PasswordField present = new PasswordField();
    private final PasswordField wanted = new PasswordField();
    private final PasswordField again = new PasswordField();

    PasswordView(Staff staff, CurrentTeacher currentTeacher) {
        this.staff = staff;
        this.currentTeacher = currentTeacher;
        addClassName("page");
        present.setLabel(getTranslation("school.password.present"));
        present.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        wanted.setLabel(getTranslation("school.password.wanted"));
        wanted.setHelperText(getTranslation("school.password.help"));
        wanted.setAutocomplete(Autocomplete.NEW_PASSWORD);
        again.setLabel(getTranslation("school.password.again"));
        again.setAutocomplete(Autocomplete.NEW_PASSWORD);
        Button save = new Button(getTranslation("school.password.save"), click -> change());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Div card = new Div();
        card.addClassNames("card", "stack", "narrow");
        if (currentTeacher.get().mustChangePassword()) {
            Paragraph first = new Paragraph(getTranslation("school.password.first"));
            first.addClassName("note");
            card.add(first);
        }
        card.add(present, wanted, again, save);
        add(new H1(getTranslation("school.password.title")), card);
    }

    private void change() {
        if (!wanted.getValue().equals(again.getValue())) {
            throw new DomainException("school.password.differs");
        }
        staff.changePassword(currentTeacher.get(), present.getValue(), wanted.getValue());
        currentTeacher.renew();
        Notices.done(getTranslation("school.password.done"));
        getUI().ifPresent(ui -> ui.navigate(""));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("school.password.title") + " · " + getTranslation("base.product");
    }
}
