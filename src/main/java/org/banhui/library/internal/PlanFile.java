package org.banhui.library.internal;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.banhui.activity.Activity;
import org.banhui.activity.Settings;
import org.banhui.library.Band;
import org.banhui.library.Goals;
import org.banhui.library.Theme;
import org.jspecify.annotations.Nullable;

/** A file with one plan; its steps hold an activity or name a question of the bank. */
record PlanFile(
        @JsonProperty(required = true) @Min(1) @Max(1) int format,
        @NotNull @Pattern(regexp = "[a-z0-9-]{1,80}") String code,
        @NotNull @Pattern(regexp = "zh|en") String language,
        @NotNull Theme theme,
        @NotBlank @Size(max = 60) String title,
        @Nullable String subtitle,
        @NotNull @Size(min = 1) List<Band> bands,
        @NotNull LocalDate reviewed,
        @NotBlank @Size(max = 400) String source,
        @NotNull @Valid Goals goals,
        @Nullable String prepare,
        @Nullable Settings settings,
        @NotNull @Size(min = 1, max = 200) List<@Valid Entry> steps) {

    PlanFile {
        bands = bands == null ? List.of() : List.copyOf(bands);
        steps = steps == null ? List.of() : List.copyOf(steps);
    }

    record Entry(
            @NotBlank @Size(max = 40) String id,
            @NotBlank @Size(max = 60) String title,
            @JsonProperty(required = true) int minutes,
            @Nullable String notes,
            @Nullable String prepare,
            @Nullable Activity activity,
            @Nullable String question) {}
}
