package org.banhui.desk;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.banhui.base.ui.Icons;
import org.banhui.live.SessionKey;
import org.banhui.live.join.PageRole;

/** Small parts that the views of the desk share. */
final class Pieces {

    private Pieces() {}

    static Button button(String text, String icon, ComponentEventListener<ClickEvent<Button>> listener) {
        return new Button(text, Icons.of(icon), listener);
    }

    /** A button that stands back. */
    static Button quiet(String text, String icon, ComponentEventListener<ClickEvent<Button>> listener) {
        Button button = button(text, icon, listener);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    /** The one button of its place. */
    static Button primary(String text, String icon, ComponentEventListener<ClickEvent<Button>> listener) {
        Button button = button(text, icon, listener);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setDisableOnClick(true);
        button.addClickListener(click -> button.setEnabled(true));
        return button;
    }

    static Button dangerous(String text, ComponentEventListener<ClickEvent<Button>> listener) {
        Button button = new Button(text, listener);
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        return button;
    }

    /** Opens a page of a meeting in a window of its own; the ticket is made when the link is followed. */
    static Anchor page(String text, String icon, SessionKey key, PageRole page) {
        Anchor link = new Anchor(MeetingPages.address(key, page), Icons.of(icon), new Span(text));
        link.setTarget(AnchorTarget.BLANK);
        link.addClassName("btn");
        return link;
    }

    static <T extends Component> T classed(T component, String... classes) {
        component.addClassNames(classes);
        return component;
    }

    static Div div(String classes, Component... parts) {
        return classed(new Div(parts), classes.split(" ", -1));
    }
}
