package org.banhui.library.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.RouterLink;
import java.time.ZoneId;
import java.util.function.BiConsumer;
import org.banhui.activity.Outline;
import org.banhui.base.ui.Pieces;
import org.banhui.library.Plan;

/** The head of a plan: its name, whether it is saved, what to do with it. */
final class PlanHead extends Composite<Div> {

    private final FieldFaults faults = new FieldFaults();
    private final Div names = Pieces.classed(new Div(), "grow");
    private final Div acts = Pieces.classed(new Div(), "acts");
    private final SaveLine saveLine;
    private final BiConsumer<String, String> rename;

    PlanHead(
            PlanWork work,
            ZoneId zone,
            PlanPrints prints,
            Runnable copy,
            BiConsumer<String, String> rename,
            Runnable takeTheirs,
            Runnable keepMine) {
        this.rename = rename;
        Plan plan = work.saved();
        this.saveLine = new SaveLine(zone, takeTheirs, keepMine);
        RouterLink all = new RouterLink(getTranslation("library.plans"), PlansView.class);
        names.add(Pieces.classed(
                new Paragraph(
                        all,
                        new Span(" / "
                                + getTranslation("library.theme." + plan.theme().word()))),
                "small",
                "muted"));
        if (plan.builtIn()) {
            names.add(new H1(plan.title()));
            names.add(Pieces.classed(new Paragraph(getTranslation("library.plan.builtIn.help")), "muted"));
            acts.add(Pieces.button(getTranslation("library.plan.copy"), "copy", e -> copy.run()));
        } else {
            addNameFields(work.draft());
        }
        acts.add(prints.menu(work));
        acts.add(Pieces.primary(
                getTranslation("library.plan.start"),
                "play",
                e -> PlanRoutes.start(work.saved().id())));
        getContent().addClassName("plan-head");
        getContent().add(names);
        if (!plan.builtIn()) {
            getContent().add(saveLine);
        }
        getContent().add(acts);
    }

    private void addNameFields(Outline plan) {
        TextField title = field("title", plan.title());
        title.addClassName("plan-title");
        TextField subtitle = field("subtitle", plan.subtitle());
        subtitle.setPlaceholder(getTranslation("library.plan.subtitle"));
        subtitle.addClassName("plan-subtitle");
        title.setAriaLabel(getTranslation("library.plan.title"));
        subtitle.setAriaLabel(getTranslation("library.plan.subtitle"));
        title.addValueChangeListener(e -> rename.accept(title.getValue(), subtitle.getValue()));
        subtitle.addValueChangeListener(e -> rename.accept(title.getValue(), subtitle.getValue()));
        names.add(title, subtitle);
    }

    private TextField field(String path, String value) {
        TextField field = new TextField();
        field.setValue(value);
        field.setManualValidation(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        faults.field(path, field);
        return field;
    }

    void addAction(Button action) {
        acts.addComponentAsFirst(action);
    }

    void show(PlanWork work) {
        saveLine.show(work);
        faults.show(
                work.faults().stream().filter(fault -> fault.step().isEmpty()).toList());
    }
}
