package org.banhui.library.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import org.banhui.activity.Cloud;

/** The fields of a word cloud. */
final class CloudFields extends ActivityFields {

    private final TextArea ask;
    private final IntegerField each;
    private final IntegerField seconds;

    CloudFields(Cloud cloud, Entries entries) {
        ask = entries.text("activity.ask", getTranslation("library.ask"), cloud.ask(), 2);
        each = entries.whole("activity.entries", getTranslation("library.cloud.entries"), cloud.entries());
        each.setStepButtonsVisible(true);
        each.setHelperText(getTranslation("library.cloud.entries.help", Cloud.LONGEST));
        seconds = entries.whole("activity.seconds", getTranslation("library.seconds"), cloud.seconds());
        getContent().add(ask, each);
    }

    @Override
    Cloud activity() {
        return new Cloud(ask.getValue(), Entries.whole(each), Entries.whole(seconds));
    }

    @Override
    Optional<Component> timing() {
        return Optional.of(seconds);
    }
}
