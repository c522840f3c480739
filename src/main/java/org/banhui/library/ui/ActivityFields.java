package org.banhui.library.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import org.banhui.activity.Activity;
import org.banhui.activity.Step;

/** The fields of one kind of activity. */
abstract class ActivityFields extends Composite<Div> {

    ActivityFields() {
        getContent().addClassName("form");
    }

    /** The activity as it stands in the fields, finished or not. */
    abstract Activity activity();

    /** A field that stands beside the step's minutes. */
    Optional<Component> timing() {
        return Optional.empty();
    }

    /** Takes notice of the steps before this one whose question may be asked again. */
    void showAsked(List<Step> before) {}

    /** Closes what is no field of the form's {@link Entries}, or opens it. */
    void setReadOnly(boolean readOnly) {}
}
