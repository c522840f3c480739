package org.banhui.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.banhui.live.join.ClassDoor;
import org.banhui.live.join.Door;
import org.banhui.live.join.Outcome;
import org.banhui.live.join.PageRole;
import org.banhui.live.join.Way;
import org.jspecify.annotations.Nullable;

/** The bodies of joining over HTTP, as frontend/src/protocol.ts names them. */
final class JoinBodies {

    private JoinBodies() {}

    // ------------------------------------------------------------------ page to server

    record Pin(@NotNull @Pattern(regexp = "[0-9]{6}") String pin) {}

    /** The class page says nothing of itself. */
    record Nothing() {}

    record Who(
            @NotNull @Size(max = 200) String ticket,
            @Min(1) @Max(999) int number) {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "way")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = ByNumber.class, name = "number"),
        @JsonSubTypes.Type(value = ByNickname.class, name = "nickname"),
        @JsonSubTypes.Type(value = ByCode.class, name = "code"),
        @JsonSubTypes.Type(value = Again.class, name = "continue"),
        @JsonSubTypes.Type(value = ByRequest.class, name = "request")
    })
    sealed interface JoinRequest {}

    record ByNumber(
            @NotNull @Size(max = 200) String ticket,
            @Min(1) @Max(999) int number) implements JoinRequest {}

    /** Whether the name is too long is said by the rules of names. */
    record ByNickname(@NotNull String name) implements JoinRequest {}

    record ByCode(@NotNull @Size(max = 40) String code) implements JoinRequest {}

    record Again() implements JoinRequest {}

    record ByRequest(@NotNull @Size(max = 40) String request) implements JoinRequest {}

    record Board(
            @Nullable @Size(max = 40) String code,
            @Nullable @Size(max = 40) String request) {

        @AssertTrue
        boolean isOneOfBoth() {
            return (code == null) != (request == null);
        }
    }

    record Pair(@NotNull @Size(max = 40) String code) {}

    record Enter(@NotNull @Size(max = 40) String ticket) {}

    // ------------------------------------------------------------------ server to page

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record JoinInfo(
            String key,
            String school,
            String title,
            String className,
            String language,
            List<Way> ways,
            boolean open,
            Door.@Nullable Closed closed,
            @Nullable String continueAs) {

        static JoinInfo of(Door door) {
            return new JoinInfo(
                    door.meeting().key().value(),
                    door.meeting().school(),
                    door.title(),
                    door.meeting().className(),
                    door.language(),
                    door.ways(),
                    door.closed().isEmpty(),
                    door.closed().orElse(null),
                    door.continueAs().orElse(null));
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ClassInfo(
            String school,
            String className,
            String language,
            String ticket,
            @Nullable JoinInfo meeting) {

        static ClassInfo of(ClassDoor door) {
            return new ClassInfo(
                    door.school(),
                    door.className(),
                    door.language(),
                    door.ticket(),
                    door.meeting().map(JoinInfo::of).orElse(null));
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record WhoReply(@Nullable String masked) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record JoinReply(
            @Nullable String token,
            @Nullable String name,
            @Nullable String request) {

        static JoinReply of(Outcome outcome) {
            return switch (outcome) {
                case Outcome.Granted granted -> new JoinReply(granted.token(), granted.name(), null);
                case Outcome.Waits waits -> new JoinReply(null, null, waits.request());
            };
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record BoardReply(
            @Nullable String key,
            @Nullable String token,
            @Nullable String request) {

        static BoardReply of(Outcome outcome) {
            return switch (outcome) {
                case Outcome.Granted granted -> new BoardReply(granted.key().value(), granted.token(), null);
                case Outcome.Waits waits -> new BoardReply(null, null, waits.request());
            };
        }
    }

    record EnterReply(String token, String role) {}

    record PairReply(String key, String token, PageRole page) {}

    record Problem(String error) {}
}
