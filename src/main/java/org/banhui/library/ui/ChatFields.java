package org.banhui.library.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.banhui.activity.Case.Chat;
import org.banhui.activity.Case.Line;
import org.banhui.base.ui.Pieces;
import org.jspecify.annotations.Nullable;

/** The chat beside a story. Taken away, it keeps its lines until the form is left. */
final class ChatFields extends Composite<Div> {

    private static final String PATH = "activity.chat";

    private final TextField title;
    private final Rows<Line> lines;
    private final Button add;
    private final Button remove;
    private final Div fields;
    private boolean there;
    private boolean readOnly;

    ChatFields(@Nullable Chat chat, Entries entries) {
        there = chat != null;
        Line empty = new Line("", "");
        List<Line> first = chat == null ? List.of(empty, empty) : chat.lines();
        title = entries.line(
                PATH + ".title", getTranslation("library.case.chat.title"), chat == null ? "" : chat.title());
        lines = new Rows<>(
                new Rows.About(PATH + ".lines", "library.case.chat.lines", Limits.of(Chat.class, "lines")),
                first,
                empty,
                entries,
                (line, rows) -> new ChatRow(line, rows, entries));
        add = Pieces.quiet(getTranslation("library.case.chat.add"), "plus", e -> show(true, entries));
        remove = Pieces.dangerous(
                Pieces.quiet(getTranslation("library.case.chat.remove"), "trash", e -> show(false, entries)));
        fields = Pieces.div("form boxed", title, lines, remove);
        getContent().add(fields, add);
        show();
    }

    @Nullable
    Chat chat() {
        return there ? new Chat(title.getValue(), lines.values()) : null;
    }

    void setReadOnly(boolean value) {
        readOnly = value;
        lines.setReadOnly(value);
        show();
    }

    private void show(boolean now, Entries entries) {
        there = now;
        show();
        entries.changed().run();
        if (now) {
            title.focus();
        }
    }

    private void show() {
        fields.setVisible(there);
        add.setVisible(!there && !readOnly);
        remove.setVisible(!readOnly);
    }
}
