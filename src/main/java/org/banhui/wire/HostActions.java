package org.banhui.wire;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.banhui.activity.Choice;
import org.banhui.activity.Poll;
import org.banhui.activity.Question;
import org.banhui.activity.Weight;
import org.banhui.base.DomainException;
import org.banhui.library.Questions;
import org.banhui.live.ClassTools;
import org.banhui.live.LiveSessions;
import org.banhui.live.Seat;
import org.banhui.live.SessionKey;
import org.banhui.live.Snapshot;
import org.banhui.live.join.Doors;
import org.banhui.live.join.Pairings;
import org.banhui.live.join.Refused;
import org.banhui.live.join.Requests;
import org.banhui.live.run.Command;
import org.banhui.live.run.Controls;
import org.banhui.live.run.Decision;
import org.banhui.live.run.Run;
import org.banhui.live.run.Seen;
import org.banhui.wire.frame.FilmMove;
import org.banhui.wire.frame.Frames;
import org.banhui.wire.frame.HostCommand;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Carries out what a host bar or host panel commands. */
@Component
class HostActions {

    private static final int LONGEST_TITLE = 30;

    private final LiveSessions live;
    private final Doors doors;
    private final Requests requests;
    private final Pairings pairings;
    private final Questions questions;
    private final ClassTools tools;
    private final FilmReels reels;
    private final Broadcast broadcast;

    HostActions(
            LiveSessions live,
            Doors doors,
            Requests requests,
            Pairings pairings,
            Questions questions,
            ClassTools tools,
            FilmReels reels,
            Broadcast broadcast) {
        this.reels = reels;
        this.broadcast = broadcast;
        this.live = live;
        this.doors = doors;
        this.requests = requests;
        this.pairings = pairings;
        this.questions = questions;
        this.tools = tools;
    }

    /** Carries a command out; why not, in a word, when it changed nothing. */
    Optional<String> carryOut(SessionKey key, HostCommand command, String who) {
        try {
            return decide(key, command, who).map(Decision.Reason::word);
        } catch (DomainException refused) {
            return Optional.of(refused.key());
        } catch (Refused refused) {
            return Optional.of(refused.reason().key());
        }
    }

