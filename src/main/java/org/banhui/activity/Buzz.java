package org.banhui.activity;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Duration;

/** Who is first: one big button. The host says what an answer was worth. */
public record Buzz(
        @NotBlank @Size(max = 300) String ask,
        @Min(5) @Max(600) int seconds) implements Gathering {

    /** Who presses before the start is locked for so long; live.md, "Class tools". */
    public static final Duration LOCKED = Duration.ofSeconds(2);

    public Buzz {
        seconds = seconds == 0 ? 60 : seconds;
    }

    @Override
    public boolean accepts(Answer answer) {
        return answer instanceof Answer.Pressed(boolean pressed) && pressed;
    }
}
