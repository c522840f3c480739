package org.banhui.desk;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.VaadinSessionScope;
import java.util.Locale;
import org.banhui.library.PlanId;
import org.banhui.live.NewMeeting;
import org.banhui.live.Openings;
import org.banhui.live.SessionKey;
import org.banhui.rehearsal.Rehearsals;
import org.banhui.school.ClassId;
import org.banhui.school.CurrentTeacher;

/** Starts meetings and rehearsals from the desk and goes to them. */
@SpringComponent
@VaadinSessionScope
class Beginnings {

    private final Openings openings;
    private final Rehearsals rehearsals;
    private final CurrentTeacher currentTeacher;
    private final ShownCodes codes;

    Beginnings(Openings openings, Rehearsals rehearsals, CurrentTeacher currentTeacher, ShownCodes codes) {
        this.openings = openings;
        this.rehearsals = rehearsals;
        this.currentTeacher = currentTeacher;
        this.codes = codes;
    }

    void start(NewMeeting wanted) {
        Openings.Opened opened = openings.start(currentTeacher.get(), wanted);
        codes.keep(opened.key(), opened.code());
        open(opened.key());
    }

    /** Opens the class tools alone. */
    void tools(ClassId classId, Locale locale) {
        Openings.Opened opened = openings.startTools(currentTeacher.get(), classId, locale);
        codes.keep(opened.key(), opened.code());
        open(opened.key());
    }

    void rehearse(PlanId plan) {
        open(rehearsals.start(currentTeacher.get(), plan));
    }

    static void open(SessionKey key) {
        UI.getCurrent().navigate(MeetingView.class, parameters(key));
    }

    static RouteParameters parameters(SessionKey key) {
        return new RouteParameters(new RouteParam(MeetingView.KEY, key.value()));
    }
}
