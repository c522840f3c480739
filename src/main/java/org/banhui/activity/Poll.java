package org.banhui.activity;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Ask for an opinion; nothing is right or wrong. The bars stay hidden until the host shows them. */
public record Poll(
        @NotBlank @Size(max = 300) String ask,
        @NotNull @Size(min = 2, max = 6) List<@NotBlank @Size(max = 120) String> options,
        @Min(5) @Max(600) int seconds)
        implements Question {

    public Poll {
        options = options == null ? List.of() : List.copyOf(options);
        seconds = seconds == 0 ? 30 : seconds;
    }

    @Override
    public boolean accepts(Answer answer) {
        return answer instanceof Answer.Chosen(var chosen)
                && chosen.size() == 1
                && chosen.stream().allMatch(i -> i >= 0 && i < options.size());
    }
}
