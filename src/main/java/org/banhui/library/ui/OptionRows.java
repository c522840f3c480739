package org.banhui.library.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.banhui.activity.Choice;
import org.banhui.activity.Choice.Option;
import org.banhui.base.ui.Pieces;

/** The two to six options of a question, each with its mark and whether it is right. */
final class OptionRows extends Composite<Div> {

    private static final int FEWEST = 2;
    private static final int MOST = 6;

    private final FieldFaults faults;
    private final Runnable changed;
    private final Div rows = new Div();
    private final Button add;
    private List<Option> options = List.of();
    private Choice.Mode mode = Choice.Mode.SINGLE;
    private boolean readOnly;

    OptionRows(FieldFaults faults, Runnable changed) {
        this.faults = faults;
        this.changed = changed;
        add = Pieces.quiet(getTranslation("library.choice.option.add"), "plus", e -> add());
        Span label = Pieces.classed(new Span(getTranslation("library.choice.options")), "label");
        Span help = Pieces.classed(new Span(getTranslation("library.choice.options.help")), "small", "muted");
        getContent().addClassName("options");
        getContent().add(label, rows, faults.line("activity.keyed"), faults.line("activity.options"), add, help);
    }

    List<Option> options() {
        return options;
    }

    void show(List<Option> others, Choice.Mode newMode) {
        options = List.copyOf(others);
        mode = newMode;
        build();
    }

    void setReadOnly(boolean value) {
        readOnly = value;
        build();
    }

    private void build() {
        rows.removeAll();
        faults.forget("activity.options[");
        for (int place = 0; place < options.size(); place++) {
            rows.add(row(place));
        }
        add.setVisible(!readOnly && mode != Choice.Mode.TRUEFALSE && options.size() < MOST);
    }

    private Div row(int place) {
        Option option = options.get(place);
        String letter = Mark.letter(place);
        TextArea text = new TextArea();
        text.setMinRows(1);
        text.setAriaLabel(getTranslation("library.choice.option", letter));
        text.setValue(option.text());
        text.setReadOnly(readOnly);
        text.setManualValidation(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        faults.field("activity.options[" + place + "].text", text);
        faults.field("activity.options[" + place + "].saying", text);
        text.addValueChangeListener(e -> change(
                place,
                new Option(
                        e.getValue().replaceAll("\\s*\\R\\s*", " "),
                        options.get(place).right(),
                        options.get(place).picture())));
        Checkbox right = new Checkbox(getTranslation("library.choice.right"), option.right());
        right.setAriaLabel(getTranslation("library.choice.right.of", letter));
        right.setReadOnly(readOnly);
        right.setClassName("one", mode != Choice.Mode.MULTIPLE);
        right.addValueChangeListener(e -> mark(place, e.getValue()));
        Div row = Pieces.classed(
                new Div(new Mark(place), text, right), "optrow", "opt-" + letter.toLowerCase(Locale.ROOT));
        if (!readOnly && mode != Choice.Mode.TRUEFALSE && options.size() > FEWEST) {
            row.add(Pieces.iconButton(
                    "trash", getTranslation("library.choice.option.remove", letter), e -> remove(place)));
        }
        return row;
    }

    private void change(int place, Option option) {
        List<Option> next = new ArrayList<>(options);
        next.set(place, option);
        options = List.copyOf(next);
        changed.run();
    }

    /** Marks an option as right; where only one can be right, the others no longer are. */
    private void mark(int place, boolean right) {
        List<Option> next = new ArrayList<>();
        for (int i = 0; i < options.size(); i++) {
            Option option = options.get(i);
            boolean now = i == place ? right : option.right() && (mode == Choice.Mode.MULTIPLE || !right);
            next.add(new Option(option.text(), now, option.picture()));
        }
        options = List.copyOf(next);
        showMarks();
        changed.run();
    }

    private void showMarks() {
        for (int i = 0; i < options.size(); i++) {
            boolean right = options.get(i).right();
            rows.getComponentAt(i)
                    .getChildren()
                    .filter(Checkbox.class::isInstance)
                    .map(Checkbox.class::cast)
                    .filter(box -> box.getValue() != right)
                    .forEach(box -> box.setValue(right));
        }
    }

    private void add() {
        List<Option> next = new ArrayList<>(options);
        next.add(new Option("", false, null));
        options = List.copyOf(next);
        build();
        changed.run();
    }

    private void remove(int place) {
        List<Option> next = new ArrayList<>(options);
        next.remove(place);
        options = List.copyOf(next);
        build();
        changed.run();
    }
}
