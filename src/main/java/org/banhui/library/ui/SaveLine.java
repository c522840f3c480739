package org.banhui.library.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.banhui.base.DomainException;
import org.banhui.base.ui.Icons;

/** Says whether the work on a plan is saved, and offers ways out where it is not. */
final class SaveLine extends Composite<Div> {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final String MEANWHILE = "library.error.savedMeanwhile";

    private final ZoneId zone;
    private final Runnable takeTheirs;
    private final Runnable keepMine;
    private boolean warned;

    SaveLine(ZoneId zone, Runnable takeTheirs, Runnable keepMine) {
        this.zone = zone;
        this.takeTheirs = takeTheirs;
        this.keepMine = keepMine;
        getContent().addClassName("save-line");
        getContent().getElement().setAttribute("role", "status");
    }

    @Override
    protected void onDetach(DetachEvent event) {
        warned = false;
        event.getUI().getPage().executeJs("window.onbeforeunload = null");
    }

    /** The browser asks before the page is closed or loaded anew. */
    private void warnBeforeClosing(boolean warn) {
        if (warned != warn) {
            warned = warn;
            getContent()
                    .getElement()
                    .executeJs("window.onbeforeunload = $0 ? e => { e.preventDefault() } : null", warn);
        }
    }

    void show(PlanWork work) {
        warnBeforeClosing(work.unsaved());
        getContent().removeAll();
        getContent().setClassName("note", work.unsaved());
        if (work.refusal().isPresent()) {
            refused(work.refusal().get());
        } else if (work.unsaved()) {
            getContent().add(Icons.of("info"), new Span(unfinished(work)));
        } else {
            getContent()
                    .add(
                            Icons.of("check"),
                            new Span(getTranslation(
                                    "library.saved",
                                    CLOCK.format(work.saved().updatedAt().atZone(zone)))));
        }
    }

    private void refused(DomainException refusal) {
        getContent()
                .add(
                        Icons.of("alert"),
                        new Span(getTranslation(refusal.key(), refusal.args().toArray())));
        if (refusal.key().equals(MEANWHILE)) {
            getContent()
                    .add(
                            new Button(getTranslation("library.meanwhile.take"), e -> takeTheirs.run()),
                            new Button(getTranslation("library.meanwhile.keep"), e -> keepMine.run()));
        }
    }

    /** Names the first step that is not finished; what is wrong with the plan itself is said in full. */
    private String unfinished(PlanWork work) {
        return work.faults().stream()
                .filter(fault -> fault.step().isEmpty())
                .findFirst()
                .map(fault -> getTranslation("library.unfinished.plan", FieldFaults.words(fault)))
                .orElseGet(() -> getTranslation(
                        "library.unfinished.step",
                        work.faults().getFirst().step().getAsInt() + 1));
    }
}
