package org.banhui.base.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Optional;

/** Name, password and a tick to stay signed in; a plain form post, so that password stores of browsers know it. */
@Route(value = SignInView.ROUTE, autoLayout = false)
@AnonymousAllowed
public class SignInView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    public static final String ROUTE = "login";
    public static final String ERROR = "error";
    public static final String WAIT = "wait";
    public static final String READY = "ready";

    private final Paragraph refusal = new Paragraph();
    private final Paragraph ready = new Paragraph();

    private final AuthenticationContext authentication;

    SignInView(FrameFacts frame, AuthenticationContext authentication) {
        this.authentication = authentication;
        FrameFacts.Facts facts = frame.now(getLocale());
        addClassName("doorway");
        refusal.addClassName("refusal");
        refusal.getElement().setAttribute("role", "alert");
        ready.setText(getTranslation("base.signin.ready"));

        Div card = new Div();
        card.addClassNames("card", "stack");
        card.add(new H1(getTranslation("base.product")), new Paragraph(facts.school()), ready, refusal);
        card.getElement().appendChild(form());
        if (!facts.signInHint().isEmpty()) {
            Paragraph hint = new Paragraph(facts.signInHint());
            hint.addClassNames("note", "small");
            card.add(hint);
        }
        add(card, new LanguageSwitch());
    }

    private Element form() {
        TextField login = new TextField(getTranslation("base.signin.login"));
        login.getElement().setAttribute("name", "username");
        login.setAutocomplete(Autocomplete.USERNAME);
        login.setRequired(true);
        login.focus();
        PasswordField password = new PasswordField(getTranslation("base.signin.password"));
        password.getElement().setAttribute("name", "password");
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        password.setRequired(true);
        Checkbox remember = new Checkbox(getTranslation("base.signin.remember"));
        remember.getElement().setAttribute("name", "remember-me");
        NativeButton go = new NativeButton(getTranslation("base.signin.go"));
        go.addClassNames("btn", "primary", "big");
        go.getElement().setAttribute("type", "submit");
        return new Element("form")
                .setAttribute("method", "post")
                .setAttribute("action", ROUTE)
                .setAttribute("class", "stack")
                .appendChild(login.getElement(), password.getElement(), remember.getElement(), go.getElement());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (authentication.isAuthenticated()) {
            event.forwardTo("");
            return;
        }
        ready.setVisible(
                event.getLocation().getQueryParameters().getParameters().containsKey(READY));
        Optional<String> text = refusal(event.getLocation().getQueryParameters());
        refusal.setText(text.orElse(""));
        refusal.setVisible(text.isPresent());
    }

    private Optional<String> refusal(QueryParameters parameters) {
        Optional<Long> seconds = parameters
                .getSingleParameter(WAIT)
                .filter(text -> text.matches("\\d{1,4}"))
                .map(Long::parseLong);
        if (seconds.isPresent()) {
            long wait = seconds.get();
            return Optional.of(
                    wait <= 90
                            ? getTranslation("base.signin.wait.seconds", wait)
                            : getTranslation("base.signin.wait.minutes", (wait + 59) / 60));
        }
        return parameters.getParameters().containsKey(ERROR)
                ? Optional.of(getTranslation("base.signin.failed"))
                : Optional.empty();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("base.signin.title") + " · " + getTranslation("base.product");
    }
}
