package org.banhui.library.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Optional;
import org.banhui.activity.Discuss;

/** The fields of a talk in groups. */
final class DiscussFields extends ActivityFields {

    private final Rows<String> prompts;
    private final IntegerField seconds;

    DiscussFields(Discuss discuss, Entries entries) {
        prompts = TextRow.list(
                new Rows.About("activity.prompts", "library.discuss.prompts", Limits.of(Discuss.class, "prompts")),
                discuss.prompts(),
                TextRow.Sign.NUMBER,
                entries);
        seconds = entries.whole("activity.seconds", getTranslation("library.discuss.seconds"), discuss.seconds());
        getContent().add(prompts);
    }

    @Override
    Discuss activity() {
        return new Discuss(prompts.values(), Entries.whole(seconds));
    }

    @Override
    Optional<Component> timing() {
        return Optional.of(seconds);
    }

    @Override
    void setReadOnly(boolean readOnly) {
        prompts.setReadOnly(readOnly);
    }
}
