package org.banhui.school.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import java.util.stream.Collectors;
import org.banhui.base.ui.Icons;
import org.banhui.school.Account;
import org.banhui.school.Classes;
import org.banhui.school.CurrentTeacher;
import org.banhui.school.Staff;
import org.banhui.school.StaffLists;

/** The admin's list of accounts. */
@Route("accounts")
@Menu(title = "school.accounts.title", order = 90, icon = "person")
@RolesAllowed("ADMIN")
class AccountsView extends Div implements HasDynamicTitle {

    private final Staff staff;
    private final Classes classes;
    private final CurrentTeacher currentTeacher;
    private final Grid<Account> table = new Grid<>();

    AccountsView(Staff staff, StaffLists lists, Classes classes, CurrentTeacher currentTeacher, ClassPrints prints) {
        this.staff = staff;
        this.classes = classes;
        this.currentTeacher = currentTeacher;
        addClassName("page");
        Button open = new Button(
                getTranslation("school.accounts.open"),
                Icons.of("plus"),
                click -> new NewAccountDialog(staff, currentTeacher, this::reload).open());
        open.addThemeVariants(ButtonVariant.PRIMARY);
        Button list = new Button(
                getTranslation("school.staff.title"),
                Icons.of("paper"),
                click -> new StaffListDialog(lists, classes, currentTeacher, prints::slips, this::reload).open());
        Div acts = new Div(list, open);
        acts.addClassName("acts");
        Paragraph about = new Paragraph(getTranslation("school.accounts.about"));
        about.addClassName("muted");
        Div head = new Div(new Div(new H1(getTranslation("school.accounts.title")), about), acts);
        head.addClassName("head");
        columns();
        add(head, table);
        reload();
    }

    private void columns() {
        table.addColumn(Account::name)
                .setHeader(getTranslation("school.account.name"))
                .setSortable(true);
        table.addColumn(Account::login)
                .setHeader(getTranslation("base.signin.login"))
                .setSortable(true);
        table.addComponentColumn(this::roles).setHeader(getTranslation("school.account.roles"));
        table.addColumn(this::classNames)
                .setHeader(getTranslation("school.account.classes"))
                .setFlexGrow(2);
        table.addComponentColumn(this::state).setHeader(getTranslation("school.account.state"));
        table.addComponentColumn(this::openButton).setAutoWidth(true).setFlexGrow(0);
        table.setAllRowsVisible(true);
        table.setSelectionMode(Grid.SelectionMode.NONE);
    }

    private void reload() {
        table.setItems(staff.accounts(currentTeacher.get()));
    }

    private Component roles(Account account) {
        Div roles = new Div();
        roles.addClassName("acts");
        account.roles().forEach(role -> {
            Span badge = new Span(getTranslation("school.role." + role.name().toLowerCase(Locale.ROOT)));
            badge.addClassNames("badge", "accent");
            roles.add(badge);
        });
        return roles;
    }

    private String classNames(Account account) {
        return account.classes().keySet().stream()
                .map(id -> classes.name(id, getLocale()))
                .sorted()
                .collect(Collectors.joining(getTranslation("school.list.comma")));
    }

    private Component state(Account account) {
        String key = account.active() ? account.mustChangePassword() ? "new" : "active" : "closed";
        Span badge = new Span(getTranslation("school.account.state." + key));
        badge.addClassNames("badge", key.equals("closed") ? "wrong" : key.equals("new") ? "warm" : "good");
        return badge;
    }

    private Button openButton(Account account) {
        Button open = new Button(
                getTranslation("school.account.open"),
                click -> new AccountDialog(staff, classes, currentTeacher, account, this::reload).open());
        open.addThemeVariants(ButtonVariant.TERTIARY);
        return open;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("school.accounts.title") + " · " + getTranslation("base.product");
    }
}
