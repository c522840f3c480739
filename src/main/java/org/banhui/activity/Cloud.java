package org.banhui.activity;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Short texts that grow into a word cloud while they come in.
 *
 * @param entries how many texts a seat may send, 1 to 3
 */
public record Cloud(
        @NotBlank @Size(max = 300) String ask,
        @Min(1) @Max(3) int entries,
        @Min(5) @Max(600) int seconds) implements Gathering {

    /** The longest text that is taken, in characters. */
    public static final int LONGEST = 20;

    public Cloud {
        entries = entries == 0 ? 2 : entries;
        seconds = seconds == 0 ? 90 : seconds;
    }

    @Override
    public boolean accepts(Answer answer) {
        return answer instanceof Answer.Texts(var texts)
                && !texts.isEmpty()
                && texts.size() <= entries
                && texts.stream()
                        .allMatch(t -> t.length() <= LONGEST && !Blank.folded(t).isEmpty());
    }
}
