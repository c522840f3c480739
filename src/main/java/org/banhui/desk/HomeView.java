package org.banhui.desk;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.banhui.base.ui.LiveUpdates;
import org.banhui.base.ui.Pieces;
import org.banhui.library.Band;
import org.banhui.library.Plan;
import org.banhui.library.Plans;
import org.banhui.live.HeldMeeting;
import org.banhui.live.LiveListener;
import org.banhui.live.LiveSessions;
import org.banhui.live.Openings;
import org.banhui.live.ReadingPace;
import org.banhui.live.SessionKey;
import org.banhui.school.Classes;
import org.banhui.school.CurrentTeacher;
import org.banhui.school.Rosters;
import org.banhui.school.School;
import org.banhui.school.SchoolClass;
import org.banhui.school.Schools;
import org.banhui.school.Teacher;

/** The first page of the desk: start a meeting, and what is live now. */
@Route("")
@Menu(title = "desk.home.title", order = 0, icon = "home")
@StyleSheet("context://desk/meetings.css")
@PermitAll
class HomeView extends Div implements HasDynamicTitle {

    private final RunningCard running;
    private final LiveSessions live;
    private final Set<SessionKey> shown = ConcurrentHashMap.newKeySet();
    private final Set<SessionKey> ofOthers = ConcurrentHashMap.newKeySet();

    HomeView(
            CurrentTeacher currentTeacher,
            Openings openings,
            LiveSessions live,
            Plans plans,
            Schools schools,
            Classes classes,
            Rosters rosters,
            Beginnings beginnings,
            RunningLine.Facts facts,
            Clock clock) {
        this.live = live;
        Teacher teacher = currentTeacher.get();
        List<SchoolClass> mine = classes.of(teacher);
        List<Plan> visible = plans.visibleTo(teacher.id());
        running = new RunningCard(openings, teacher, facts);
        Optional<Band> band = mine.stream()
                .findFirst()
                .map(one -> ReadingPace.band(one.stage(), one.stage().grade(one.entryYear(), classes.schoolYear())));
        List<Plan> suggested =
                PlanChoice.suggested(visible, openings.lastPlans(teacher, PlanChoice.MOST), getLocale(), band);
        HomeNumbers numbers = new HomeNumbers(
                openings.heldThisTerm(teacher),
                mine.stream().mapToInt(one -> rosters.of(one.id()).size()).sum(),
                visible.stream().filter(plan -> !plan.builtIn()).count());
        addClassName("page");
        add(
                greeting(teacher, schools.get(), clock),
                Pieces.div(
                        "split home",
                        Pieces.div("stack", new StartCard(beginnings, suggested, classes, mine), numbers),
                        mine.isEmpty()
                                ? Pieces.div("stack", running)
                                : Pieces.div("stack", running, new ToolsCard(beginnings, classes, mine))));
        refresh();
        LiveUpdates.of(this, this::subscribe, this::refresh);
    }

    private Div greeting(Teacher teacher, School school, Clock clock) {
        ZonedDateTime now = clock.instant().atZone(school.zone());
        String part = now.getHour() < 11
                ? "morning"
                : now.getHour() < 14 ? "noon" : now.getHour() < 18 ? "afternoon" : "evening";
        String day = now.format(DateTimeFormatter.ofPattern(getTranslation("desk.home.day"), getLocale()));
        return Pieces.div(
                "head",
                new Div(
                        new H1(getTranslation("desk.home.hello." + part, teacher.name())),
                        Pieces.classed(new Paragraph(day), "muted")));
    }

    private void refresh() {
        List<SessionKey> now = running.refresh().stream().map(HeldMeeting::key).toList();
        shown.retainAll(now);
        shown.addAll(now);
    }

    /** Meetings of other classes are looked at once, when they are new. */
    private Runnable subscribe(Runnable news) {
        LiveListener listener = new LiveListener() {
            @Override
            public void changed(SessionKey key) {
                if (shown.contains(key) || ofOthers.add(key)) {
                    news.run();
                }
            }

            @Override
            public void counted(SessionKey key) {
                if (shown.contains(key)) {
                    news.run();
                }
            }
        };
        live.listen(listener);
        return () -> live.forget(listener);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("desk.home.title") + " · " + getTranslation("base.product");
    }
}
