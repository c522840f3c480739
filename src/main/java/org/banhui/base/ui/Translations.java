package org.banhui.base.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.banhui.base.Words;
import org.springframework.stereotype.Component;

/** Gives Vaadin's components the words of the message bundles. */
@Component
class Translations implements I18NProvider {

    private final Words words;

    Translations(Words words) {
        this.words = words;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Words.LOCALES;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        return words.say(locale, key, params);
    }
}
