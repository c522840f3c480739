package org.banhui.library.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.banhui.base.ui.Pieces;

/** A line of text in a list. Enter goes on with the next line; several lines that are pasted become several rows. */
final class TextRow extends Row<String> {

    /** What stands before the text. */
    enum Sign {
        NUMBER,
        /** The mark of an option, as the class sees it. */
        LETTER
    }

    private final Rows<String> rows;
    private final FieldFaults faults;
    private final Sign sign;
    private final Span before = Pieces.classed(new Span(), "sign");
    private final TextArea text = new TextArea();

    private TextRow(String value, Sign sign, Rows<String> rows, Entries entries) {
        this.rows = rows;
        this.faults = entries.faults();
        this.sign = sign;
        entries.joins(text);
        text.setValue(value);
        text.setMinRows(1);
        text.setManualValidation(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        if (value.isEmpty()) {
            faults.spare(text);
        }
        text.addValueChangeListener(e -> typed(e.getValue()));
        text.getElement()
                .addEventListener("keydown", e -> rows.addBehind(this))
                .setFilter("event.key === 'Enter' && !event.isComposing && event.preventDefault() === undefined");
        getContent().addClassName("textrow");
        getContent().add(before, text);
    }

    /** A list of texts. */
    static Rows<String> list(Rows.About about, List<String> values, Sign sign, Entries entries) {
        return new Rows<>(about, values, "", entries, (value, rows) -> new TextRow(value, sign, rows, entries));
    }

    @Override
    String value() {
        return text.getValue().replaceAll("\\s*\\R\\s*", " ");
    }

    @Override
    void standAt(int place, String name, String path) {
        before.removeAll();
        switch (sign) {
            case NUMBER -> before.setText(Integer.toString(place + 1));
            case LETTER -> {
                before.setClassName("sign opt-" + Mark.letter(place).toLowerCase(Locale.ROOT));
                before.add(new Mark(place));
            }
        }
        text.setAriaLabel(name);
        faults.field(path + ".<list element>", text);
    }

    @Override
    void focus() {
        text.focus();
    }

    @Override
    void setReadOnly(boolean readOnly) {
        text.setReadOnly(readOnly);
    }

    private void typed(String value) {
        List<String> more = more(value, rows.room());
        if (more.size() > 1) {
            text.setValue(more.getFirst());
            rows.addBehind(this, more.subList(1, more.size()));
        } else {
            rows.tell();
        }
    }

    /** The lines of a text that has several, without the empty ones; the last takes what finds no room. */
    static List<String> more(String value, int room) {
        List<String> lines =
                value.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        if (lines.size() <= room + 1) {
            return lines;
        }
        List<String> fitting = new ArrayList<>(lines.subList(0, room));
        fitting.add(String.join(" ", lines.subList(room, lines.size())));
        return fitting;
    }
}
