package org.banhui.library.ui;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import org.banhui.activity.Kind;
import org.banhui.base.ui.Icons;

/** Small parts that the views of plans share. */
final class Pieces {

    private Pieces() {}

    static Button button(String text, String icon, ComponentEventListener<ClickEvent<Button>> listener) {
        return new Button(text, Icons.of(icon), listener);
    }

    static Button quiet(String text, String icon, ComponentEventListener<ClickEvent<Button>> listener) {
        Button button = button(text, icon, listener);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    static Button primary(String text, String icon, ComponentEventListener<ClickEvent<Button>> listener) {
        Button button = button(text, icon, listener);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    /** A quiet button that shows only its icon; the words are its name and its tooltip. */
    static Button iconButton(String icon, String words, ComponentEventListener<ClickEvent<Button>> listener) {
        Button button = new Button(Icons.of(icon), listener);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClassName("icon-only");
        button.setAriaLabel(words);
        button.setTooltipText(words);
        return button;
    }

    static Button dangerous(Button button) {
        button.addThemeVariants(ButtonVariant.ERROR);
        return button;
    }

    static Component icon(Kind kind) {
        return Icons.of(iconName(kind));
    }

    static String iconName(Kind kind) {
        return switch (kind) {
            case TALK -> "talk";
            case CASE -> "book";
            case CHOICE -> "quiz";
            case ORDER -> "plan";
            case BLANK -> "edit";
            case NUMBER -> "set";
            case POLL -> "vote";
            case REVOTE -> "undo";
            case DISCUSS -> "chat";
            case STANDINGS -> "award";
            case PAUSE -> "timer";
        };
    }

    static <T extends Component> T classed(T component, String... classes) {
        component.addClassNames(classes);
        return component;
    }
}
