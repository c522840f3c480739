package org.banhui.school.paper;

import java.util.List;
import java.util.Locale;
import org.banhui.base.Words;
import org.banhui.print.Paper;
import org.banhui.print.Part;

/** Speaks one language on one paper. */
record Sheet(Words words, Locale language) {

    String say(String key, Object... args) {
        return words.say(language, "school.paper." + key, args);
    }

    Part line(String classes, String key, Object... args) {
        return Part.line(classes, say(key, args));
    }

    Paper paper(String title, String layout, List<Part> parts) {
        return new Paper(title, language, layout, parts);
    }
}
