package org.banhui.library.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.banhui.activity.NumberQuestion;
import org.banhui.activity.Weight;
import org.banhui.base.ui.Pieces;

/** The fields of a question whose answer is a number. */
final class NumberFields extends ActivityFields {

    private final TextArea ask;
    private final NumberField value;
    private final NumberField tolerance;
    private final TextField unit;
    private final TextArea explanation;
    private final Select<Weight> weight;
    private final IntegerField seconds;

    NumberFields(NumberQuestion number, Entries entries) {
        ask = entries.text("activity.ask", getTranslation("library.ask"), number.ask(), 2);
        value = entries.number("activity.withinReach", getTranslation("library.number.value"), number.value());
        tolerance =
                entries.number("activity.tolerance", getTranslation("library.number.tolerance"), number.tolerance());
        unit = entries.line("activity.unit", getTranslation("library.number.unit"), number.unit());
        explanation =
                entries.text("activity.explanation", getTranslation("library.explanation"), number.explanation(), 2);
        weight = entries.weight(number.weight());
        seconds = entries.whole("activity.seconds", getTranslation("library.seconds"), number.seconds());
        getContent()
                .add(
                        ask,
                        new Div(
                                Pieces.div("trio", value, tolerance, unit),
                                Pieces.classed(
                                        new Span(getTranslation("library.number.tolerance.help")), "small", "muted")),
                        explanation,
                        weight);
    }

    @Override
    NumberQuestion activity() {
        return new NumberQuestion(
                ask.getValue(),
                Entries.number(value),
                Entries.number(tolerance),
                unit.getValue(),
                explanation.getValue(),
                Entries.whole(seconds),
                weight.getValue());
    }

    @Override
    Optional<Component> timing() {
        return Optional.of(seconds);
    }
}
