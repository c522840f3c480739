package org.banhui.library.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.banhui.activity.Choice;
import org.banhui.activity.Choice.Option;
import org.banhui.base.ui.Pieces;

/** The two to six options of a question, each with its mark and whether it is right. */
final class OptionRows extends Composite<Div> {

    private static final Limits LIMITS = Limits.of(Choice.class, "options");

    private final PictureShelf shelf;
    private final Entries entries;
    private final FieldFaults faults;
    private final Runnable changed;
    private final Div rows = new Div();
    private final Button add;
    private List<Option> options = List.of();
    private Choice.Mode mode = Choice.Mode.SINGLE;
    private boolean readOnly;

    OptionRows(PictureShelf shelf, Entries entries) {
        this.shelf = shelf;
        this.entries = entries;
        this.faults = entries.faults();
        this.changed = entries.changed();
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
        add.setVisible(!readOnly && mode != Choice.Mode.TRUEFALSE && options.size() < LIMITS.most());
    }

    private OptionRow row(int place) {
        OptionRow row = new OptionRow(place, options.get(place), mode, shelf, entries, option -> take(place, option));
        if (readOnly) {
            row.setReadOnly();
        } else if (mode != Choice.Mode.TRUEFALSE && options.size() > LIMITS.least()) {
            row.addAction(Pieces.iconButton(
                    "trash", getTranslation("library.choice.option.remove", Mark.letter(place)), e -> remove(place)));
        }
        return row;
    }

    /** Where only one can be right, an option that is marked takes the mark from the others. */
    private void take(int place, Option option) {
        if (option.equals(options.get(place))) {
            return;
        }
        boolean alone = mode != Choice.Mode.MULTIPLE && option.right();
        List<Option> next = new ArrayList<>();
        for (int i = 0; i < options.size(); i++) {
            Option other = options.get(i);
            next.add(i == place ? option : new Option(other.text(), other.right() && !alone, other.picture()));
        }
        options = List.copyOf(next);
        for (int i = 0; i < options.size(); i++) {
            ((OptionRow) rows.getComponentAt(i)).setRight(options.get(i).right());
        }
        changed.run();
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
