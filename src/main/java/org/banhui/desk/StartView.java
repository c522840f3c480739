package org.banhui.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.banhui.base.ui.EmptyState;
import org.banhui.base.ui.Pieces;
import org.banhui.library.Plan;
import org.banhui.library.Plans;
import org.banhui.live.HeldMeeting;
import org.banhui.live.NewMeeting;
import org.banhui.live.Openings;
import org.banhui.school.Classes;
import org.banhui.school.CurrentTeacher;
import org.banhui.school.SchoolClass;
import org.banhui.school.Teacher;

/** Starts a meeting with more to choose than on the home page: devices, and how it is played. */
@Route(StartView.ROUTE)
@StyleSheet("context://desk/meetings.css")
@PermitAll
class StartView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "start";
    static final String PLAN = "plan";
    /** The code of a class. */
    static final String CLASS = "class";

    private final Beginnings beginnings;
    private final List<HeldMeeting> running;
    private final ComboBox<Plan> plan = new ComboBox<>();
    private final ClassChoice classChoice;
    private final RadioButtonGroup<Boolean> devices = new RadioButtonGroup<>();
    private final PlayedHow how = new PlayedHow();
    private final Paragraph already = Pieces.classed(new Paragraph(), "note");
    private final List<SchoolClass> mine;
    private final List<Plan> visible;

    StartView(CurrentTeacher currentTeacher, Openings openings, Plans plans, Classes classes, Beginnings beginnings) {
        this.beginnings = beginnings;
        Teacher teacher = currentTeacher.get();
        this.running = openings.running(teacher);
        this.mine = classes.of(teacher);
        this.visible = plans.visibleTo(teacher.id()).stream()
                .filter(one -> !one.outline().steps().isEmpty())
                .toList();
        this.classChoice = new ClassChoice(classes, mine);
        addClassName("page");
        add(Pieces.div("head", new H1(getTranslation("desk.start.title"))), card());
    }

    private Component card() {
        plan.setLabel(getTranslation("desk.start.plan"));
        plan.setItems(visible);
        plan.setItemLabelGenerator(Plan::title);
        plan.addValueChangeListener(change -> showPlan());
        classChoice.addValueChangeListener(change -> showRunning());
        devices.setLabel(getTranslation("desk.start.how"));
        devices.setItems(false, true);
        devices.setRenderer(new ComponentRenderer<>(this::way));
        devices.setValue(false);
        devices.addClassName("start-ways");
        Button start = Pieces.primary(getTranslation("desk.start.go"), "play", click -> start());
        start.addThemeName("big");
        Button rehearse = Pieces.quiet(
                getTranslation("desk.start.rehearse"),
                "eye",
                click -> plan.getOptionalValue().ifPresent(one -> beginnings.rehearse(one.id())));
        Div card = Pieces.div("card stack start", plan);
        if (mine.isEmpty()) {
            card.add(
                    new EmptyState(
                            "users",
                            getTranslation("desk.start.noclass"),
                            getTranslation("desk.home.noclass"),
                            new Anchor("/app/classes", getTranslation("desk.home.toclasses"))),
                    Pieces.div("acts", rehearse));
            return card;
        }
        Button tools = Pieces.quiet(
                getTranslation("desk.tools.alone"),
                "screen",
                click -> classChoice.getOptionalValue().ifPresent(one -> beginnings.tools(one.id(), getLocale())));
        card.add(classChoice, already, devices, how, Pieces.div("acts start-go", start, rehearse, tools));
        showRunning();
        return card;
    }

    private Component way(boolean with) {
        String key = with ? "desk.start.with" : "desk.start.without";
        return Pieces.div(
                "start-way",
                new Span(getTranslation(key)),
                Pieces.classed(new Span(getTranslation(key + ".more")), "small", "muted"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        Plan chosen = asked.getSingleParameter(PLAN)
                .flatMap(id -> visible.stream()
                        .filter(one -> one.id().toString().equals(id))
                        .findFirst())
                .orElse(visible.isEmpty() ? null : visible.getFirst());
        plan.setValue(chosen);
        asked.getSingleParameter(CLASS)
                .flatMap(code ->
                        mine.stream().filter(one -> one.code().equals(code)).findFirst())
                .ifPresent(classChoice::setValue);
    }

    private void showPlan() {
        plan.getOptionalValue().ifPresent(one -> {
            how.show(one.outline().settings());
            plan.setHelperText(getTranslation(
                    "desk.plan.size",
                    one.outline().steps().size(),
                    one.outline().minutes()));
        });
    }

    /** A class can have two meetings at once, but its address leads to the newer one only. */
    private void showRunning() {
        List<String> titles = classChoice.getOptionalValue().stream()
                .flatMap(one -> running.stream()
                        .filter(meeting ->
                                meeting.classId().filter(one.id()::equals).isPresent()))
                .map(HeldMeeting::title)
                .toList();
        already.setVisible(!titles.isEmpty());
        already.setText(titles.isEmpty() ? "" : getTranslation("desk.start.already", titles.getFirst()));
    }

    private void start() {
        plan.getOptionalValue()
                .ifPresent(one -> beginnings.start(
                        new NewMeeting(classChoice.getValue().id(), one.id(), devices.getValue(), how.changed())));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("desk.start.title") + " · " + getTranslation("base.product");
    }
}
