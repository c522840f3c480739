package org.banhui.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.banhui.base.ui.EmptyState;
import org.banhui.base.ui.Icons;
import org.banhui.base.ui.Pieces;
import org.banhui.live.HeldMeeting;
import org.banhui.live.Openings;
import org.banhui.school.CurrentTeacher;
import org.banhui.school.Schools;
import org.banhui.school.Teacher;

/** The class meetings that were held or are open, newest first. */
@Route(MeetingsView.ROUTE)
@Menu(title = "desk.meetings.title", order = 30, icon = "record")
@StyleSheet("context://desk/meetings.css")
@PermitAll
class MeetingsView extends Div implements HasDynamicTitle {

    static final String ROUTE = "meetings";
    /** More than a teacher's classes hold in two years. */
    private static final int MOST = 300;

    private final Openings openings;
    private final Teacher teacher;
    private final Grid<HeldMeeting> grid = new Grid<>();
    private final TextField search = new TextField();
    private final DateTimeFormatter day;

    MeetingsView(CurrentTeacher currentTeacher, Openings openings, Schools schools) {
        this.openings = openings;
        this.teacher = currentTeacher.get();
        this.day = DateTimeFormatter.ofPattern(getTranslation("desk.meetings.day"), getLocale())
                .withZone(schools.get().zone());
        addClassName("page");
        Div head = Pieces.div("head", new H1(getTranslation("desk.meetings.title")), search);
        add(head);
        List<HeldMeeting> all = openings.latest(teacher, MOST);
        if (all.isEmpty()) {
            search.setVisible(false);
            add(new EmptyState(
                    "record",
                    getTranslation("desk.meetings.none"),
                    getTranslation("desk.meetings.next"),
                    new Anchor("/app", getTranslation("desk.home.start"))));
            return;
        }
        searching();
        columns();
        grid.setItems(all);
        grid.setAllRowsVisible(true);
        add(grid);
    }

    private void searching() {
        search.setPlaceholder(getTranslation("desk.meetings.search"));
        search.setAriaLabel(getTranslation("desk.meetings.search"));
        search.setPrefixComponent(Icons.of("search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(
                change -> grid.getListDataView().setFilter(one -> matches(one, change.getValue())));
    }

    static boolean matches(HeldMeeting one, String typed) {
        String sought = typed.strip().toLowerCase(Locale.ROOT);
        return one.title().toLowerCase(Locale.ROOT).contains(sought)
                || one.className().toLowerCase(Locale.ROOT).contains(sought);
    }

    private void columns() {
        grid.addColumn(one -> day.format(one.openedAt()))
                .setHeader(getTranslation("desk.meetings.when"))
                .setComparator(HeldMeeting::openedAt)
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(HeldMeeting::className)
                .setHeader(getTranslation("desk.start.class"))
                .setSortable(true)
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(HeldMeeting::title)
                .setHeader(getTranslation("desk.start.plan"))
                .setSortable(true)
                .setFlexGrow(2);
        grid.addComponentColumn(this::state)
                .setHeader(getTranslation("desk.meetings.state"))
                .setFlexGrow(1);
        grid.addComponentColumn(this::acts).setAutoWidth(true).setFlexGrow(0);
    }

    private Component state(HeldMeeting one) {
        if (!one.isOver()) {
            String key = openings.isLeftOpen(one) ? "desk.running.left" : "desk.running.title";
            return Pieces.classed(new Span(getTranslation(key)), "badge", "warm");
        }
        if (one.steps() == 0) {
            return new Span(getTranslation("desk.running.tools"));
        }
        return new Span(one.startedAt()
                .map(started -> getTranslation(
                        "desk.meetings.held",
                        one.reached(),
                        one.steps(),
                        Duration.between(started, one.endedAt().orElse(started)).toMinutes()))
                .orElse(getTranslation("desk.meetings.unheld")));
    }

    private Component acts(HeldMeeting one) {
        if (one.isOver()) {
            return new Span();
        }
        boolean left = openings.isLeftOpen(one);
        return Pieces.div(
                "acts",
                Pieces.quiet(
                        getTranslation(left ? "desk.running.resume" : "desk.running.host"),
                        "play",
                        click -> Beginnings.open(one.key())),
                Pieces.dangerous(
                        getTranslation(left ? "desk.running.close" : "desk.running.end"),
                        click -> new EndQuestion(one.title(), false, () -> end(one)).open()));
    }

    private void end(HeldMeeting one) {
        openings.end(teacher, one.key());
        grid.setItems(openings.latest(teacher, MOST));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("desk.meetings.title") + " · " + getTranslation("base.product");
    }
}
