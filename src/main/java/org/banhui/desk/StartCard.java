package org.banhui.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.QueryParameters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banhui.base.ui.Pieces;
import org.banhui.library.Plan;
import org.banhui.live.NewMeeting;
import org.banhui.school.Classes;
import org.banhui.school.SchoolClass;

/** The first card of the home page: a plan, a class, and off. */
final class StartCard extends Composite<Section> {

    private final Beginnings beginnings;
    private final PlanChoice plan;
    private final ClassChoice classChoice;

    StartCard(Beginnings beginnings, List<Plan> plans, Classes classes, List<SchoolClass> mine) {
        this.beginnings = beginnings;
        this.plan = new PlanChoice(plans);
        this.classChoice = new ClassChoice(classes, mine);
        getContent().addClassNames("card");
        getContent()
                .add(
                        Pieces.div(
                                "card-head",
                                new H2(getTranslation("desk.home.start")),
                                Pieces.div(
                                        "line home-ways",
                                        new Anchor("/app/slides", getTranslation("desk.home.slides")),
                                        new Anchor("/app/plans", getTranslation("desk.home.allplans")))),
                        plan,
                        mine.isEmpty() ? withoutClass() : withClass());
    }

    private Component withClass() {
        Button more = new Button(getTranslation("desk.home.more"), click -> openStart());
        more.addThemeVariants(ButtonVariant.TERTIARY);
        Paragraph note = Pieces.classed(new Paragraph(getTranslation("desk.home.note")), "small", "muted");
        Button start = Pieces.primary(getTranslation("desk.start.go"), "play", click -> start());
        start.addThemeName("big");
        return Pieces.div("home-go", classChoice, Pieces.div("grow", note, more), rehearse(), start);
    }

    /** A newcomer sees a meeting alive before there is any class. */
    private Component withoutClass() {
        Button rehearse =
                Pieces.primary(getTranslation("desk.start.rehearse"), "play", click -> rehearse(plan.getValue()));
        rehearse.addThemeName("big");
        Paragraph note = new Paragraph(getTranslation("desk.home.noclass"));
        return Pieces.div(
                "home-go",
                Pieces.div(
                        "grow",
                        Pieces.classed(note, "small", "muted"),
                        new Anchor("/app/classes", getTranslation("desk.home.toclasses"))),
                rehearse);
    }

    private Button rehearse() {
        return Pieces.quiet(getTranslation("desk.start.rehearse"), "eye", click -> rehearse(plan.getValue()));
    }

    private void rehearse(Plan chosen) {
        beginnings.rehearse(chosen.id());
    }

    private void start() {
        beginnings.start(
                new NewMeeting(classChoice.getValue().id(), plan.getValue().id(), false, Optional.empty()));
    }

    private void openStart() {
        Map<String, String> chosen = new HashMap<>();
        chosen.put(StartView.PLAN, plan.getValue().id().toString());
        classChoice.getOptionalValue().ifPresent(one -> chosen.put(StartView.CLASS, one.code()));
        UI.getCurrent().navigate(StartView.class, QueryParameters.simple(chosen));
    }
}
