package org.banhui.activity;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Talk in groups for a time, in seconds. */
public record Discuss(
        @NotNull @Size(min = 1, max = 6) List<@NotBlank @Size(max = 200) String> prompts,
        @Min(10) @Max(3600) int seconds)
        implements Activity {

    public Discuss {
        prompts = prompts == null ? List.of() : List.copyOf(prompts);
        seconds = seconds == 0 ? 180 : seconds;
    }
}
