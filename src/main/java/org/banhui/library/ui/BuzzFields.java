package org.banhui.library.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import org.banhui.activity.Buzz;
import org.banhui.base.ui.Pieces;

/** The fields of a question for whoever is first. */
final class BuzzFields extends ActivityFields {

    private final TextArea ask;
    private final IntegerField seconds;

    BuzzFields(Buzz buzz, Entries entries) {
        ask = entries.text("activity.ask", getTranslation("library.ask"), buzz.ask(), 2);
        seconds = entries.whole("activity.seconds", getTranslation("library.seconds"), buzz.seconds());
        getContent().add(ask, Pieces.classed(new Paragraph(getTranslation("library.buzz.help")), "small", "muted"));
    }

    @Override
    Buzz activity() {
        return new Buzz(ask.getValue(), Entries.whole(seconds));
    }

    @Override
    Optional<Component> timing() {
        return Optional.of(seconds);
    }
}