    private Optional<Decision.Reason> decide(SessionKey key, HostCommand command, String who) {
        return switch (command) {
            case HostCommand.Next(var seen) -> course(key, new Command.Next(seen), who);
            case HostCommand.Back(var seen) -> course(key, new Command.Back(seen), who);
            case HostCommand.Reveal(var seen) -> course(key, new Command.Reveal(seen), who);
            case HostCommand.Close(var seen) -> course(key, new Command.Close(seen), who);
            case HostCommand.Reopen(var seen, int seconds) -> course(key, new Command.Reopen(seen, seconds), who);
            case HostCommand.AddTime(var seen, int seconds) -> course(key, new Command.AddTime(seen, seconds), who);
            case HostCommand.Hold(var seen) -> course(key, new Command.Hold(seen), who);
            case HostCommand.Resume(var seen) -> course(key, new Command.Resume(seen), who);
            case HostCommand.Skip(var seen) -> course(key, new Command.Skip(seen), who);
            case HostCommand.Again(var seen) -> course(key, new Command.Again(seen), who);
            case HostCommand.GoTo(var seen, int step) -> course(key, new Command.GoTo(seen, step), who);
            case HostCommand.Blank(boolean on) -> course(key, new Command.Blank(on), who);
            case HostCommand.Devices(boolean on) -> course(key, new Command.Devices(on), who);
            case HostCommand.Lock(boolean on) -> course(key, new Command.Lock(on), who);
            case HostCommand.End e -> course(key, new Command.End(), who);
            case HostCommand.Estimate(var seen, var share) -> course(key, new Command.Estimate(seen, share), who);
            case HostCommand.TeamRight(var seen, UUID team, boolean on) ->
                course(key, new Command.TeamRight(seen, team, on), who);
            case HostCommand.Hands hands -> hands(key, hands, who);
            case HostCommand.Entry(var seen, var text, var team, var ink) ->
                course(key, new Command.Entry(seen, text, team, ink), who);
            case HostCommand.Hide(var seen, var text, boolean on) -> course(key, new Command.Hide(seen, text, on), who);
            case HostCommand.Choose(var seen, UUID seat, boolean on) ->
                course(key, new Command.Choose(seen, seat, on), who);
            case HostCommand.ControlFilm(var seen, var move) -> film(key, seen, move);
            case HostCommand.RemoveEntry(var seen, int index) -> course(key, new Command.RemoveEntry(seen, index), who);
            case HostCommand.Points(UUID team, int amount, var reason) -> live.give(key, team, amount, reason, who);
            case HostCommand.Undo(UUID posting) -> live.undo(key, posting, who);
            case HostCommand.Buzz(var seen) -> course(key, new Command.Buzz(seen), who);
            case HostCommand.ShowTool(var tool) -> tools.show(key, tool, who);
            case HostCommand.Call(int after, boolean team) -> tools.call(key, after, team, who);
            case HostCommand.StartTimer(int after, int seconds) ->
                course(key, new Command.StartTimer(after, seconds), who);
            case HostCommand.MoreTimer(int seconds) -> course(key, new Command.MoreTimer(seconds), who);
            case HostCommand.HoldTimer(boolean on) -> course(key, new Command.HoldTimer(on), who);
            case HostCommand.StopTimer s -> course(key, new Command.StopTimer(), who);
            case HostCommand.DrawLots(int after, int count) -> tools.draw(key, after, count, who);
            case HostCommand.KeepLots(int after, boolean forClass) -> tools.keep(key, after, forClass);
            case HostCommand.Attend(UUID pupil, var mark) -> course(key, new Command.Attend(pupil, mark), who);
            case HostCommand.RemoveSeat(UUID seat, boolean ban) ->
                seat(key, seat, s -> s.standing(ban ? Seat.Standing.BANNED : Seat.Standing.REMOVED));
            case HostCommand.RenameSeat(UUID seat, var name) -> {
                doors.rename(key, seat, name);
                yield Optional.empty();
            }
            case HostCommand.MoveSeat(UUID seat, var team) -> seat(key, seat, s -> s.inTeam(team));
            case HostCommand.RemoveRecent r -> {
                doors.removeRecent(key);
                yield Optional.empty();
            }
            case HostCommand.Insert(var code) ->
                questions
                        .find(code)
                        .map(found -> live.insert(key, found.title(), found.activity(), who))
                        .orElse(Optional.of(Decision.Reason.INVALID));
            case HostCommand.Ask ask -> live.insert(key, title(ask.ask()), asked(ask), who);
            case HostCommand.Unpair(var page) -> {
                pairings.end(key, page);
                yield Optional.empty();
            }
            case HostCommand.Admit(var request, boolean yes) ->
                requests.decide(key, request, yes) ? Optional.empty() : Optional.of(Decision.Reason.STALE);
        };
    }

    /** Whether a command would end the meeting, which is the teacher's. */
    boolean wouldEnd(SessionKey key, HostCommand command) {
        return command instanceof HostCommand.Next(var seen)
                && live.snapshot(key).state().seen().equals(seen)
                && live.snapshot(key).controls().next() == Controls.Next.END;
    }

    private static Question asked(HostCommand.Ask ask) {
        @Nullable Integer right = ask.right();
        if (right == null) {
            return new Poll(ask.ask(), ask.options(), 0);
        }
        List<Choice.Option> options = IntStream.range(0, ask.options().size())
                .mapToObj(i -> new Choice.Option(ask.options().get(i), i == right, null))
                .toList();
        return new Choice(Choice.Mode.SINGLE, ask.ask(), null, options, "", 0, Weight.FULL);
    }

    private static String title(String ask) {
        String line = ask.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST_TITLE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_TITLE - 1)) + "…";
    }

    private Optional<Decision.Reason> course(SessionKey key, Command command, String who) {
        return live.command(key, command, who);
    }

    private Optional<Decision.Reason> film(SessionKey key, Seen seen, FilmMove move) {
        Snapshot snapshot = live.snapshot(key);
        Optional<Decision.Reason> refused = reels.move(snapshot, seen, move);
        if (refused.isEmpty()) {
            broadcast.film(snapshot);
        }
        return refused;
    }

    private Optional<Decision.Reason> hands(SessionKey key, HostCommand.Hands hands, String who) {
        Optional<Run> run = live.snapshot(key).state().run();
        return run.flatMap(r -> Frames.option(r, hands.option()))
                .map(option -> course(key, new Command.Hands(hands.seen(), option, hands.count()), who))
                .orElse(Optional.of(Decision.Reason.INVALID));
    }

    private Optional<Decision.Reason> seat(SessionKey key, UUID seat, UnaryOperator<Seat> change) {
        live.change(key, seat, change);
        return Optional.empty();
    }
}
