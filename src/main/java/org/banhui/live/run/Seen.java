package org.banhui.live.run;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * What the sender of a command saw: the run's id (0 outside a run), the word of its phase, or of the place outside a
 * run, and how many prompts of a case. A command that saw something else is stale, so that three presses at once move
 * one step.
 */
public record Seen(
        int run,
        String phase,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) int part) {

    @JsonCreator
    static Seen read(
            @JsonProperty("run") int run,
            @JsonProperty("phase") String phase,
            @JsonProperty("part") @Nullable Integer part) {
        return new Seen(run, phase, part == null ? 0 : part);
    }

    /** What is seen of a run that has no parts, or outside a run. */
    public Seen(int run, String phase) {
        this(run, phase, 0);
    }
}
