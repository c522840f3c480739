package org.banhui.live.join;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * The rules of a name somebody makes up: NFKC, nothing invisible, 1 to 20 visible characters, no word of the block
 * list. A family emoji is one visible character.
 */
@Component
public final class NameRules {

    static final int LONGEST = 20;

    /** What fits into the column together with the number of a namesake. */
    private static final int LONGEST_STORED = 54;
    /** Enough for a Tibetan stack, too few to paint over the neighbours. */
    private static final int MOST_MARKS = 4;

    private static final int JOINER = 0x200D;
    private static final int EMOJI_STYLE = 0xFE0F;

    private static final Pattern VISIBLE = Pattern.compile("\\X");
    private static final Pattern SPACES = Pattern.compile(" +");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_HAN = Pattern.compile("[^\\p{IsHan}]+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** Letters without a picture: Hangul fillers, Braille blank, grapheme joiner, Khmer and Mongolian signs. */
    private static final Set<Integer> BLANKS =
            Set.of(0x115F, 0x1160, 0x3164, 0xFFA0, 0x2800, 0x034F, 0x17B4, 0x17B5, 0x180B, 0x180C, 0x180D, 0x180F);

    private final Set<String> words = new HashSet<>();
    private final Set<String> anywhere = new HashSet<>();

    NameRules() {
        for (String line : blockList()) {
            String word = line.strip();
            if (word.isEmpty() || word.startsWith("#")) {
                continue;
            }
            if (word.endsWith("*")) {
                anywhere.add(word.substring(0, word.length() - 1));
            } else if (word.codePoints().anyMatch(NameRules::isHan)) {
                anywhere.add(word);
            } else {
                words.add(word);
            }
        }
    }

    private static List<String> blockList() {
        try (InputStream in = NameRules.class.getResourceAsStream("/live/blocked-names.txt")) {
            if (in == null) {
                throw new IllegalStateException("the block list is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a text that a whole class will see holds no word of the block list. */
    public boolean allows(String text) {
        return !isBlocked(text);
    }

    /** The name as it is shown; refuses an empty, a long or a blocked one. */
    String clean(String typed) {
        String name = SPACES.matcher(seen(typed)).replaceAll(" ").strip();
        if (name.isEmpty()) {
            throw new Refused(Refused.Reason.NAME_EMPTY);
        }
        if (name.length() > LONGEST_STORED || VISIBLE.matcher(name).results().count() > LONGEST) {
            throw new Refused(Refused.Reason.NAME_LONG);
        }
        if (isBlocked(name)) {
            throw new Refused(Refused.Reason.NAME_TABOO);
        }
        return name;
    }

    /** The name, with a number behind it where others have it already. */
    static String unique(String name, Collection<String> taken) {
        Set<String> folded = new HashSet<>();
        taken.forEach(other -> folded.add(other.toLowerCase(Locale.ROOT)));
        String free = name;
        for (int i = 2; folded.contains(free.toLowerCase(Locale.ROOT)); i++) {
            free = name + ' ' + i;
        }
        return free;
    }

    private static String seen(String typed) {
        int[] points =
                Normalizer.normalize(typed, Normalizer.Form.NFKC).codePoints().toArray();
        StringBuilder seen = new StringBuilder();
        int marks = 0;
        for (int i = 0; i < points.length; i++) {
            int point = points[i];
            if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
                seen.append(' ');
                marks = 0;
            } else if (isJoining(seen, points, i)) {
                seen.appendCodePoint(point);
            } else if (isMark(point)) {
                marks++;
                if (!seen.isEmpty() && marks <= MOST_MARKS && !isBlank(point)) {
                    seen.appendCodePoint(point);
                }
            } else if (!isBlank(point)) {
                seen.appendCodePoint(point);
                marks = 0;
            }
        }
        return seen.toString();
    }

    /** A joiner or a style sign that belongs to an emoji. */
    private static boolean isJoining(StringBuilder before, int[] points, int i) {
        if (before.isEmpty()) {
            return false;
        }
        int last = before.codePointBefore(before.length());
        return switch (points[i]) {
            case EMOJI_STYLE -> Character.isEmoji(last);
            case JOINER ->
                (Character.isEmoji(last) || last == EMOJI_STYLE)
                        && i + 1 < points.length
                        && Character.isExtendedPictographic(points[i + 1]);
            default -> false;
        };
    }

    private static boolean isMark(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }

    private static boolean isBlank(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> true;
            default ->
                BLANKS.contains(point)
                        || point >= 0xFE00 && point <= EMOJI_STYLE
                        || point >= 0xE0100 && point <= 0xE01EF;
        };
    }

    private static boolean isHan(int point) {
        return Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN;
    }

    private boolean isBlocked(String name) {
        String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        String letters = letters(plain);
        String together = NO_WORD.matcher(plain).replaceAll("");
        String lettersTogether = NO_WORD.matcher(letters).replaceAll("");
        String han = NO_HAN.matcher(plain).replaceAll("");
        return anywhere.stream().anyMatch(w -> together.contains(w) || lettersTogether.contains(w) || han.contains(w))
                || words.contains(together)
                || words.contains(lettersTogether)
                || List.of(NO_WORD.split(plain)).stream().anyMatch(words::contains)
                || List.of(NO_WORD.split(letters)).stream().anyMatch(words::contains);
    }

    /** Digits and signs that stand for letters, as in "sh1t". */
    private static String letters(String plain) {
        StringBuilder letters = new StringBuilder(plain);
        for (int i = 0; i < letters.length(); i++) {
            letters.setCharAt(
                    i,
                    switch (letters.charAt(i)) {
                        case '0' -> 'o';
                        case '1', '!' -> 'i';
                        case '3' -> 'e';
                        case '4', '@' -> 'a';
                        case '5', '$' -> 's';
                        case '7' -> 't';
                        default -> letters.charAt(i);
                    });
        }
        return letters.toString();
    }
}
