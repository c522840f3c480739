package org.banhui.activity;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A few sentences about what was learned. The class sees those that the host chooses. */
public record Reflection(
        @NotBlank @Size(max = 300) String ask,
        @Min(5) @Max(3600) int seconds) implements Gathering {

    /** The longest text that is taken, in characters. */
    public static final int LONGEST = 500;

    public Reflection {
        seconds = seconds == 0 ? 300 : seconds;
    }

    @Override
    public boolean accepts(Answer answer) {
        return answer instanceof Answer.Written(var text) && text.length() <= LONGEST && !text.isBlank();
    }
}
