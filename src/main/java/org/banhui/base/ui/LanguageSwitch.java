package org.banhui.base.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** Shows the page in the other language and remembers it for this browser. */
public final class LanguageSwitch extends Button {

    public LanguageSwitch() {
        setText(getTranslation("base.language.other"));
        setIcon(Icons.of("globe"));
        addThemeVariants(ButtonVariant.TERTIARY);
        addClickListener(click -> getUI().ifPresent(ui -> Language.choose(ui, Language.other(getLocale()))));
    }
}
