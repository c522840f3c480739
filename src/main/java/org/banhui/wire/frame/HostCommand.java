package org.banhui.wire.frame;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.banhui.activity.Ink;
import org.banhui.live.join.PageRole;
import org.banhui.live.run.Absence;
import org.banhui.live.run.ByHand;
import org.banhui.live.run.Lots;
import org.banhui.live.run.Seen;
import org.banhui.live.run.Tool;
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
    @JsonSubTypes.Type(value = HostCommand.Buzz.class, name = "buzz"),
    @JsonSubTypes.Type(value = HostCommand.ShowTool.class, name = "tool"),
    @JsonSubTypes.Type(value = HostCommand.Call.class, name = "call"),
    @JsonSubTypes.Type(value = HostCommand.StartTimer.class, name = "timer"),
    @JsonSubTypes.Type(value = HostCommand.MoreTimer.class, name = "timerMore"),
    @JsonSubTypes.Type(value = HostCommand.HoldTimer.class, name = "timerPause"),
    @JsonSubTypes.Type(value = HostCommand.StopTimer.class, name = "timerStop"),
    @JsonSubTypes.Type(value = HostCommand.DrawLots.class, name = "lots"),
    @JsonSubTypes.Type(value = HostCommand.KeepLots.class, name = "keepLots"),
    @JsonSubTypes.Type(value = HostCommand.Attend.class, name = "attend"),
    @JsonSubTypes.Type(value = HostCommand.ControlFilm.class, name = "film"),
    @JsonSubTypes.Type(value = HostCommand.Devices.class, name = "devices"),
    @JsonSubTypes.Type(value = HostCommand.Lock.class, name = "lock"),
    @JsonSubTypes.Type(value = HostCommand.RemoveSeat.class, name = "removeSeat"),
    @JsonSubTypes.Type(value = HostCommand.RenameSeat.class, name = "renameSeat"),
    @JsonSubTypes.Type(value = HostCommand.MoveSeat.class, name = "moveSeat"),
    @JsonSubTypes.Type(value = HostCommand.RemoveRecent.class, name = "removeRecent"),
    @JsonSubTypes.Type(value = HostCommand.Admit.class, name = "admit"),
    @JsonSubTypes.Type(value = HostCommand.Insert.class, name = "insert"),
    @JsonSubTypes.Type(value = HostCommand.Ask.class, name = "ask"),
    @JsonSubTypes.Type(value = HostCommand.Unpair.class, name = "unpair"),
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
            case Buzz b -> true;
            case ShowTool s -> true;
            case Call c -> true;
            case StartTimer t -> true;
            case MoreTimer m -> true;
            case HoldTimer h -> true;
            case StopTimer s -> true;
            case DrawLots d -> true;
            case KeepLots k -> !k.forClass();
            case Attend a -> true;
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
            case Insert i -> false;
            case Ask a -> false;
            case Unpair u -> false;
        };
    }

    /** Whether the host's phone may send it: what a host bar may, the clock, and what is shown of a reflection. */
    default boolean onRemote() {
        return onHostBar() || this instanceof Hold || this instanceof Resume || this instanceof Choose;
    }

    /** Whether a pupil who leads may send it: next, back and time, and nothing that is not named here. */
    default boolean byStudent() {
        return this instanceof Next || this instanceof Back || this instanceof AddTime;
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

    record Buzz(@NotNull Seen seen) implements HostCommand {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ShowTool(@Nullable Tool tool) implements HostCommand {}

    record Call(@Min(0) int after, boolean team) implements HostCommand {}

    record StartTimer(@Min(0) int after, int seconds) implements HostCommand {}

    record MoreTimer(int seconds) implements HostCommand {}

    record HoldTimer(boolean on) implements HostCommand {}

    record StopTimer() implements HostCommand {}

    record DrawLots(
            @Min(0) int after, @Min(2) @Max(Lots.MOST) int groups) implements HostCommand {}

    record KeepLots(@Min(0) int after, boolean forClass) implements HostCommand {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Attend(@NotNull UUID pupil, @Nullable Absence mark) implements HostCommand {}

    record ControlFilm(@NotNull Seen seen, @NotNull FilmMove move) implements HostCommand {}

    record Devices(boolean on) implements HostCommand {}

    record Lock(boolean on) implements HostCommand {}

    record RemoveSeat(@NotNull UUID seat, boolean ban) implements HostCommand {}

    record RenameSeat(
            @NotNull UUID seat, @NotBlank @Size(max = 60) String name) implements HostCommand {}

    record MoveSeat(@NotNull UUID seat, @Nullable UUID team) implements HostCommand {}

    record RemoveRecent() implements HostCommand {}

    record Admit(@NotBlank @Size(max = 64) String request, boolean yes) implements HostCommand {}

    /** A question of the library becomes the next step. */
    record Insert(@NotBlank @Size(max = 80) String question) implements HostCommand {}

    /** A question made on the spot becomes the next step: a choice, or without a right option a poll. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Ask(
            @NotBlank @Size(max = 300) String ask,
            @NotNull @Size(min = 2, max = 4) List<@NotBlank @Size(max = 120) String> options,
            @Nullable Integer right)
            implements HostCommand {

        @JsonIgnore
        @AssertTrue
        boolean isRightOneOfThem() {
            return right == null || right >= 0 && right < options.size();
        }
    }

    /** Ends every remote, or every student host, at once. */
    record Unpair(@NotNull PageRole page) implements HostCommand {

        @JsonIgnore
        @AssertTrue
        boolean isForAPhone() {
            return page == PageRole.REMOTE || page == PageRole.STUDENT;
        }
    }

    record End() implements HostCommand {}
}
