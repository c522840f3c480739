package org.banhui.activity;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A promise to read and sign, by a typed name or a drawn one. The text is Markdown. */
public record Pledge(
        @NotNull @Size(max = 60) String title,
        @NotBlank @Size(max = 2000) String text,
        @Min(5) @Max(3600) int seconds) implements Gathering {

    /** The longest typed name, in characters. */
    public static final int LONGEST = 20;

    public Pledge {
        title = title == null ? "" : title;
        seconds = seconds == 0 ? 300 : seconds;
    }

    @Override
    public String ask() {
        return text;
    }

    @Override
    public boolean accepts(Answer answer) {
        return answer instanceof Answer.Signed(var name, var ink)
                && name.length() <= LONGEST
                && (!name.isBlank() || !ink.isEmpty())
                && Ink.isDrawing(ink);
    }
}
