package org.banhui.library.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.banhui.activity.Activity;

/** The fields of one kind of activity. */
abstract class ActivityFields extends Composite<Div> {

    /** The activity as it stands in the fields, finished or not. */
    abstract Activity activity();

    /** A field that stands beside the step's minutes. */
    Optional<Component> timing() {
        return Optional.empty();
    }

    abstract void setReadOnly(boolean readOnly);
}
