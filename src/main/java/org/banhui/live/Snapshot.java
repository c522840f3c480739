package org.banhui.live;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.banhui.activity.Outline;
import org.banhui.activity.Question;
import org.banhui.activity.Ranking;
import org.banhui.activity.Step;
import org.banhui.live.points.Ledger;
import org.banhui.live.points.Posting;
import org.banhui.live.run.Controls;
import org.banhui.live.run.Phase;
import org.banhui.live.run.Run;
import org.banhui.live.run.SessionState;

/**
 * Everything about a session at one revision. It holds keys and names: what a page may know of it is decided where
 * frames are made.
 *
 * @param members the seats of each team that count for it: present and with an answer to a revealed run
 * @param tally how the shown run was answered, from its reveal on
 * @param pointsOfRun every seat's points from the shown run
 * @param places the teams' places, from 1, by their totals
 * @param before how the question was answered the first time, for a revealed revote
 */
public record Snapshot(
        long revision,
        Meeting meeting,
        Outline outline,
        SessionState state,
        Controls controls,
        List<Team> teams,
        Map<UUID, Seat> seats,
        Map<UUID, List<UUID>> members,
        Ledger ledger,
        Optional<Tally> tally,
        Optional<Before> before,
        Map<UUID, Integer> pointsBySeat,
        Map<UUID, Integer> pointsOfRun,
        Map<UUID, Integer> pointsByTeam,
        Map<UUID, Integer> places) {

    /** The first time of a question that was asked again. */
    public record Before(Tally tally, int changed) {}

    /** A snapshot with its totals worked out from the ledger. */
    public static Snapshot of(
            long revision,
            Meeting meeting,
            Outline outline,
            SessionState state,
            List<Team> teams,
            Map<UUID, Seat> seats,
            Map<UUID, List<UUID>> members,
            Ledger ledger,
            Optional<Tally> tally,
            Optional<Before> before) {
        Map<UUID, Integer> byTeam = ledger.byTeam(members, outline.settings(), p -> true);
        return new Snapshot(
                revision,
                meeting,
                outline,
                state,
                Controls.of(state, outline),
                teams,
                Map.copyOf(seats),
                members,
                ledger,
                tally,
                before,
                ledger.bySeat(p -> true),
                ledger.bySeat(p -> Integer.valueOf(state.shown()).equals(p.run())),
                byTeam,
                Ranking.places(byTeam));
    }

    /** The step that is shown. */
    public Optional<Step> step() {
        return state.run().map(r -> outline.at(r.step()));
    }

    /** What the shown step asks. */
    public Optional<Question> question() {
        return step().flatMap(outline::question);
    }

    public boolean revealed() {
        return state.run().map(Run::phase).filter(p -> p == Phase.REVEALED).isPresent();
    }

    /** Percent of the usual time of the slowest participant who is in, 100 where all have the same. */
    public int slowest() {
        return present().stream().mapToInt(Seat::extraTime).max().orElse(100);
    }

    /** The participants who are in. */
    public Collection<Seat> present() {
        return seats.values().stream().filter(Seat::present).toList();
    }

    /** Every team's total without the postings of the newest scored run. */
    public Map<UUID, Integer> pointsByTeamBefore() {
        Optional<Integer> newest = ledger.postings().stream()
                .map(Posting::run)
                .filter(Objects::nonNull)
                .max(Integer::compareTo);
        Predicate<Posting> earlier =
                newest.<Predicate<Posting>>map(run -> p -> !run.equals(p.run())).orElse(p -> true);
        return ledger.byTeam(members, outline.settings(), earlier);
    }
}
