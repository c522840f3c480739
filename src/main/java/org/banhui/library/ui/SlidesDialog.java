package org.banhui.library.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Supplier;
import org.banhui.base.ui.Pieces;
import org.banhui.library.SlideImport;

/** Brings slides into the plan that is open; it may be closed meanwhile. */
final class SlidesDialog extends Dialog {

    private final SlideDesk desk;

    SlidesDialog(SlideDesk desk, Supplier<SlideImport.Goal> goal) {
        this.desk = desk;
        setHeaderTitle(getTranslation("library.slides.insert"));
        addClassName("slides-dialog");
        setWidth("min(640px, 94vw)");
        add(
                Pieces.classed(new Paragraph(getTranslation("library.slides.about")), "muted"),
                new SlidesBox(desk, goal, this::whatNext));
        getFooter().add(new Button(getTranslation("base.close"), click -> close()));
    }

    private Component whatNext(SlideImport now) {
        return Pieces.div("acts", Pieces.primary(getTranslation("library.slides.open"), "check", click -> {
            desk.dismiss(now.id());
            close();
            if (now.goal() instanceof SlideImport.NewPlan) {
                now.plan().ifPresent(PlanRoutes::open);
            }
        }));
    }
}
