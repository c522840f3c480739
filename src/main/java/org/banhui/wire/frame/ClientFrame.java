package org.banhui.wire.frame;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.UUID;
import org.banhui.library.Theme;
import org.banhui.live.join.PageRole;
import org.jspecify.annotations.Nullable;

/** What a page sends. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ClientFrame.Hello.class, name = "hello"),
    @JsonSubTypes.Type(value = ClientFrame.AnswerSent.class, name = "answer"),
    @JsonSubTypes.Type(value = ClientFrame.MirrorWanted.class, name = "mirror"),
    @JsonSubTypes.Type(value = ClientFrame.Why.class, name = "why"),
    @JsonSubTypes.Type(value = ClientFrame.Pair.class, name = "pair"),
    @JsonSubTypes.Type(value = ClientFrame.Find.class, name = "find"),
    @JsonSubTypes.Type(value = ClientFrame.Commanded.class, name = "command")
})
public sealed interface ClientFrame {

    /** Always the first, within five seconds. */
    record Hello(
            @NotNull Role role, @NotNull @Size(max = 64) String token) implements ClientFrame {}

    record AnswerSent(
            @Min(1) int run,
            @Min(1) @Max(10_000) int seq,
            @NotNull UUID answerId,
            @NotNull AnswerValue value) implements ClientFrame {}

    record MirrorWanted(boolean on) implements ClientFrame {}

    record Why(@NotNull UUID team) implements ClientFrame {}

    /** The host panel wants a code with which a phone becomes a remote or a student host. */
    record Pair(@NotNull PageRole page) implements ClientFrame {

        @JsonIgnore
        @AssertTrue
        boolean isForAPhone() {
            return page == PageRole.REMOTE || page == PageRole.STUDENT;
        }
    }

    /** The host panel looks for a question of the library. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Find(
            @Nullable Theme theme, @NotNull @Size(max = 60) String text) implements ClientFrame {}

    record Commanded(
            @NotNull @Size(max = 40) String id,
            @NotNull @Valid HostCommand command) implements ClientFrame {}

    /** What a page is. */
    enum Role {
        STAGE,
        HOST,
        REMOTE,
        STUDENT,
        DEVICE;

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
