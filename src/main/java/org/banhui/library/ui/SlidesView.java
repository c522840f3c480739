package org.banhui.library.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.banhui.base.ui.Pieces;
import org.banhui.library.PlanId;
import org.banhui.library.SlideImport;

/** Makes a plan of slides that exist already. */
@Route(PlanRoutes.SLIDES)
@PermitAll
@StyleSheet("context://desk/library.css")
class SlidesView extends Main implements HasDynamicTitle {

    private final SlideDesk desk;
    private final SlidesBox box;

    SlidesView(SlideDesk desk) {
        this.desk = desk;
        this.box = new SlidesBox(desk, () -> new SlideImport.NewPlan(getLocale().getLanguage()), this::whatNext);
        addClassName("page");
        add(
                Pieces.div(
                        "head",
                        new Div(
                                new H1(getTranslation("library.slides.title")),
                                Pieces.classed(new Paragraph(getTranslation("library.slides.about")), "muted"))),
                Pieces.div("card slides-card", box));
    }

    SlidesBox box() {
        return box;
    }

    private Component whatNext(SlideImport now) {
        return now.plan().map(plan -> acts(now, plan)).orElseGet(Div::new);
    }

    private Div acts(SlideImport now, PlanId plan) {
        return Pieces.div(
                "acts",
                Pieces.primary(getTranslation("library.plan.start"), "play", click -> {
                    desk.dismiss(now.id());
                    PlanRoutes.start(plan);
                }),
                Pieces.button(getTranslation("library.slides.open"), "edit", click -> {
                    desk.dismiss(now.id());
                    PlanRoutes.open(plan);
                }),
                Pieces.quiet(getTranslation("library.slides.again"), "plus", click -> desk.dismiss(now.id())));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("library.slides.title") + " · " + getTranslation("base.product");
    }
}
