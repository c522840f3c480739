package org.banhui.print;

import java.util.List;
import java.util.Locale;

/**
 * What is to be printed.
 *
 * @param title what the reader's window says
 * @param language of most of the words
 * @param layout name of a style sheet under {@code /paper}, without its ending; it adds to {@code sheet.css}
 */
public record Paper(String title, Locale language, String layout, List<Part> parts) {

    public Paper {
        parts = List.copyOf(parts);
    }
}
