package org.banhui.library.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.util.List;
import org.banhui.BanhuiTest;
import org.banhui.base.Words;
import org.banhui.library.GivenStaff;
import org.banhui.library.Plan;
import org.banhui.library.Plans;
import org.banhui.school.StaffId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;

/** A teacher signed in at the desk, which speaks Chinese. */
@BanhuiTest
abstract class DeskTest extends SpringBrowserlessTest {

    @Autowired
    Plans plans;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    private UserDetailsService users;

    StaffId teacher;

    @Override
    @BeforeEach
    protected void initVaadinEnvironment() {
        GivenStaff given = new GivenStaff(jdbc);
        given.school();
        teacher = given.teacher();
        UserDetails user = users.loadUserByUsername(teacher.value().toString());
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
        super.initVaadinEnvironment();
        UI.getCurrent().setLocale(Words.CHINESE);
    }

    @AfterEach
    void nothing_is_left() {
        new GivenStaff(jdbc).gone(teacher);
    }

    Plan builtIn(String code) {
        return plans.visibleTo(teacher).stream()
                .filter(plan -> plan.code().filter(code::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    List<Plan> own() {
        return plans.visibleTo(teacher).stream().filter(plan -> !plan.builtIn()).toList();
    }

    /** Clicks the first button with these words, on it or as its name. */
    void click(String words) {
        test(button(words)).click();
    }

    Button button(String words) {
        return $view(Button.class).all().stream()
                .filter(button -> words.equals(button.getText())
                        || words.equals(button.getAriaLabel().orElse("")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + words));
    }

    String textOf(Component component) {
        return component.getElement().getTextRecursively();
    }

    String pageText() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
