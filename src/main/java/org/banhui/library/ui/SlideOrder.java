package org.banhui.library.ui;

import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;
import org.banhui.library.SlideFile;

/** The order of several files: by name, numbers by their value, so that 2 comes before 10. */
final class SlideOrder {

    static final Comparator<SlideFile> BY_NAME = Comparator.comparing(file -> key(file.name()));

    private static final Pattern NUMBER = Pattern.compile("\\d{1,12}");

    private SlideOrder() {}

    private static String key(String name) {
        return NUMBER.matcher(name.toLowerCase(Locale.ROOT))
                .replaceAll(number -> "%012d".formatted(Long.parseLong(number.group())));
    }
}
