package org.banhui.library.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.banhui.activity.Pause;

/** The fields of a break. */
final class PauseFields extends ActivityFields {

    private final TextField text;
    private final IntegerField seconds;

    PauseFields(Pause pause, Entries entries) {
        text = entries.line("activity.text", getTranslation("library.pause.text"), pause.text());
        seconds = entries.whole("activity.seconds", getTranslation("library.pause.seconds"), pause.seconds());
        getContent().add(text);
    }

    @Override
    Pause activity() {
        return new Pause(text.getValue(), Entries.whole(seconds));
    }

    @Override
    Optional<Component> timing() {
        return Optional.of(seconds);
    }
}
