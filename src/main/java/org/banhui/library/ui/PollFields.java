package org.banhui.library.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import org.banhui.activity.Poll;

/** The fields of a question for an opinion. */
final class PollFields extends ActivityFields {

    private final TextArea ask;
    private final Rows<String> options;
    private final IntegerField seconds;

    PollFields(Poll poll, Entries entries) {
        ask = entries.text("activity.ask", getTranslation("library.ask"), poll.ask(), 2);
        options = TextRow.list(
                new Rows.About("activity.options", "library.poll.options", Limits.of(Poll.class, "options")),
                poll.options(),
                TextRow.Sign.LETTER,
                entries);
        seconds = entries.whole("activity.seconds", getTranslation("library.seconds"), poll.seconds());
        getContent().add(ask, options);
    }

    @Override
    Poll activity() {
        return new Poll(ask.getValue(), options.values(), Entries.whole(seconds));
    }

    @Override
    Optional<Component> timing() {
        return Optional.of(seconds);
    }

    @Override
    void setReadOnly(boolean readOnly) {
        options.setReadOnly(readOnly);
    }
}
