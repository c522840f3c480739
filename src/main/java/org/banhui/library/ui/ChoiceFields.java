package org.banhui.library.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
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

    private final Select<Mode> mode = new Select<>();
    private final Select<Weight> weight;
    private final TextArea ask;
    private final TextArea explanation;
    private final IntegerField seconds;
    private final OptionRows options;
    private final PictureField picture;
    private final List<Option> trueOrFalse;
    /** The options as they were before another mode was tried. */
    private final Map<Mode, List<Option>> kept = new EnumMap<>(Mode.class);

    ChoiceFields(Choice choice, String yes, String no, PictureShelf shelf, Entries entries) {
        trueOrFalse = List.of(new Option(yes, false, null), new Option(no, false, null));
        options = new OptionRows(shelf, entries);
        picture = new PictureField(choice.picture(), "activity.picture", shelf, entries.faults(), entries.changed());
        mode.setLabel(getTranslation("library.choice.mode"));
        mode.setItems(Mode.values());
        mode.setItemLabelGenerator(item -> getTranslation("library.choice.mode." + item.word()));
        mode.setValue(choice.mode());
        mode.addValueChangeListener(e -> switchMode(e.getOldValue(), e.getValue()));
        entries.told("activity.mode", mode);
        weight = entries.weight(choice.weight());
        seconds = entries.whole("activity.seconds", getTranslation("library.seconds"), choice.seconds());
        ask = entries.text("activity.ask", getTranslation("library.ask"), choice.ask(), 2);
        explanation =
                entries.text("activity.explanation", getTranslation("library.explanation"), choice.explanation(), 2);
        options.show(choice.options(), choice.mode());
        getContent().add(ask, picture, options, explanation, Pieces.classed(new Div(mode, weight), "pair"));
    }

    @Override
    Choice activity() {
        return new Choice(
                mode.getValue(),
                ask.getValue(),
                picture.picture(),
                options.options(),
                explanation.getValue(),
                Entries.whole(seconds),
                weight.getValue());
    }

    @Override
    Optional<Component> timing() {
        return Optional.of(seconds);
    }

    @Override
    void setReadOnly(boolean readOnly) {
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
