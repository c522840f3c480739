package org.banhui.base.start;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.banhui.base.DomainException;
import org.banhui.base.Words;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Says lines on the console in Chinese and English, before and after there is an application context. */
final class Spoken {

    private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
    private final PrintStream out = readable(System.out, FileDescriptor.out);
    private final PrintStream err = readable(System.err, FileDescriptor.err);

    Spoken() {
        messages.setBasename("messages/base");
        messages.setDefaultEncoding("UTF-8");
        messages.setAlwaysUseMessageFormat(true);
        messages.setFallbackToSystemLocale(false);
    }

    void line(String text) {
        out.println(text);
    }

    /** The words of a key in Chinese, two blanks, the words in English. */
    String both(String key, Object... args) {
        return words(Words.CHINESE, key, args) + "  " + words(Words.ENGLISH, key, args);
    }

    /** One line in each language. */
    void lines(String key, Object... args) {
        out.println(words(Words.CHINESE, key, args));
        out.println(words(Words.ENGLISH, key, args));
    }

    /** One line in each language on standard error. */
    void refuse(DomainException refusal) {
        Object[] args = refusal.args().toArray();
        err.println(words(Words.CHINESE, refusal.key(), args));
        err.println(words(Words.ENGLISH, refusal.key(), args));
    }

    private String words(Locale locale, String key, Object... args) {
        return messages.getMessage(key, args, locale);
    }

    /** Under the POSIX locale, usual for services, Java would print every Chinese character as a question mark. */
    private static PrintStream readable(PrintStream given, FileDescriptor descriptor) {
        return given.charset().newEncoder().canEncode('班')
                ? given
                : new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
