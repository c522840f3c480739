package org.banhui.library;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is said of a plan besides its steps.
 *
 * @param prepare what must be ready before the lesson
 * @param source where the content comes from
 * @param reviewed when somebody last checked that the content is still true
 */
public record About(
        @NotNull @Valid Goals goals,
        @NotNull @Size(max = 1000) String prepare,
        @NotNull @Size(min = 1) List<Band> bands,
        @NotNull @Size(max = 400) String source,
        Optional<LocalDate> reviewed) {

    public About {
        prepare = prepare == null ? "" : prepare;
        bands = bands == null ? List.of() : List.copyOf(bands);
    }
}
