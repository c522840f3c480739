package org.banhui.live.run;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.banhui.live.run.Decision.Accepted;
import org.banhui.live.run.Decision.Reason;
import org.banhui.live.run.Decision.Rejected;
import org.jspecify.annotations.Nullable;

/** Decides what is done with the class tools; they move no step. */
record Toolbox(SessionState state, Rules rules, Instant now) {

    /** Two hours: longer than any lesson. */
    private static final int LONGEST = 7_200;

    private static final int SHORTEST = 5;
    private static final int FEWEST_GROUPS = 2;

    Decision decide(Command.OfTools command) {
        if (command instanceof Command.Drawing drawing && drawing.after() != tools().turn()) {
            return new Rejected(Reason.STALE);
        }
        return switch (command) {
            case Command.ShowTool(var tool, var roster) -> show(tool, roster);
            case Command.Call call -> call(call);
            case Command.StartTimer(int after, int seconds) -> start(seconds);
            case Command.MoreTimer(int seconds) -> more(seconds);
            case Command.HoldTimer(boolean on) -> hold(on);
            case Command.StopTimer s -> tools().timer() == null ? notNow() : accepted(tools().timing(null));
            case Command.DrawLots lots -> draw(lots);
            case Command.KeepLots k -> keep();
            case Command.Attend(UUID pupil, var mark) -> attend(pupil, mark);
        };
    }

    private Decision show(@Nullable Tool tool, List<Pupil> roster) {
        Tools shown = tools().showing(tool);
        return accepted(tool == Tool.ATTENDANCE ? shown.of(roster) : shown);
    }

    private Decision call(Command.Call call) {
        Tools now = call.team() ? tools() : tools().of(call.roster());
        List<UUID> there = call.team()
                ? call.teams()
                : now.present().stream().map(Pupil::id).toList();
        if (there.isEmpty()) {
            return notNow();
        }
        Turns turns = Turns.draw(there, call.team() ? now.calledTeams() : now.called(), call.seed());
        return accepted(now.calling(new Called(turns.drawn(), call.team(), call.seed(), turns.left()), turns.round()));
    }

    private Decision start(int seconds) {
        if (seconds != 0 && (seconds < SHORTEST || seconds > LONGEST)) {
            return new Rejected(Reason.INVALID);
        }
        Timer timer = seconds == 0 ? Timer.up(now) : Timer.down(rules.seconds(seconds), now);
        return accepted(tools().showing(Tool.TIMER).timing(timer).nextTurn());
    }

    private Decision more(int seconds) {
        @Nullable Timer timer = tools().timer();
        if (seconds < SHORTEST || seconds > LONGEST) {
            return new Rejected(Reason.INVALID);
        }
        return timer == null || timer.up()
                ? notNow()
                : accepted(tools().timing(timer.longer(rules.seconds(seconds), now)));
    }

    private Decision hold(boolean on) {
        @Nullable Timer timer = tools().timer();
        if (timer == null || (on ? !timer.running(now) : timer.held() == null)) {
            return notNow();
        }
        return accepted(tools().timing(on ? timer.hold(now) : timer.goOn(now)));
    }

    private Decision draw(Command.DrawLots wanted) {
        Tools now = tools().of(wanted.roster());
        List<UUID> there = now.present().stream().map(Pupil::id).toList();
        int groups = wanted.names().size();
        if (groups < FEWEST_GROUPS || groups > Lots.MOST) {
            return new Rejected(Reason.INVALID);
        }
        return groups > there.size()
                ? notNow()
                : accepted(now.drawing(new Lots(wanted.seed(), there, wanted.names(), false)));
    }

    private Decision keep() {
        @Nullable Lots lots = tools().lots();
        return lots == null || lots.kept() ? notNow() : accepted(tools().keeping(lots.keep()));
    }

    private Decision attend(UUID pupil, @Nullable Absence mark) {
        return tools().pupil(pupil).isEmpty() ? new Rejected(Reason.INVALID) : accepted(tools().attending(pupil, mark));
    }

    private Tools tools() {
        return state.tools();
    }

    private Decision accepted(Tools changed) {
        return new Accepted(state.with(changed), List.of());
    }

    private static Decision notNow() {
        return new Rejected(Reason.NOT_NOW);
    }
}
