package org.banhui.activity;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Type a short answer; one of several accepted forms counts. */
public record Blank(
        @NotBlank @Size(max = 300) String ask,
        @NotNull @Size(min = 1, max = 20) List<@NotBlank @Size(max = 60) String> accepted,
        @NotNull @Size(max = 400) String explanation,
        @Min(5) @Max(600) int seconds,
        @NotNull Weight weight)
        implements ScoredQuestion {

    /** The longest answer that is taken, in characters. */
    public static final int LONGEST = 60;

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cf}\\p{Cc}]+");

    public Blank {
        accepted = accepted == null ? List.of() : List.copyOf(accepted);
        explanation = explanation == null ? "" : explanation;
        weight = weight == null ? Weight.FULL : weight;
        seconds = seconds == 0 ? 45 : seconds;
    }

    /** The form in which answers are compared: NFKC (Unicode UAX #15), lower case, without spaces and invisible signs. */
    public static String folded(String text) {
        String wide = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return SPACES.matcher(wide).replaceAll("").toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean accepts(Answer answer) {
        return answer instanceof Answer.Written(var text)
                && text.length() <= LONGEST
                && !folded(text).isEmpty();
    }

    @Override
    public double share(Answer answer, boolean near) {
        if (!(answer instanceof Answer.Written(var text))) {
            return 0;
        }
        String given = folded(text);
        return accepted.stream().map(Blank::folded).anyMatch(given::equals) ? 1 : 0;
    }
}
