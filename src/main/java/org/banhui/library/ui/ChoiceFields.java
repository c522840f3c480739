package org.banhui.library.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banhui.activity.Choice;
import org.banhui.activity.Choice.Mode;
import org.banhui.activity.Choice.Option;
import org.banhui.activity.Weight;
import org.banhui.base.ui.Pieces;

/** The fields of a question with options. */
final class ChoiceFields extends ActivityFields {

    /** Stands for an empty field; no question takes it. */
    private static final int NO_SECONDS = -1;

    private final Select<Mode> mode = new Select<>();
    private final Select<Weight> weight = new Select<>();
    private final TextArea ask = new TextArea(getTranslation("library.choice.ask"));
    private final TextArea explanation = new TextArea(getTranslation("library.choice.explanation"));
    private final IntegerField seconds = new IntegerField(getTranslation("library.choice.seconds"));
    private final OptionRows options;
    private final PictureField picture;
    private final List<Option> trueOrFalse;
    /** The options as they were before another mode was tried. */
    private final Map<Mode, List<Option>> kept = new EnumMap<>(Mode.class);

    ChoiceFields(Choice choice, String yes, String no, PictureShelf shelf, FieldFaults faults, Runnable changed) {
        trueOrFalse = List.of(new Option(yes, false, null), new Option(no, false, null));
        options = new OptionRows(shelf, faults, changed);
        picture = new PictureField(choice.picture(), "activity.picture", shelf, faults, changed);
        mode.setLabel(getTranslation("library.choice.mode"));
        mode.setItems(Mode.values());
        mode.setItemLabelGenerator(item -> getTranslation("library.choice.mode." + item.word()));
        mode.setValue(choice.mode());
        mode.addValueChangeListener(e -> {
            switchMode(e.getOldValue(), e.getValue());
            changed.run();
        });
        weight.setLabel(getTranslation("library.choice.weight"));
        weight.setItems(Weight.values());
        weight.setItemLabelGenerator(item -> getTranslation("library.choice.weight." + item.name()));
        weight.setValue(choice.weight());
        weight.addValueChangeListener(e -> changed.run());
        seconds.setValue(choice.seconds() == NO_SECONDS ? null : choice.seconds());
        seconds.setManualValidation(true);
        seconds.setValueChangeMode(ValueChangeMode.LAZY);
        faults.field("activity.seconds", seconds);
        seconds.addValueChangeListener(e -> changed.run());
        text(ask, choice.ask(), "activity.ask", faults, changed);
        text(explanation, choice.explanation(), "activity.explanation", faults, changed);
        options.show(choice.options(), choice.mode());
        getContent().addClassName("form");
        getContent().add(ask, picture, options, explanation, Pieces.classed(new Div(mode, weight), "pair"));
    }

    private static void text(TextArea area, String value, String path, FieldFaults faults, Runnable changed) {
        area.setValue(value);
        area.setMinRows(2);
        area.setManualValidation(true);
        area.setValueChangeMode(ValueChangeMode.LAZY);
        faults.field(path, area);
        area.addValueChangeListener(e -> changed.run());
    }

    @Override
    Choice activity() {
        Integer time = seconds.getValue();
        return new Choice(
                mode.getValue(),
                ask.getValue(),
                picture.picture(),
                options.options(),
                explanation.getValue(),
                time == null || time == 0 ? NO_SECONDS : time,
                weight.getValue());
    }

    @Override
    Optional<Component> timing() {
        return Optional.of(seconds);
    }

    @Override
    void setReadOnly(boolean readOnly) {
        mode.setReadOnly(readOnly);
        weight.setReadOnly(readOnly);
        ask.setReadOnly(readOnly);
        explanation.setReadOnly(readOnly);
        seconds.setReadOnly(readOnly);
        options.setReadOnly(readOnly);
        picture.setReadOnly(readOnly);
    }

    private void switchMode(Mode before, Mode now) {
        kept.put(before, options.options());
        List<Option> next = options.options();
        if (now == Mode.TRUEFALSE) {
            next = kept.getOrDefault(now, trueOrFalse);
        } else if (before == Mode.TRUEFALSE) {
            next = kept.getOrDefault(Mode.SINGLE, kept.getOrDefault(Mode.MULTIPLE, next));
        }
        options.show(now == Mode.MULTIPLE ? next : withOneRight(next), now);
    }

    /** Keeps the first right mark only. */
    static List<Option> withOneRight(List<Option> options) {
        Optional<Option> first = options.stream().filter(Option::right).findFirst();
        return options.stream()
                .map(option ->
                        new Option(option.text(), first.filter(f -> f == option).isPresent(), option.picture()))
                .toList();
    }
}
