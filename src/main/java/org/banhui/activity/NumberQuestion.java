package org.banhui.activity;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

/** Guess a number; right within the tolerance, which is in the unit of the value. */
public record NumberQuestion(
        @NotBlank @Size(max = 300) String ask,
        @JsonProperty(required = true) double value,
        @PositiveOrZero double tolerance,
        @NotNull @Size(max = 12) String unit,
        @NotNull @Size(max = 400) String explanation,
        @Min(5) @Max(600) int seconds,
        @NotNull Weight weight)
        implements ScoredQuestion {

    /** The largest number that is taken, either sign. */
    public static final double LARGEST = 1e12;

    public NumberQuestion {
        unit = unit == null ? "" : unit;
        explanation = explanation == null ? "" : explanation;
        weight = weight == null ? Weight.FULL : weight;
        seconds = seconds == 0 ? 30 : seconds;
    }

    /** Whether somebody can answer with the value: a number that {@link #accepts} takes. */
    @JsonIgnore
    @AssertTrue(message = "{number.value}")
    public boolean isWithinReach() {
        return isTaken(value);
    }

    @Override
    public boolean accepts(Answer answer) {
        return answer instanceof Answer.Numeric(var number) && isTaken(number);
    }

    private static boolean isTaken(double number) {
        return Double.isFinite(number) && Math.abs(number) <= LARGEST;
    }

    /**
     * Full within the tolerance; with {@code near} it falls in a straight line to 0 at a distance of 4 · max(tolerance,
     * |value| / 10, 1) beyond it.
     */
    @Override
    public double share(Answer answer, boolean near) {
        if (!(answer instanceof Answer.Numeric(var number))) {
            return 0;
        }
        double beyond = Math.abs(number - value) - tolerance;
        if (beyond <= 1e-9) {
            return 1;
        }
        double reach = 4 * Math.max(1, Math.max(tolerance, Math.abs(value) / 10));
        return near ? Math.max(0, 1 - beyond / reach) : 0;
    }
}
