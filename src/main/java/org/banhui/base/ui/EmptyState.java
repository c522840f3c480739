package org.banhui.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** What stands where there is nothing yet: what would be here, and what to do next. */
public final class EmptyState extends Div {

    public EmptyState(String icon, String title, String next, Component... actions) {
        addClassName("empty");
        Span heading = new Span(title);
        heading.addClassName("empty-title");
        add(Icons.of(icon), heading, new Span(next));
        add(actions);
    }
}
