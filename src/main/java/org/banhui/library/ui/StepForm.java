package org.banhui.library.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.banhui.activity.Activity;
import org.banhui.activity.Blank;
import org.banhui.activity.Buzz;
import org.banhui.activity.Case;
import org.banhui.activity.Choice;
import org.banhui.activity.Cloud;
import org.banhui.activity.Discuss;
import org.banhui.activity.NumberQuestion;
import org.banhui.activity.Order;
import org.banhui.activity.Pause;
import org.banhui.activity.Pledge;
import org.banhui.activity.Poll;
import org.banhui.activity.Reflection;
import org.banhui.activity.Revote;
import org.banhui.activity.Standings;
import org.banhui.activity.Step;
import org.banhui.activity.Talk;
import org.banhui.base.ui.Pieces;

/** The form of one step. */
final class StepForm extends Composite<Section> {

    private final Step step;
    private final Consumer<Step> changed;
    private final FieldFaults faults = new FieldFaults();
    private final Entries entries = new Entries(faults, this::tell);
    private final H2 heading = new H2();
    private final TextField title;
    private final IntegerField minutes;
    private final TextArea notes;
    private final TextField prepare;
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
        title = entries.line("title", getTranslation("library.step.title"), step.title());
        minutes = entries.whole("minutes", getTranslation("library.step.minutes"), step.minutes());
        activity = fields(step.activity(), words, shelf);
        notes = entries.text("notes", getTranslation("library.step.notes"), step.notes(), 3);
        prepare = entries.line("prepare", getTranslation("library.step.prepare"), step.prepare());
        Div first = Pieces.classed(new Div(title, minutes), "duo");
        activity.timing().ifPresent(first::add);
        getContent().addClassNames("card", "step-form");
        getContent()
                .add(
                        Pieces.classed(new Div(heading, acts), "card-head"),
                        Pieces.classed(new Div(first, activity, notes, prepare, faults.rest()), "form"));
    }

    private ActivityFields fields(Activity of, UnaryOperator<String> words, PictureShelf shelf) {
        return switch (of) {
            case Talk talk -> new TalkFields(talk, shelf, entries);
            case Case told -> new CaseFields(told, shelf, entries);
            case Choice choice ->
                new ChoiceFields(
                        choice,
                        words.apply("library.choice.true"),
                        words.apply("library.choice.false"),
                        shelf,
                        entries);
            case Order order -> new OrderFields(order, entries);
            case Blank blank -> new BlankFields(blank, entries);
            case NumberQuestion number -> new NumberFields(number, entries);
            case Poll poll -> new PollFields(poll, entries);
            case Cloud cloud -> new CloudFields(cloud, entries);
            case Buzz buzz -> new BuzzFields(buzz, entries);
            case Pledge pledge -> new PledgeFields(pledge, entries);
            case Reflection reflection -> new ReflectionFields(reflection, entries);
            case Revote again -> new RevoteFields(again, entries);
            case Discuss discuss -> new DiscussFields(discuss, entries);
            case Standings standings -> new StandingsFields(standings);
            case Pause pause -> new PauseFields(pause, entries);
        };
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

    /** Takes notice of the steps before this one whose question may be asked again. */
    void showAsked(List<Step> before) {
        activity.showAsked(before);
    }

    void showFaults(List<Fault> ofThisStep) {
        faults.show(ofThisStep);
    }

    void setReadOnly(boolean readOnly) {
        entries.setReadOnly(readOnly);
        prepare.setVisible(!readOnly || !prepare.isEmpty());
        acts.setVisible(!readOnly);
        activity.setReadOnly(readOnly);
    }

    /** Opens the form for a step that was just made: typing into a field replaces the example there. */
    void begin() {
        entries.replaceOnTyping();
        title.focus();
    }

    /** Brings the form's head back into view, below what stays above it. */
    void scrollToTop() {
        getContent().getElement().executeJs("""
                        const above = 40 + parseFloat(getComputedStyle(this).scrollMarginTop);
                        if (this.getBoundingClientRect().top < above) this.scrollIntoView();
                        """);
    }

    /** The step as it stands in the fields, finished or not. */
    Step value() {
        Integer time = minutes.getValue();
        return new Step(
                step.id(),
                title.getValue(),
                time == null ? Entries.NOTHING : time,
                notes.getValue(),
                prepare.getValue(),
                activity.activity());
    }

    private void tell() {
        changed.accept(value());
    }
}
