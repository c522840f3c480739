package org.banhui.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.banhui.base.ui.Pieces;
import org.banhui.library.Band;
import org.banhui.library.Plan;
import org.banhui.library.PlanId;

/** Chooses one of a few plans by its cover; the first is chosen already. */
final class PlanChoice extends RadioButtonGroup<Plan> {

    static final int MOST = 3;

    PlanChoice(List<Plan> plans) {
        addClassName("home-plans");
        setAriaLabel(getTranslation("desk.home.plans"));
        setItems(plans);
        setRenderer(new ComponentRenderer<>(this::card));
        plans.stream().findFirst().ifPresent(this::setValue);
    }

    private Component card(Plan plan) {
        Div cover = Pieces.div("home-cover cover-" + plan.theme().word());
        Span drawing = Pieces.classed(new Span(), "cover-drawing");
        String use = "<svg><use href=\"/desk/covers.svg#" + plan.theme().word() + "\"></use></svg>";
        drawing.getElement().setProperty("innerHTML", use);
        cover.add(drawing, new Span(plan.title()));
        cover.getElement().setAttribute("aria-hidden", "true");
        Span title = Pieces.classed(new Span(plan.title()), "home-plan-title");
        Span size = Pieces.classed(
                new Span(getTranslation(
                        "desk.plan.size",
                        plan.outline().steps().size(),
                        plan.outline().minutes())),
                "small",
                "muted");
        return Pieces.div("home-plan", cover, title, size);
    }

    /**
     * The last used plans first, then own ones, then built-in ones in the reader's language and for the class's grades.
     *
     * @param band the grades of the class that is chosen already, if there is one
     */
    static List<Plan> suggested(List<Plan> visible, List<PlanId> lastUsed, Locale reader, Optional<Band> band) {
        Set<Plan> suggested = new LinkedHashSet<>();
        lastUsed.forEach(id -> visible.stream()
                .filter(plan -> plan.id().equals(id))
                .findFirst()
                .ifPresent(suggested::add));
        visible.stream()
                .filter(plan -> !plan.outline().steps().isEmpty())
                .sorted(Comparator.comparing(Plan::builtIn)
                        .thenComparing(plan -> !plan.language().equals(reader.getLanguage()))
                        .thenComparing(plan ->
                                band.filter(plan.about().bands()::contains).isEmpty()))
                .forEach(suggested::add);
        return suggested.stream().limit(MOST).toList();
    }
}
