package org.banhui.library.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;
import org.banhui.base.ui.Pieces;

/** A list in a form, written line by line: lines are added, moved and taken away, as many as the rule allows. */
final class Rows<T> extends Composite<Div> {

    /**
     * What a list is.
     *
     * @param path where its faults are reported
     * @param words the key of its name; with {@code .add} that of its button
     */
    record About(String path, String words, Limits limits) {}

    private final About about;
    private final FieldFaults faults;
    private final Runnable changed;
    private final BiFunction<T, Rows<T>, Row<T>> maker;
    private final T empty;
    private final List<Line> lines = new ArrayList<>();
    private final Div shown = Pieces.div("rowlist");
    private final Button add;
    private boolean readOnly;

    /**
     * A list with its first values.
     *
     * @param maker makes the row of a value
     * @param empty what a further row starts as
     */
    Rows(About about, List<T> values, T empty, Entries entries, BiFunction<T, Rows<T>, Row<T>> maker) {
        this.about = about;
        this.faults = entries.faults();
        this.changed = entries.changed();
        this.maker = maker;
        this.empty = empty;
        add = Pieces.quiet(getTranslation(about.words() + ".add"), "plus", e -> insert(lines.size(), List.of(empty)));
        values.forEach(value -> lines.add(new Line(maker.apply(value, this))));
        getContent().addClassName("options");
        getContent()
                .add(
                        Pieces.classed(new Span(getTranslation(about.words())), "label"),
                        shown,
                        faults.line(about.path()),
                        add);
        arrange();
    }

    List<T> values() {
        return lines.stream().map(line -> line.row.value()).toList();
    }

    /** Runs after every change of a row. */
    void tell() {
        changed.run();
    }

    /** Puts further values behind a row and goes on there; what finds no room is left. */
    void addBehind(Row<T> row, List<T> values) {
        insert(place(row) + 1, values);
    }

    /** How many more rows there may be. */
    int room() {
        return Math.max(0, about.limits().most() - lines.size());
    }

    /** Goes on with a further row behind this one. */
    void addBehind(Row<T> row) {
        addBehind(row, List.of(empty));
    }

    void setReadOnly(boolean value) {
        readOnly = value;
        arrange();
    }

    private void insert(int place, List<T> values) {
        List<Line> fresh = values.stream()
                .limit(room())
                .map(value -> new Line(maker.apply(value, this)))
                .toList();
        lines.addAll(place, fresh);
        arrange();
        changed.run();
        if (!fresh.isEmpty()) {
            fresh.getLast().row.focus();
        }
    }

    private void shift(Line line, int by) {
        int place = lines.indexOf(line);
        Collections.swap(lines, place, place + by);
        arrange();
        changed.run();
    }

    private void remove(Line line) {
        lines.remove(line);
        shown.remove(line);
        arrange();
        changed.run();
    }

    private int place(Row<T> row) {
        return lines.stream().map(line -> line.row).toList().indexOf(row);
    }

    /** Puts the lines into their order without touching those that stand right, so that typing goes on there. */
    private void arrange() {
        faults.forget(about.path() + "[");
        for (int place = 0; place < lines.size(); place++) {
            Line line = lines.get(place);
            if (place >= shown.getComponentCount() || shown.getComponentAt(place) != line) {
                shown.addComponentAtIndex(place, line);
            }
            line.standAt(place);
        }
        add.setVisible(!readOnly && room() > 0);
    }

    /** A row and its buttons. */
    private final class Line extends Composite<Div> {

        private final Row<T> row;
        private final Div acts = Pieces.div("acts tight");
        private final Button up = Pieces.iconButton("up", "", e -> move(-1));
        private final Button down = Pieces.iconButton("up", "", e -> move(1));
        private final Button remove = Pieces.iconButton("trash", "", e -> Rows.this.remove(this));

        private Line(Row<T> row) {
            this.row = row;
            down.addClassName("flipped");
            acts.add(up, down, remove);
            getContent().addClassName("listrow");
            getContent().add(row, acts);
        }

        private void standAt(int place) {
            String name = getTranslation("library.row", getTranslation(about.words()), place + 1);
            name(up, "library.row.up", name);
            name(down, "library.row.down", name);
            name(remove, "library.row.remove", name);
            up.setEnabled(place > 0);
            down.setEnabled(place < lines.size() - 1);
            remove.setEnabled(lines.size() > about.limits().least());
            acts.setVisible(!readOnly);
            row.standAt(place, name, about.path() + "[" + place + "]");
            row.setReadOnly(readOnly);
        }

        private void name(Button button, String key, String name) {
            String words = getTranslation(key, name);
            button.setAriaLabel(words);
            button.setTooltipText(words);
        }

        /** The button keeps the keyboard, so that a second press moves on. */
        private void move(int by) {
            shift(this, by);
            Button pressed = by < 0 ? up : down;
            (pressed.isEnabled() ? pressed : by < 0 ? down : up).focus();
        }
    }
}
