package org.banhui.school.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import org.banhui.BanhuiTest;
import org.banhui.base.Words;
import org.banhui.school.GivenSchool;
import org.banhui.school.Teacher;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;

/** A person signed in at the desk of a school, in Chinese. */
@BanhuiTest
abstract class SchoolDeskTest extends SpringBrowserlessTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private UserDetailsService users;

    @Override
    @BeforeEach
    protected void initVaadinEnvironment() {
        signIn(person(GivenSchool.in(context)));
        super.initVaadinEnvironment();
        UI.getCurrent().setLocale(Words.CHINESE);
    }

    /** Makes the person who is signed in. */
    abstract Teacher person(GivenSchool school);

    private void signIn(Teacher person) {
        UserDetails user = users.loadUserByUsername(person.login());
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
    }

    void click(String words) {
        Button button = find(Button.class).all().stream()
                .filter(one -> words.equals(one.getText())
                        || words.equals(one.getAriaLabel().orElse("")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + words));
        test(button).click();
    }

    String pageText() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
