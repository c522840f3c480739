package org.banhui.base;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words on every screen: messages by key in Chinese and English, from the bundles under {@code messages/}. */
@Component
public final class Words {

    public static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    public static final Locale ENGLISH = Locale.ENGLISH;
    public static final List<Locale> LOCALES = List.of(CHINESE, ENGLISH);

    private final MessageSource messages;

    Words(MessageSource messages) {
        this.messages = messages;
    }

    /** Chinese for {@code zh}, English for everything else. */
    public static Locale locale(String language) {
        return language.startsWith("zh") ? CHINESE : ENGLISH;
    }

    /** The message of a key; throws NoSuchMessageException where it is missing, which a test prevents. */
    public String say(Locale locale, String key, Object... args) {
        return messages.getMessage(key, args, locale(locale.getLanguage()));
    }

    /** What a refusal says. */
    public String say(Locale locale, DomainException refusal) {
        return say(locale, refusal.key(), refusal.args().toArray());
    }
}
