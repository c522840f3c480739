package org.banhui.activity;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Choose one or several of two to six options. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Choice(
        @NotNull Mode mode,
        @NotBlank @Size(max = 300) String ask,
        @Nullable @Valid Picture picture,
        @NotNull @Size(min = 2, max = 6) List<@Valid Option> options,
        @NotNull @Size(max = 400) String explanation,
        @Min(5) @Max(600) int seconds,
        @NotNull Weight weight)
        implements ScoredQuestion {

    public Choice {
        options = options == null ? List.of() : List.copyOf(options);
        explanation = explanation == null ? "" : explanation;
        weight = weight == null ? Weight.FULL : weight;
        seconds = seconds == 0 ? 30 : seconds;
    }

    /** How many options may be chosen. */
    public enum Mode {
        SINGLE,
        MULTIPLE,
        TRUEFALSE;

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** One option; its text may be empty where it has a picture. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Option(
            @NotNull @Size(max = 120) String text,
            boolean right,
            @Nullable @Valid Picture picture) {

        public Option {
            text = text == null ? "" : text;
        }

        @JsonIgnore
        @AssertTrue(message = "{option.empty}")
        public boolean isSaying() {
            return picture != null || !text.isBlank();
        }
    }

    /** Whether the marks of right and wrong fit the mode: exactly one right option, or at least one for several. */
    @JsonIgnore
    @AssertTrue(message = "{choice.key}")
    public boolean isKeyed() {
        long right = rightCount();
        return mode == Mode.MULTIPLE ? right >= 1 : right == 1;
    }

    public boolean multiple() {
        return mode == Mode.MULTIPLE;
    }

    /** The places of the right options. */
    public List<Integer> key() {
        return IntStream.range(0, options.size())
                .filter(i -> options.get(i).right())
                .boxed()
                .toList();
    }

    @Override
    public boolean accepts(Answer answer) {
        return answer instanceof Answer.Chosen(var chosen)
                && !chosen.isEmpty()
                && (multiple() || chosen.size() == 1)
                && chosen.stream().allMatch(i -> i >= 0 && i < options.size());
    }

    /** For several options max((right − wrong) / k, 0), k the number of right options; live.md, "Points". */
    @Override
    public double share(Answer answer, boolean near) {
        if (!(answer instanceof Answer.Chosen(var chosen))) {
            return 0;
        }
        long right = chosen.stream().filter(i -> options.get(i).right()).count();
        long wrong = chosen.size() - right;
        return Math.max(0, (double) (right - wrong) / rightCount());
    }

    private long rightCount() {
        return options.stream().filter(Option::right).count();
    }
}
