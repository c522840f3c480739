package org.banhui.school.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.banhui.base.Ids;
import org.banhui.base.ui.Notices;
import org.banhui.school.Account;
import org.banhui.school.Classes;
import org.banhui.school.CurrentTeacher;
import org.banhui.school.Staff;
import org.banhui.school.StaffLists;

/** One account for the admin: name and roles, classes, a new first password, closing. */
final class AccountDialog extends Dialog {

    private final Staff staff;
    private final CurrentTeacher currentTeacher;
    private final Account account;
    private final Runnable changed;

    AccountDialog(Staff staff, Classes classes, CurrentTeacher currentTeacher, Account account, Runnable changed) {
        this.staff = staff;
        this.currentTeacher = currentTeacher;
        this.account = account;
        this.changed = changed;
        setHeaderTitle(account.name());
        setWidth("560px");
        TextField name = new TextField(getTranslation("school.account.name"));
        name.setValue(account.name());
        RoleFields roles = new RoleFields();
        roles.show(account.roles());
        Div fields = new Div(
                name,
                roles,
                new H2(getTranslation("school.account.classes")),
                new ClassRolesPanel(staff, classes, currentTeacher, account.id(), changed),
                new H2(getTranslation("school.account.access")),
                access());
        fields.addClassName("stack");
        add(fields);
        Button save = new Button(getTranslation("base.save"), click -> {
            staff.change(currentTeacher.get(), account.id(), name.getValue(), roles.chosen());
            finish(getTranslation("school.account.saved"));
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("base.cancel"), click -> close()), save);
    }

    private Div access() {
        Paragraph shown = new Paragraph();
        shown.addClassNames("note", "num");
        shown.setVisible(false);
        Button reset = new Button(getTranslation("school.account.reset"), click -> {
            String first = Ids.word(StaffLists.FIRST_PASSWORD_LENGTH);
            staff.resetPassword(currentTeacher.get(), account.id(), first);
            shown.setText(getTranslation("school.account.reset.done", first));
            shown.setVisible(true);
            changed.run();
        });
        Button close = account.active()
                ? new Button(getTranslation("school.account.close"), click -> {
                    staff.deactivate(currentTeacher.get(), account.id());
                    finish(getTranslation("school.account.closed"));
                })
                : new Button(getTranslation("school.account.reopen"), click -> {
                    staff.activate(currentTeacher.get(), account.id());
                    finish(getTranslation("school.account.reopened"));
                });
        close.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        Div acts = new Div(reset, close);
        acts.addClassName("acts");
        Div access = new Div(acts, shown);
        access.addClassName("stack");
        return access;
    }

    private void finish(String said) {
        close();
        changed.run();
        Notices.done(said);
    }
}
