package org.banhui.library.internal;

import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Folds texts so that they can be found by a part of them or by the pinyin initials of a part. */
final class SearchText {

    /** The length of the column. */
    private static final int LONGEST = 20_000;

    private static final Charset GBK = Charset.forName("GBK");

    // GB/T 2312 orders its 3755 everyday characters by pinyin; these are the codes at which each initial begins.
    private static final int[] BEGINS = {
        0xB0A1, 0xB0C5, 0xB2C1, 0xB4EE, 0xB6EA, 0xB7A2, 0xB8C1, 0xB9FE, 0xBBF7, 0xBFA6, 0xC0AC, 0xC2E8, 0xC4C3, 0xC5B6,
        0xC5BE, 0xC6DA, 0xC8BB, 0xC8F6, 0xCBFA, 0xCDDA, 0xCEF4, 0xD1B9, 0xD4D1, 0xD7FA
    };
    private static final String INITIALS = "abcdefghjklmnopqrstwxyz";

    private SearchText() {}

    /** What is stored: the folded texts, then their initials. */
    static String of(Stream<String> texts) {
        String folded = texts.map(SearchText::folded).collect(Collectors.joining(" "));
        String both = folded + " | " + initials(folded);
        return both.length() <= LONGEST ? both : both.substring(0, LONGEST);
    }

    /** The words of a search, each as a LIKE pattern with {@code !} as the escape character. */
    static List<String> patterns(String text) {
        return Stream.of(folded(text).split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> "%" + word.replaceAll("([!%_])", "!$1") + "%")
                .toList();
    }

    static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** The pinyin initial of each everyday character; everything else is left out. */
    static String initials(String text) {
        StringBuilder initials = new StringBuilder();
        text.codePoints()
                .filter(c -> c >= 0x4E00 && c <= 0x9FFF)
                .forEach(c -> initials.append(initial(Character.toString(c))));
        return initials.toString();
    }

    private static String initial(String character) {
        byte[] bytes = character.getBytes(GBK);
        int code = bytes.length == 2 ? (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF : 0;
        if (code >= BEGINS[BEGINS.length - 1]) {
            return "";
        }
        for (int i = BEGINS.length - 2; i >= 0; i--) {
            if (code >= BEGINS[i]) {
                return INITIALS.substring(i, i + 1);
            }
        }
        return "";
    }
}
