package org.banhui.desk;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.banhui.base.DomainException;
import org.banhui.base.ui.Pieces;
import org.banhui.base.ui.SiteAddress;
import org.banhui.live.Meeting;
import org.banhui.live.Openings;
import org.banhui.live.SessionKey;
import org.banhui.school.ClassId;
import org.banhui.school.CurrentTeacher;
import org.banhui.school.Rosters;
import org.banhui.school.Teacher;

/** The pupils' codes of a class meeting on paper, to cut apart. */
@Route(value = "meeting/:key/codes", autoLayout = false)
@StyleSheet("context://desk/meetings.css")
@PermitAll
class CodesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CurrentTeacher currentTeacher;
    private final Openings openings;
    private final Rosters rosters;
    private final SiteAddress site;

    CodesView(CurrentTeacher currentTeacher, Openings openings, Rosters rosters, SiteAddress site) {
        this.currentTeacher = currentTeacher;
        this.openings = openings;
        this.rosters = rosters;
        this.site = site;
        addClassNames("page", "codes-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Teacher teacher = currentTeacher.get();
        SessionKey key =
                new SessionKey(event.getRouteParameters().get(MeetingView.KEY).orElse(""));
        Meeting meeting = openings.show(teacher, key).meeting();
        ClassId id =
                meeting.forClass().map(ClassId::new).orElseThrow(() -> new DomainException("live.refused.meeting"));
        String host = site.host();
        removeAll();
        add(
                Pieces.div(
                        "head",
                        new Div(
                                new H1(getTranslation("desk.codes.of", meeting.className())),
                                Pieces.classed(new Paragraph(getTranslation("desk.codes.text")), "muted")),
                        Pieces.primary(
                                getTranslation("desk.codes.print"),
                                "print",
                                click -> getUI().ifPresent(ui -> ui.getPage().executeJs("window.print()")))),
                new CodeCards(rosters, teacher, id, host + "/" + meeting.entrance()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("desk.codes.title") + " · " + getTranslation("base.product");
    }
}
