package org.banhui.library.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.stream.Collectors;
import org.banhui.base.ui.Pieces;
import org.banhui.library.Plan;
import org.banhui.library.PlanId;

/** A plan on its shelf: cover, size, for whom, and what to do with it. */
final class PlanCard extends Composite<Article> {

    /** What a teacher can do with a card, besides opening it and starting with it. */
    interface Wishes {

        void copy(PlanId plan);

        void remove(Plan plan);

        void bringBack(PlanId plan);
    }

    PlanCard(Plan plan, Wishes wishes) {
        RouterLink open =
                Pieces.classed(new RouterLink("", PlanView.class, plan.id().toString()), "plan-link");
        open.add(new PlanCover(plan), new H3(plan.title()));
        Paragraph size = Pieces.classed(
                new Paragraph(getTranslation(
                        "library.plan.size",
                        plan.outline().steps().size(),
                        plan.outline().minutes())),
                "small",
                "muted");
        Paragraph bands = Pieces.classed(new Paragraph(bands(plan)), "small", "muted");
        Div acts = Pieces.classed(
                new Div(Pieces.primary(getTranslation("library.plan.start"), "play", e -> PlanRoutes.start(plan.id()))),
                "acts");
        acts.add(copyButton(plan, wishes));
        if (!plan.builtIn()) {
            acts.add(Pieces.dangerous(Pieces.iconButton(
                    "trash", getTranslation("library.plan.remove", plan.title()), e -> wishes.remove(plan))));
        }
        getContent().addClassName("plan");
        getContent().add(open, size, bands, acts);
    }

    private Component copyButton(Plan plan, Wishes wishes) {
        if (plan.builtIn()) {
            Button copy = new Button(getTranslation("library.plan.copy"), e -> wishes.copy(plan.id()));
            copy.addThemeVariants(ButtonVariant.TERTIARY);
            return copy;
        }
        return Pieces.iconButton(
                "copy", getTranslation("library.plan.copy.of", plan.title()), e -> wishes.copy(plan.id()));
    }

    private String bands(Plan plan) {
        return plan.about().bands().stream()
                .map(band -> getTranslation("library.band." + band.word()))
                .collect(Collectors.joining(getTranslation("library.band.separator")));
    }

    /** What stands in the place of a card whose plan was removed. */
    static Component removed(Plan plan, Wishes wishes) {
        Div line = Pieces.classed(new Div(), "undo", "plan-gone");
        Button undo = new Button(line.getTranslation("library.undo"), e -> wishes.bringBack(plan.id()));
        undo.addThemeVariants(ButtonVariant.TERTIARY);
        line.getElement().setAttribute("role", "status");
        line.add(new Span(line.getTranslation("library.step.removed", plan.title())), undo);
        return line;
    }
}
