package org.banhui.library.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import java.util.Optional;
import org.banhui.activity.Activity;
import org.banhui.activity.Case;
import org.banhui.activity.Gathering;
import org.banhui.activity.Outline;
import org.banhui.activity.Poll;
import org.banhui.activity.ScoredQuestion;
import org.banhui.activity.Standings;
import org.banhui.base.ui.Pieces;
import org.banhui.library.PlanPreview;

/** What the class will see of the chosen step: the big screen before and after the answer, and a pupil's page. */
final class PreviewPanel extends Composite<Div> {

    private final PlanPreview preview;
    private final PreviewFrame stage;
    private final PreviewFrame device;
    private final Tab first = new Tab();
    private final Tab later = new Tab();
    private final Tabs tabs = new Tabs(first, later);
    private final Paragraph sample = Pieces.classed(new Paragraph(getTranslation("library.preview.sample")), "sample");
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
                        stage,
                        sample),
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
        showTabs();
    }

    void show(Outline newOutline, int newStep) {
        outline = newOutline;
        step = newStep;
        draw();
    }

    private void draw() {
        showTabs();
        stage.show(stageMessage());
        device.show(preview.device(outline, step));
    }

    private void showTabs() {
        Optional<Turn> turn = turn();
        tabs.setVisible(turn.isPresent());
        turn.ifPresent(there -> {
            first.setLabel(getTranslation(there.first()));
            later.setLabel(getTranslation(there.later()));
        });
        boolean standings = activity() instanceof Standings;
        sample.setVisible(standings || isLater() && turn.filter(Turn::sample).isPresent());
    }

    private boolean isLater() {
        return tabs.getSelectedTab() == later && turn().isPresent();
    }

    private String stageMessage() {
        return preview.stage(outline, step, isLater());
    }

    private Activity activity() {
        return outline.steps().get(step).activity();
    }

    /** How a step turns while it lasts; nothing where it stays as it is. */
    private Optional<Turn> turn() {
        if (activity() instanceof Case told) {
            return told.prompts().isEmpty() ? Optional.empty() : Optional.of(Turn.TOLD);
        }
        return outline.question(outline.steps().get(step)).map(question -> switch (question) {
            case ScoredQuestion scored -> Turn.ANSWERED;
            case Poll poll -> Turn.VOTED;
            case Gathering gathering -> Turn.GATHERED;
        });
    }

    /** What the two tabs are called. */
    private enum Turn {
        ANSWERED("asked", "revealed", false),
        VOTED("asked", "voted", true),
        GATHERED("asked", "gathered", true),
        TOLD("story", "prompts", false);

        private final String first;
        private final String later;
        private final boolean sample;

        Turn(String first, String later, boolean sample) {
            this.first = first;
            this.later = later;
            this.sample = sample;
        }

        String first() {
            return "library.preview." + first;
        }

        String later() {
            return "library.preview." + later;
        }

        /** Whether what the class gives is made up. */
        boolean sample() {
            return sample;
        }
    }
}
