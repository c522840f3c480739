package org.banhui.library.internal;

import org.banhui.library.SlideFile;

/** Words of slides, made fit for titles and for those who cannot see the page. */
final class SlideText {

    private static final int LONGEST_TITLE = 60;
    private static final int LONGEST_TEXT = 1000;
    private static final int LONGEST_NOTES = 4000;

    private SlideText() {}

    /** The first line that says something, if it is short enough to be a heading; else an empty text. */
    static String title(String text) {
        String first = text.lines()
                .map(SlideText::folded)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElse("");
        return first.codePoints().filter(Character::isLetterOrDigit).count() >= 2 && first.length() <= LONGEST_TITLE
                ? first
                : "";
    }

    /** All of it in one line, within the length of alternative texts; nothing where most of it is no writing. */
    static String spoken(String text) {
        String line = folded(text);
        long strange = line.codePoints().filter(SlideText::isStrange).count();
        return strange * 4 > line.length() ? "" : shortened(line, LONGEST_TEXT);
    }

    static String heading(String text) {
        return shortened(folded(text), LONGEST_TITLE);
    }

    static String notes(String text) {
        return shortened(text.strip(), LONGEST_NOTES);
    }

    /** A file's name without its ending. */
    static String nameOf(SlideFile file) {
        return heading(file.name().replaceFirst("\\.[^.]{1,5}$", ""));
    }

    private static String folded(String text) {
        return text.replaceAll("[\\p{Cntrl}\\s\\u00a0\\u3000]+", " ").strip();
    }

    /** Fonts without a map to Unicode give private or unassigned characters. */
    private static boolean isStrange(int character) {
        int type = Character.getType(character);
        return type == Character.PRIVATE_USE || type == Character.UNASSIGNED || character == 0xFFFD;
    }

    private static String shortened(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 2)) ? most - 2 : most - 1;
        return text.substring(0, end).stripTrailing() + "…";
    }
}
