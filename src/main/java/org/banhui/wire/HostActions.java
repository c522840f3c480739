package org.banhui.wire;

import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.banhui.base.DomainException;
import org.banhui.live.LiveSessions;
import org.banhui.live.Seat;
import org.banhui.live.SessionKey;
import org.banhui.live.Snapshot;
import org.banhui.live.join.Doors;
import org.banhui.live.join.Refused;
import org.banhui.live.join.Requests;
import org.banhui.live.run.Command;
import org.banhui.live.run.Decision;
import org.banhui.live.run.Run;
import org.banhui.live.run.Seen;
import org.banhui.wire.frame.FilmMove;
import org.banhui.wire.frame.Frames;
import org.banhui.wire.frame.HostCommand;
import org.springframework.stereotype.Component;

/** Carries out what a host bar or host panel commands. */
@Component
class HostActions {

    private final LiveSessions live;
    private final Doors doors;
    private final Requests requests;
    private final FilmReels reels;
    private final Broadcast broadcast;

    HostActions(LiveSessions live, Doors doors, Requests requests, FilmReels reels, Broadcast broadcast) {
        this.reels = reels;
        this.broadcast = broadcast;
        this.live = live;
        this.doors = doors;
        this.requests = requests;
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
            case HostCommand.Admit(var request, boolean yes) ->
                requests.decide(key, request, yes) ? Optional.empty() : Optional.of(Decision.Reason.STALE);
        };
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
