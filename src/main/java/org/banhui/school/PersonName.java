package org.banhui.school;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import org.banhui.base.DomainException;

/** The rules of a person's name: NFKC, no control or zero-width characters, 1 to 20 visible characters. */
public final class PersonName {

    public static final int LONGEST = 20;

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}]|[\\p{Cc}&&[^\\t\\n\\r]]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern DOTS = Pattern.compile("\\s*[·•・‧∙⋅]\\s*");
    /** Up to four: a longer one may be of a minority, and its space stands for a dot. */
    private static final Pattern HAN_APART = Pattern.compile("(?=(?: ?\\p{IsHan}){2,4}$)\\p{IsHan}+(?: \\p{IsHan}+)+");

    private static final Pattern HAN = Pattern.compile("[\\p{IsHan}·]+");

    private PersonName() {}

    /** The cleaned name; refuses with {@code school.name.missing} or {@code school.name.long}. */
    public static String clean(String typed) {
        String name = fold(typed);
        refusal(name).ifPresent(key -> {
            throw new DomainException(key, LONGEST);
        });
        return name;
    }

    /** The name without what nobody sees; 张　三 becomes 张三, 欧阳 娜娜 becomes 欧阳娜娜, other inner spaces stay single. */
    static String fold(String typed) {
        String name = INVISIBLE
                .matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC))
                .replaceAll("");
        name = SPACES.matcher(name).replaceAll(" ").strip();
        name = DOTS.matcher(name).replaceAll("·");
        return HAN_APART.matcher(name).matches() ? name.replace(" ", "") : name;
    }

    static Optional<String> refusal(String folded) {
        if (folded.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return Optional.of("school.name.missing");
        }
        return visibleLength(folded) > LONGEST ? Optional.of("school.name.long") : Optional.empty();
    }

    private static long visibleLength(String name) {
        return name.codePoints()
                .filter(point -> Character.getType(point) != Character.NON_SPACING_MARK
                        && Character.getType(point) != Character.ENCLOSING_MARK)
                .count();
    }

    /** First and last character of a Chinese name with one star between, the first letter of any other. */
    static String mask(String name) {
        int[] points = name.codePoints().toArray();
        String first = new String(points, 0, 1);
        boolean shown = HAN.matcher(name).matches() && points.length > 2;
        return shown ? first + '*' + new String(points, points.length - 1, 1) : first + '*';
    }
}
