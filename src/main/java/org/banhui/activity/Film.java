package org.banhui.activity;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A film of a step.
 *
 * @param title what is said of it where it cannot be seen
 * @param file the uploaded file; none where the film lies on the board's own computer and is chosen there
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Film(
        @NotBlank @Size(max = 80) String title, @Nullable UUID file) {}
