package org.banhui.school.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Optional;
import org.banhui.school.CurrentTeacher;
import org.banhui.school.SetUp;
import org.banhui.school.Teacher;
import org.springframework.stereotype.Component;

/**
 * Sends everybody to set-up while there is no school, people with a password of the admin to change it first, and out
 * whose account was closed or got another password meanwhile.
 */
@Component
class FirstSteps implements VaadinServiceInitListener {

    private final SetUp setUp;
    private final CurrentTeacher currentTeacher;
    private final AuthenticationContext authentication;

    FirstSteps(SetUp setUp, CurrentTeacher currentTeacher, AuthenticationContext authentication) {
        this.setUp = setUp;
        this.currentTeacher = currentTeacher;
        this.authentication = authentication;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(start -> start.getUI().addBeforeEnterListener(this::lead));
    }

    private void lead(BeforeEnterEvent event) {
        if (setUp.isOpen()) {
            forward(event, SetUpView.class);
            return;
        }
        Optional<Teacher> teacher = currentTeacher.find();
        if (teacher.isPresent() && teacher.get().mustChangePassword()) {
            forward(event, PasswordView.class);
        } else if (teacher.isEmpty() && authentication.isAuthenticated()) {
            authentication.logout();
        }
    }

    private static void forward(BeforeEnterEvent event, Class<? extends com.vaadin.flow.component.Component> view) {
        if (event.getNavigationTarget() != view) {
            event.forwardTo(view);
        }
    }
}
