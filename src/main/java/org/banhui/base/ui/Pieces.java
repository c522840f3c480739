package org.banhui.base.ui;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;

/** Small parts that the desk's views share. */
public final class Pieces {

    private Pieces() {}

    public static Button button(String text, String icon, ComponentEventListener<ClickEvent<Button>> listener) {
        return new Button(text, Icons.of(icon), listener);
    }

    /** A button that stands back. */
    public static Button quiet(String text, String icon, ComponentEventListener<ClickEvent<Button>> listener) {
        Button button = button(text, icon, listener);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    /** The one button of its place; a second click waits until the first is done. */
    public static Button primary(String text, String icon, ComponentEventListener<ClickEvent<Button>> listener) {
        Button button = button(text, icon, listener);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setDisableOnClick(true);
        button.addClickListener(click -> button.setEnabled(true));
        return button;
    }

    /** A quiet button that shows only its icon; the words are its name and its tooltip. */
    public static Button iconButton(String icon, String words, ComponentEventListener<ClickEvent<Button>> listener) {
        Button button = new Button(Icons.of(icon), listener);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClassName("icon-only");
        button.setAriaLabel(words);
        button.setTooltipText(words);
        return button;
    }

    /** Gives a button the look of what takes something away. */
    public static Button dangerous(Button button) {
        button.addThemeVariants(ButtonVariant.ERROR);
        return button;
    }

    /** A quiet button of words alone that takes something away. */
    public static Button dangerous(String text, ComponentEventListener<ClickEvent<Button>> listener) {
        Button button = new Button(text, listener);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return dangerous(button);
    }

    public static <T extends Component> T classed(T component, String... classes) {
        component.addClassNames(classes);
        return component;
    }

    /** @param classes class names with spaces between them */
    public static Div div(String classes, Component... parts) {
        return classed(new Div(parts), classes.split(" ", -1));
    }
}
