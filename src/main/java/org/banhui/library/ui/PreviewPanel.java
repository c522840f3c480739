package org.banhui.library.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import org.banhui.activity.Outline;
import org.banhui.activity.ScoredQuestion;
import org.banhui.base.ui.Pieces;
import org.banhui.library.PlanPreview;

/** What the class will see of the chosen step: the big screen before and after the answer, and a pupil's page. */
final class PreviewPanel extends Composite<Div> {

    private final PlanPreview preview;
    private final PreviewFrame stage;
    private final PreviewFrame device;
    private final Tab asked = new Tab(getTranslation("library.preview.asked"));
    private final Tab revealed = new Tab(getTranslation("library.preview.revealed"));
    private final Tabs tabs = new Tabs(asked, revealed);
    private Outline outline;
    private int step;

    PreviewPanel(PlanPreview preview, Outline outline, int step) {
        this.preview = preview;
        this.outline = outline;
        this.step = step;
        stage = new PreviewFrame("/stage#preview", getTranslation("library.preview.stage"), 1280, 720, stageMessage());
        device = new PreviewFrame(
                "/#preview", getTranslation("library.preview.device"), 360, 640, preview.device(outline, step));
        tabs.addClassName("small");
        tabs.addSelectedChangeListener(e -> draw());
        Section stageCard = Pieces.classed(
                new Section(
                        Pieces.classed(new Div(new H3(getTranslation("library.preview.stage")), tabs), "card-head"),
                        stage),
                "card",
                "tight");
        Section deviceCard = Pieces.classed(
                new Section(
                        Pieces.classed(
                                new Div(
                                        new H3(getTranslation("library.preview.device")),
                                        Pieces.classed(
                                                new Span(getTranslation("library.preview.device.help")),
                                                "muted",
                                                "small")),
                                "card-head"),
                        Pieces.classed(new Div(device), "phone")),
                "card",
                "tight");
        getContent().addClassNames("stack", "previews");
        getContent().add(stageCard, deviceCard);
        tabs.setVisible(keyed());
    }

    void show(Outline newOutline, int newStep) {
        outline = newOutline;
        step = newStep;
        draw();
    }

    private void draw() {
        tabs.setVisible(keyed());
        stage.show(stageMessage());
        device.show(preview.device(outline, step));
    }

    private boolean keyed() {
        return outline.question(outline.steps().get(step))
                .filter(ScoredQuestion.class::isInstance)
                .isPresent();
    }

    private String stageMessage() {
        return preview.stage(outline, step, keyed() && tabs.getSelectedTab() == revealed);
    }
}
