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
import java.util.Optional;
import org.banhui.activity.Question;
import org.banhui.library.Band;
import org.banhui.library.Theme;

/** A file of questions of one theme and language. */
record QuestionsFile(
        @JsonProperty(required = true) @Min(1) @Max(1) int format,
        @NotNull @Pattern(regexp = "zh|en") String language,
        @NotNull Theme theme,
        @NotNull LocalDate reviewed,
        @NotNull @Size(min = 1, max = 500) List<@Valid Entry> questions) {

    QuestionsFile {
        questions = questions == null ? List.of() : List.copyOf(questions);
    }

    record Entry(
            @NotNull @Pattern(regexp = "[a-z0-9-]{1,80}") String code,
            @NotNull Optional<@Pattern(regexp = "[A-Z][0-9]{1,2}") String> covers,
            @NotNull @Size(min = 1) List<Band> bands,
            @JsonProperty(required = true) @Min(1) @Max(3) int difficulty,
            @NotBlank @Size(max = 400) String source,
            @NotBlank @Size(max = 60) String title,
            @NotNull @Valid Question activity) {

        Entry {
            bands = bands == null ? List.of() : List.copyOf(bands);
        }
    }
}
