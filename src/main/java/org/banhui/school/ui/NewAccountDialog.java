package org.banhui.school.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import org.banhui.base.Ids;
import org.banhui.base.ui.Notices;
import org.banhui.school.CurrentTeacher;
import org.banhui.school.NewAccount;
import org.banhui.school.Staff;
import org.banhui.school.StaffLists;

/** Opens an account with a first password that the admin hands over. */
final class NewAccountDialog extends Dialog {

    NewAccountDialog(Staff staff, CurrentTeacher currentTeacher, Runnable opened) {
        setHeaderTitle(getTranslation("school.accounts.open"));
        setWidth("520px");
        TextField name = new TextField(getTranslation("school.account.name"));
        name.setHelperText(getTranslation("school.setup.yourname.help"));
        name.focus();
        TextField login = new TextField(getTranslation("base.signin.login"));
        login.setHelperText(getTranslation("school.account.login.help"));
        login.setAutocomplete(Autocomplete.OFF);
        TextField password = new TextField(getTranslation("school.account.firstpassword"));
        password.setHelperText(getTranslation("school.account.firstpassword.help"));
        password.setAutocomplete(Autocomplete.OFF);
        password.setValue(Ids.word(StaffLists.FIRST_PASSWORD_LENGTH));
        RoleFields roles = new RoleFields();
        Div fields = new Div(name, login, password, roles);
        fields.addClassName("stack");
        add(fields);
        Button save = new Button(getTranslation("school.account.make"), click -> {
            staff.open(
                    currentTeacher.get(),
                    new NewAccount(login.getValue(), name.getValue(), password.getValue(), roles.chosen()));
            close();
            opened.run();
            Notices.done(getTranslation("school.account.opened", name.getValue()));
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("base.cancel"), click -> close()), save);
    }
}
