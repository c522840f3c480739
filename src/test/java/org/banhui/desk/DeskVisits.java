package org.banhui.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.VaadinSession;
import org.banhui.BanhuiTest;
import org.banhui.base.Words;
import org.banhui.library.Plan;
import org.banhui.library.Plans;
import org.banhui.live.LiveSessions;
import org.banhui.live.Openings;
import org.banhui.live.SessionKey;
import org.banhui.live.run.Command;
import org.banhui.school.GivenSchool;
import org.banhui.school.SchoolClass;
import org.banhui.school.Teacher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;

/** Teachers at their desks, each in a window of their own: Lin and her assistant of one class, and a stranger. */
@BanhuiTest
abstract class DeskVisits {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private UserDetailsService users;

    @Autowired
    Plans plans;

    @Autowired
    Openings openings;

    @Autowired
    LiveSessions live;

    @SuppressWarnings("NullAway.Init")
    private SecuredBrowserlessApplicationContext<Authentication> application;

    @SuppressWarnings("NullAway.Init")
    GivenSchool school;

    @SuppressWarnings("NullAway.Init")
    Teacher lin;

    @SuppressWarnings("NullAway.Init")
    Teacher assistant;

    @SuppressWarnings("NullAway.Init")
    SchoolClass grade3;

    @SuppressWarnings("NullAway.Init")
    Plan plan;

    @BeforeEach
    void givenAClassWithTwoTeachers() {
        application = SpringBrowserlessApplicationContext.createSecured(context, HomeView.class);
        school = GivenSchool.in(context);
        lin = school.teacher("林老师");
        assistant = school.teacher("周老师");
        grade3 = school.grade3(lin, "张晓明", "李禾", "王一");
        school.assist(assistant, grade3.id());
        plan = plans.visibleTo(lin.id()).getFirst();
    }

    @AfterEach
    void everybodyLeaves() {
        openings.running(lin).forEach(one -> openings.end(lin, one.key()));
        application.close();
    }

    /** Signs a teacher in and opens a window that speaks Chinese. */
    BrowserlessUIContext window(Teacher teacher) {
        UserDetails user = users.loadUserByUsername(teacher.login());
        Authentication signedIn = UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities());
        BrowserlessUIContext window = application.newUser(signedIn).newWindow();
        window.getUI().setLocale(Words.CHINESE);
        // The first view was built in the browser's language; this one and all that follow are not.
        window.navigate(MeetingsView.class);
        return window;
    }

    SessionKey start() {
        return openings.start(lin, grade3.id(), plan.id(), false).key();
    }

    void next(SessionKey key) {
        live.command(key, new Command.Next(live.snapshot(key).state().seen()), "");
    }

    static Button button(BrowserlessUIContext window, String words) {
        return window.find(Button.class).all().stream()
                .filter(one -> words.equals(one.getText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + words + " in " + text(window)));
    }

    static void click(BrowserlessUIContext window, String words) {
        window.test(button(window, words)).click();
    }

    static String text(BrowserlessUIContext window) {
        return window.getCurrentView().getElement().getTextRecursively();
    }

    /** Whether a window links to an address. */
    static boolean links(BrowserlessUIContext window, String address) {
        return window.find(Anchor.class).all().stream()
                .anyMatch(link -> link.getHref().equals(address));
    }

    /** Waits until a window that another thread sent news to says these words. */
    static void awaits(BrowserlessUIContext window, String words) {
        await().pollInSameThread().untilAsserted(() -> {
            window.activate();
            VaadinSession session = window.getUI().getSession();
            session.lock();
            try {
                session.getService().runPendingAccessTasks(session);
            } finally {
                session.unlock();
            }
            window.roundTrip();
            assertThat(text(window)).contains(words);
        });
    }
}
