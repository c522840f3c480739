package org.banhui.live.run;

import java.util.List;
import java.util.UUID;
import org.banhui.activity.Step;
import org.jspecify.annotations.Nullable;

/** What the host, the clock or the session itself wants of the course. */
public sealed interface Command {

    /** A command that moves the run its sender saw; any other run or phase makes it stale. */
    sealed interface Moving extends Command {
        Seen seen();
    }

    record Next(Seen seen) implements Moving {}

    record Back(Seen seen) implements Moving {}

    record Reveal(Seen seen) implements Moving {}

    record Close(Seen seen) implements Moving {}

    /** Opens a closed run for more seconds, 5 to 600. */
    record Reopen(Seen seen, int seconds) implements Moving {}

    /** Gives an open run or a countdown more seconds, 5 to 600. */
    record AddTime(Seen seen, int seconds) implements Moving {}

    record Hold(Seen seen) implements Moving {}

    record Resume(Seen seen) implements Moving {}

    /** Leaves the step without its answer. */
    record Skip(Seen seen) implements Moving {}

    /** Opens the step once more, as a new run. */
    record Again(Seen seen) implements Moving {}

    record GoTo(Seen seen, int step) implements Moving {}

    record Estimate(Seen seen, ByHand.Estimate share) implements Moving {}

    record TeamRight(Seen seen, UUID team, boolean on) implements Moving {}

    /** Hands counted for an option by its place of writing; 0 to 999. */
    record Hands(Seen seen, int option, int count) implements Moving {}

    /** A line, or a drawn name, that was said or written at the board. */
    record Entry(
            Seen seen,
            String text,
            @Nullable UUID team,
            @Nullable String ink) implements Moving {}

    record RemoveEntry(Seen seen, int index) implements Moving {}

    /** Takes a text out of a word cloud, or puts it back. */
    record Hide(Seen seen, String text, boolean on) implements Moving {}

    /** Shows a seat's reflection to the class, or no longer. */
    record Choose(Seen seen, UUID seat, boolean on) implements Moving {}

    /** Puts a step behind the current one, in this session's own plan. */
    record Insert(Step step) implements Command {}

    /** Starts the buzzer in any step, without leaving it. */
    record Buzz(Seen seen) implements Moving {}

    record Blank(boolean on) implements Command {}

    record Devices(boolean on) implements Command {}

    record Lock(boolean on) implements Command {}

    record End() implements Command {}

    /** The next due instant has come. */
    record Tick() implements Command {}

    /** Nobody is waited for any more after the end of a run. */
    record Collected(int run) implements Command {}

    /** Every connected eligible seat has answered this run. */
    record AllAnswered(int run) implements Command {}

    // ------------------------------------------------------------------ class tools

    /** A command to a class tool; it moves no step. */
    sealed interface OfTools extends Command {}

    /** A draw or a start: stale where its sender saw another turn, see {@link Tools#turn}. */
    sealed interface Drawing extends OfTools {
        int after();
    }

    /** Lays a tool over the step, or none. */
    record ShowTool(@Nullable Tool tool, List<Pupil> roster) implements OfTools {}

    /** Calls a pupil of the roster, or a team; absent pupils are left out. */
    record Call(int after, boolean team, List<Pupil> roster, List<UUID> teams, long seed) implements Drawing {}

    /** Starts a timer of 5 to 7,200 seconds, or with 0 one that counts up. */
    record StartTimer(int after, int seconds) implements Drawing {}

    /** Gives a timer that counts down 5 to 7,200 seconds more. */
    record MoreTimer(int seconds) implements OfTools {}

    record HoldTimer(boolean on) implements OfTools {}

    record StopTimer() implements OfTools {}

    /** Deals the pupils who are there into 2 to 12 groups of these names. */
    record DrawLots(int after, List<String> names, List<Pupil> roster, long seed) implements Drawing {}

    /** Makes the groups by lot the teams of this meeting. */
    record KeepLots(int after) implements Drawing {}

    /** Notes why a pupil is not there, or that the pupil is. */
    record Attend(UUID pupil, @Nullable Absence mark) implements OfTools {}
}
