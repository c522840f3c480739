package org.banhui.library.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.banhui.activity.Case.Line;

/** One message of a chat: who writes, and what. */
final class ChatRow extends Row<Line> {

    private final FieldFaults faults;
    private final TextField who = new TextField();
    private final TextArea text = new TextArea();

    ChatRow(Line line, Rows<Line> rows, Entries entries) {
        this.faults = entries.faults();
        entries.joins(who);
        entries.joins(text);
        who.setValue(line.who());
        who.setPlaceholder(getTranslation("library.case.chat.who"));
        who.setManualValidation(true);
        who.setValueChangeMode(ValueChangeMode.LAZY);
        who.addValueChangeListener(e -> rows.tell());
        text.setValue(line.text());
        text.setPlaceholder(getTranslation("library.case.chat.text"));
        text.setMinRows(1);
        text.setManualValidation(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        if (line.text().isEmpty()) {
            faults.spare(text);
        }
        text.addValueChangeListener(e -> rows.tell());
        getContent().addClassName("chatrow");
        getContent().add(who, text);
    }

    @Override
    Line value() {
        return new Line(who.getValue(), text.getValue());
    }

    @Override
    void standAt(int place, String name, String path) {
        who.setAriaLabel(getTranslation("library.case.chat.who.of", name));
        text.setAriaLabel(name);
        faults.field(path + ".who", who);
        faults.field(path + ".text", text);
    }

    @Override
    void focus() {
        who.focus();
    }

    @Override
    void setReadOnly(boolean readOnly) {
        who.setReadOnly(readOnly);
        text.setReadOnly(readOnly);
    }
}
