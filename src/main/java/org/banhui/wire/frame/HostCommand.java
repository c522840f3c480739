package org.banhui.wire.frame;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.banhui.activity.Ink;
import org.banhui.live.run.ByHand;
import org.banhui.live.run.Seen;
import org.jspecify.annotations.Nullable;

/** A host's command on the wire, told apart by {@code do}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "do")
@JsonSubTypes({
    @JsonSubTypes.Type(value = HostCommand.Next.class, name = "next"),
    @JsonSubTypes.Type(value = HostCommand.Back.class, name = "back"),
    @JsonSubTypes.Type(value = HostCommand.Reveal.class, name = "reveal"),
    @JsonSubTypes.Type(value = HostCommand.Close.class, name = "close"),
    @JsonSubTypes.Type(value = HostCommand.Reopen.class, name = "reopen"),
    @JsonSubTypes.Type(value = HostCommand.AddTime.class, name = "addTime"),
    @JsonSubTypes.Type(value = HostCommand.Hold.class, name = "pause"),
    @JsonSubTypes.Type(value = HostCommand.Resume.class, name = "resume"),
    @JsonSubTypes.Type(value = HostCommand.Skip.class, name = "skip"),
    @JsonSubTypes.Type(value = HostCommand.Again.class, name = "again"),
    @JsonSubTypes.Type(value = HostCommand.GoTo.class, name = "goTo"),
    @JsonSubTypes.Type(value = HostCommand.Blank.class, name = "blank"),
    @JsonSubTypes.Type(value = HostCommand.Points.class, name = "points"),
    @JsonSubTypes.Type(value = HostCommand.Undo.class, name = "undo"),
    @JsonSubTypes.Type(value = HostCommand.Estimate.class, name = "estimate"),
    @JsonSubTypes.Type(value = HostCommand.TeamRight.class, name = "teamRight"),
    @JsonSubTypes.Type(value = HostCommand.Hands.class, name = "hands"),
    @JsonSubTypes.Type(value = HostCommand.Entry.class, name = "entry"),
    @JsonSubTypes.Type(value = HostCommand.RemoveEntry.class, name = "removeEntry"),
    @JsonSubTypes.Type(value = HostCommand.Hide.class, name = "hide"),
    @JsonSubTypes.Type(value = HostCommand.Choose.class, name = "choose"),
    @JsonSubTypes.Type(value = HostCommand.ControlFilm.class, name = "film"),
    @JsonSubTypes.Type(value = HostCommand.Devices.class, name = "devices"),
    @JsonSubTypes.Type(value = HostCommand.Lock.class, name = "lock"),
    @JsonSubTypes.Type(value = HostCommand.RemoveSeat.class, name = "removeSeat"),
    @JsonSubTypes.Type(value = HostCommand.RenameSeat.class, name = "renameSeat"),
    @JsonSubTypes.Type(value = HostCommand.MoveSeat.class, name = "moveSeat"),
    @JsonSubTypes.Type(value = HostCommand.RemoveRecent.class, name = "removeRecent"),
    @JsonSubTypes.Type(value = HostCommand.Admit.class, name = "admit"),
    @JsonSubTypes.Type(value = HostCommand.End.class, name = "end")
})
public sealed interface HostCommand {

    /** Whether a stage's host bar may send it. Names, seats and doors belong to the host panel. */
    default boolean onHostBar() {
        return switch (this) {
            case Next n -> true;
            case Back b -> true;
            case Reveal r -> true;
            case AddTime a -> true;
            case Blank b -> true;
            case Points p -> true;
            case Undo u -> true;
            case Estimate e -> true;
            case TeamRight t -> true;
            case Hands h -> true;
            case Entry e -> true;
            case RemoveEntry r -> true;
            case Hide h -> true;
            case ControlFilm f -> true;
            case End e -> true;
            case Close c -> false;
            case Reopen r -> false;
            case Hold h -> false;
            case Resume r -> false;
            case Skip s -> false;
            case Again a -> false;
            case GoTo g -> false;
            case Choose c -> false;
            case Devices d -> false;
            case Lock l -> false;
            case RemoveSeat r -> false;
            case RenameSeat r -> false;
            case MoveSeat m -> false;
            case RemoveRecent r -> false;
            case Admit a -> false;
        };
    }

    record Next(@NotNull Seen seen) implements HostCommand {}

    record Back(@NotNull Seen seen) implements HostCommand {}

    record Reveal(@NotNull Seen seen) implements HostCommand {}

    record Close(@NotNull Seen seen) implements HostCommand {}

    record Reopen(@NotNull Seen seen, int seconds) implements HostCommand {}

    record AddTime(@NotNull Seen seen, int seconds) implements HostCommand {}

    record Hold(@NotNull Seen seen) implements HostCommand {}

    record Resume(@NotNull Seen seen) implements HostCommand {}

    record Skip(@NotNull Seen seen) implements HostCommand {}

    record Again(@NotNull Seen seen) implements HostCommand {}

    record GoTo(@NotNull Seen seen, int step) implements HostCommand {}

    record Blank(boolean on) implements HostCommand {}

    record Points(
            @NotNull UUID team,
            int amount,
            @NotNull @Size(max = 120) String reason) implements HostCommand {}

    record Undo(@NotNull UUID posting) implements HostCommand {}

    record Estimate(@NotNull Seen seen, ByHand.@NotNull Estimate share) implements HostCommand {}

    record TeamRight(@NotNull Seen seen, @NotNull UUID team, boolean on) implements HostCommand {}

    record Hands(
            @NotNull Seen seen,
            @NotNull @Size(max = 2) String option,
            @Min(0) @Max(999) int count) implements HostCommand {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Entry(
            @NotNull Seen seen,
            @NotNull @Size(max = 200) String text,
            @Nullable UUID team,
            @Nullable @Size(max = Ink.LONGEST) String ink)
            implements HostCommand {}

    record RemoveEntry(@NotNull Seen seen, int index) implements HostCommand {}

    record Hide(
            @NotNull Seen seen, @NotBlank @Size(max = 200) String text, boolean on) implements HostCommand {}

    record Choose(@NotNull Seen seen, @NotNull UUID seat, boolean on) implements HostCommand {}

    record ControlFilm(@NotNull Seen seen, @NotNull FilmMove move) implements HostCommand {}

    record Devices(boolean on) implements HostCommand {}

    record Lock(boolean on) implements HostCommand {}

    record RemoveSeat(@NotNull UUID seat, boolean ban) implements HostCommand {}

    record RenameSeat(
            @NotNull UUID seat, @NotBlank @Size(max = 60) String name) implements HostCommand {}

    record MoveSeat(@NotNull UUID seat, @Nullable UUID team) implements HostCommand {}

    record RemoveRecent() implements HostCommand {}

    record Admit(@NotBlank @Size(max = 64) String request, boolean yes) implements HostCommand {}

    record End() implements HostCommand {}
}
