package org.banhui.library.paper;

import java.util.List;
import java.util.Locale;
import org.banhui.base.Words;
import org.banhui.print.Paper;
import org.banhui.print.Part;

/** Speaks one language on one paper. */
record Sheet(Words words, Locale language) {

    String say(String key, Object... args) {
        return words.say(language, "library." + key, args);
    }

    Paper paper(String title, String layout, List<Part> parts) {
        return new Paper(title, language, layout, parts);
    }
}
