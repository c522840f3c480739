package org.banhui.activity;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A story in Markdown, perhaps with a chat beside it or told by a film, and what to talk about. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Case(
        @NotBlank @Size(max = 4000) String story,
        @Nullable @Valid Chat chat,
        @NotNull @Size(max = 6) List<@NotBlank @Size(max = 200) String> prompts,
        @Nullable @Valid Film film)
        implements Activity, Filmed {

    public Case {
        prompts = prompts == null ? List.of() : List.copyOf(prompts);
    }

    /** A case without a film. */
    public Case(String story, @Nullable Chat chat, List<String> prompts) {
        this(story, chat, prompts, null);
    }

    /** A chat as a phone shows it. */
    public record Chat(
            @NotBlank @Size(max = 40) String title,
            @NotNull @Size(min = 1, max = 8) List<@Valid Line> lines) {
        public Chat {
            lines = lines == null ? List.of() : List.copyOf(lines);
        }
    }

    /** One message of a chat. */
    public record Line(
            @NotNull @Size(max = 20) String who,
            @NotBlank @Size(max = 120) String text) {}
}
