package org.banhui.library.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.banhui.activity.Activity;
import org.banhui.activity.Choice;
import org.banhui.activity.Step;
import org.banhui.activity.Talk;
import org.banhui.base.ui.Pieces;

/** The form of one step. */
final class StepForm extends Composite<Section> {

    /** Stands for an empty field; no step takes it. */
    private static final int NO_MINUTES = -1;

    private final Step step;
    private final Consumer<Step> changed;
    private final FieldFaults faults = new FieldFaults();
    private final H2 heading = new H2();
    private final TextField title = new TextField(getTranslation("library.step.title"));
    private final IntegerField minutes = new IntegerField(getTranslation("library.step.minutes"));
    private final TextArea notes = new TextArea(getTranslation("library.step.notes"));
    private final TextField prepare = new TextField(getTranslation("library.step.prepare"));
    private final Div acts = Pieces.classed(new Div(), "acts");
    private final ActivityFields activity;

    /**
     * A form for a step.
     *
     * @param words the words of the plan's own language, by key
     * @param changed takes the step after every change, finished or not
     */
    StepForm(Step step, UnaryOperator<String> words, PictureShelf shelf, Consumer<Step> changed) {
        this.step = step;
        this.changed = changed;
        this.activity = fields(step.activity(), words, shelf);
        field("title", title, step.title());
        field("notes", notes, step.notes());
        field("prepare", prepare, step.prepare());
        minutes.setValue(step.minutes() == NO_MINUTES ? null : step.minutes());
        minutes.setManualValidation(true);
        minutes.setValueChangeMode(ValueChangeMode.LAZY);
        faults.field("minutes", minutes);
        minutes.addValueChangeListener(e -> tell());
        notes.setMinRows(3);
        notes.setMaxRows(12);
        Div first = Pieces.classed(new Div(title, minutes), "duo");
        activity.timing().ifPresent(first::add);
        getContent().addClassNames("card", "step-form");
        getContent()
                .add(
                        Pieces.classed(new Div(heading, acts), "card-head"),
                        Pieces.classed(new Div(first, activity, notes, prepare, faults.rest()), "form"));
    }

    private void field(String path, TextField field, String value) {
        field.setValue(value);
        field.setManualValidation(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        faults.field(path, field);
        field.addValueChangeListener(e -> tell());
    }

    private void field(String path, TextArea field, String value) {
        field.setValue(value);
        field.setManualValidation(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        faults.field(path, field);
        field.addValueChangeListener(e -> tell());
    }

    private ActivityFields fields(Activity of, UnaryOperator<String> words, PictureShelf shelf) {
        if (of instanceof Talk talk) {
            return new TalkFields(talk, shelf, faults, this::tell);
        }
        if (of instanceof Choice choice) {
            return new ChoiceFields(
                    choice,
                    words.apply("library.choice.true"),
                    words.apply("library.choice.false"),
                    shelf,
                    faults,
                    this::tell);
        }
        return new FixedFields(of);
    }

    String stepId() {
        return step.id();
    }

    void addActions(Component... actions) {
        acts.add(actions);
    }

    void setPlace(int place) {
        heading.setText(getTranslation(
                "library.step.heading",
                place + 1,
                getTranslation("library.kind." + step.activity().kind().word())));
    }

    void showFaults(List<Fault> ofThisStep) {
        faults.show(ofThisStep);
    }

    void setReadOnly(boolean readOnly) {
        title.setReadOnly(readOnly);
        minutes.setReadOnly(readOnly);
        notes.setReadOnly(readOnly);
        prepare.setReadOnly(readOnly);
        prepare.setVisible(!readOnly || !prepare.isEmpty());
        acts.setVisible(!readOnly);
        activity.setReadOnly(readOnly);
    }

    /** Opens the form for a step that was just made: nothing is blamed yet, and typing replaces the title. */
    void begin() {
        faults.bePatient();
        title.setAutoselect(true);
        title.focus();
    }

    /** Brings the form's head back into view. */
    void scrollToTop() {
        getContent().getElement().executeJs("if (this.getBoundingClientRect().top < 56) this.scrollIntoView()");
    }

    /** The step as it stands in the fields, finished or not. */
    Step value() {
        Integer time = minutes.getValue();
        return new Step(
                step.id(),
                title.getValue(),
                time == null ? NO_MINUTES : time,
                notes.getValue(),
                prepare.getValue(),
                activity.activity());
    }

    private void tell() {
        changed.accept(value());
    }
}
