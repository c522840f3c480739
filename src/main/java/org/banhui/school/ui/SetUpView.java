package org.banhui.school.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.banhui.base.DomainException;
import org.banhui.base.Installation;
import org.banhui.base.ui.LanguageSwitch;
import org.banhui.base.ui.SignInView;
import org.banhui.school.ClassForm;
import org.banhui.school.Classes;
import org.banhui.school.SetUp;
import org.banhui.school.SetUpForm;

/** Leads the first visitor of an empty installation to a school, an account and perhaps a class. */
@Route(value = "set-up", autoLayout = false)
@AnonymousAllowed
class SetUpView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final SetUp setUp;
    private final boolean fromHere;
    private final TextField code = new TextField();
    private final SchoolFields school = new SchoolFields();
    private final TextField name = new TextField();
    private final TextField login = new TextField();
    private final PasswordField password = new PasswordField();
    private final PasswordField again = new PasswordField();
    private final Checkbox withClass = new Checkbox();
    private final ClassFields firstClass;

    SetUpView(SetUp setUp, Classes classes, Installation installation) {
        this.setUp = setUp;
        this.fromHere = SameMachine.asks(VaadinRequest.getCurrent(), installation);
        this.firstClass = new ClassFields(classes.schoolYear());
        addClassNames("doorway", "wide");
        Div card = new Div();
        card.addClassNames("card", "stack");
        card.add(new H1(getTranslation("school.setup.title")), new Paragraph(getTranslation("school.setup.intro")));
        if (!fromHere) {
            card.add(codeField());
        }
        card.add(
                new H2(getTranslation("school.setup.school")),
                school,
                new H2(getTranslation("school.setup.you")),
                accountFields(),
                classFields(),
                finish());
        add(card, new LanguageSwitch());
    }

    private TextField codeField() {
        code.setLabel(getTranslation("school.setup.code"));
        code.setHelperText(getTranslation("school.setup.code.where"));
        code.setAutocomplete(Autocomplete.OFF);
        return code;
    }

    private Div accountFields() {
        name.setLabel(getTranslation("school.setup.yourname"));
        name.setHelperText(getTranslation("school.setup.yourname.help"));
        login.setLabel(getTranslation("base.signin.login"));
        login.setHelperText(getTranslation("school.account.login.help"));
        login.setAutocomplete(Autocomplete.USERNAME);
        password.setLabel(getTranslation("base.signin.password"));
        password.setHelperText(getTranslation("school.password.help"));
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        again.setLabel(getTranslation("school.password.again"));
        again.setAutocomplete(Autocomplete.NEW_PASSWORD);
        Div fields = new Div(name, login, password, again);
        fields.addClassNames("fields", "two");
        return fields;
    }

    private Div classFields() {
        withClass.setLabel(getTranslation("school.setup.withclass"));
        firstClass.setVisible(false);
        withClass.addValueChangeListener(change -> firstClass.setVisible(change.getValue()));
        Div fields = new Div(withClass, firstClass);
        fields.addClassName("stack");
        return fields;
    }

    private Button finish() {
        Button finish = new Button(getTranslation("school.setup.finish"), click -> complete());
        finish.addThemeVariants(ButtonVariant.PRIMARY);
        finish.setDisableOnClick(true);
        finish.addClickListener(click -> finish.setEnabled(true));
        return finish;
    }

    private void complete() {
        if (!password.getValue().equals(again.getValue())) {
            throw new DomainException("school.password.differs");
        }
        Optional<ClassForm> first = withClass.getValue() ? firstClass.form() : Optional.empty();
        SetUpForm form = new SetUpForm(school.form(), login.getValue(), name.getValue(), password.getValue(), first);
        if (fromHere) {
            setUp.completeHere(form);
        } else {
            setUp.complete(form, code.getValue(), VaadinRequest.getCurrent().getRemoteAddr());
        }
        getUI().ifPresent(ui -> ui.getPage().setLocation("/app/" + SignInView.ROUTE + "?" + SignInView.READY));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!setUp.isOpen()) {
            event.forwardTo("");
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("school.setup.title") + " · " + getTranslation("base.product");
    }
}
