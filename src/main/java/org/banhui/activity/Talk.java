package org.banhui.activity;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A slide: Markdown, perhaps a picture, perhaps a film. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Talk(
        @NotNull @Size(max = 4000) String text,
        @Nullable @Valid Picture picture,
        @Nullable @Valid Film film) implements Activity, Filmed {

    /** A slide without a film. */
    public Talk(String text, @Nullable Picture picture) {
        this(text, picture, null);
    }
}
