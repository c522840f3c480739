package org.banhui.library.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.banhui.activity.Pledge;

/** The fields of a promise: its name, what is said first, and the lines to promise. */
final class PledgeFields extends ActivityFields {

    /** More lines than one screen shows are not offered. */
    private static final Limits LINES = new Limits(0, 12);

    private final PledgeText before;
    private final TextField title;
    private final TextArea opening;
    private final Rows<String> lines;
    private final IntegerField seconds;

    PledgeFields(Pledge pledge, Entries entries) {
        before = PledgeText.of(pledge.text());
        title = entries.line("activity.title", getTranslation("library.pledge.title"), pledge.title());
        opening = entries.text("activity.text", getTranslation("library.pledge.text"), before.opening(), 2);
        lines = TextRow.list(
                new Rows.About("activity.lines", "library.pledge.lines", LINES),
                before.lines(),
                TextRow.Sign.NUMBER,
                entries);
        seconds = entries.whole("activity.seconds", getTranslation("library.pledge.seconds"), pledge.seconds());
        getContent().add(title, opening, lines);
    }

    @Override
    Pledge activity() {
        return new Pledge(
                title.getValue(),
                before.saying(opening.getValue(), lines.values()).markdown(),
                Entries.whole(seconds));
    }

    @Override
    Optional<Component> timing() {
        return Optional.of(seconds);
    }

    @Override
    void setReadOnly(boolean readOnly) {
        lines.setReadOnly(readOnly);
    }
}
