package org.banhui.activity;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * One step of a plan.
 *
 * @param id unique in the plan and kept when steps move
 * @param minutes planned time, 0 to 240
 * @param notes what the speaker says; only host pages and prints show it
 * @param prepare what must lie ready
 */
public record Step(
        @NotBlank @Size(max = 40) String id,
        @NotBlank @Size(max = 60) String title,
        @JsonProperty(required = true) @Min(0) @Max(240) int minutes,
        @NotNull @Size(max = 4000) String notes,
        @NotNull @Size(max = 400) String prepare,
        @NotNull @Valid Activity activity) {

    public Step {
        notes = notes == null ? "" : notes;
        prepare = prepare == null ? "" : prepare;
    }
}
