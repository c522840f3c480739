package org.banhui.library.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import org.banhui.activity.Reflection;
import org.banhui.base.ui.Pieces;

/** The fields of a question that is answered by a few sentences. */
final class ReflectionFields extends ActivityFields {

    private final TextArea ask;
    private final IntegerField seconds;

    ReflectionFields(Reflection reflection, Entries entries) {
        ask = entries.text("activity.ask", getTranslation("library.ask"), reflection.ask(), 2);
        seconds = entries.whole("activity.seconds", getTranslation("library.seconds"), reflection.seconds());
        getContent()
                .add(
                        ask,
                        Pieces.classed(
                                new Paragraph(getTranslation("library.reflection.help", Reflection.LONGEST)),
                                "small",
                                "muted"));
    }

    @Override
    Reflection activity() {
        return new Reflection(ask.getValue(), Entries.whole(seconds));
    }

    @Override
    Optional<Component> timing() {
        return Optional.of(seconds);
    }
}
