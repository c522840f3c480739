package org.banhui.activity;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A break with a countdown in seconds. */
public record Pause(
        @NotNull @Size(max = 120) String text,
        @Min(5) @Max(3600) int seconds) implements Activity {

    public Pause {
        seconds = seconds == 0 ? 60 : seconds;
    }
}
