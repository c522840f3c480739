package org.banhui.live.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.banhui.activity.Outline;
import org.banhui.activity.Revote;
import org.banhui.activity.Step;
import org.banhui.live.Meeting;
import org.banhui.live.Seat;
import org.banhui.live.Snapshot;
import org.banhui.live.Tally;
import org.banhui.live.Team;
import org.banhui.live.points.Ledger;
import org.banhui.live.run.Phase;
import org.banhui.live.run.Run;
import org.banhui.live.run.SessionState;

/** The taking of a session's snapshot: counts what was answered and who counts for which team. */
record Taking(Outline outline, SessionState state, HeldAnswers answers) {

    Snapshot of(long revision, Meeting meeting, List<Team> teams, Map<UUID, Seat> seats, Ledger ledger) {
        Optional<Run> revealed = state.run().filter(r -> r.phase() == Phase.REVEALED);
        return Snapshot.of(
                revision,
                meeting,
                outline,
                state,
                teams,
                seats,
                members(teams, seats),
                ledger,
                revealed.flatMap(this::tally),
                revealed.flatMap(this::before));
    }

    private Optional<Tally> tally(Run run) {
        return outline.question(step(run)).map(q -> Tally.of(q, answers.to(run.id()), run.byHand()));
    }

    private Optional<Snapshot.Before> before(Run run) {
        if (!(step(run).activity() instanceof Revote(String of))) {
            return Optional.empty();
        }
        Optional<Run> first = state.runs().reversed().stream()
                .filter(r -> step(r).id().equals(of))
                .findFirst();
        return first.flatMap(earlier -> tally(earlier).map(tally -> {
            int changed = (int) answers.to(run.id()).stream()
                    .filter(g -> answers.by(g.seat(), earlier.id())
                            .filter(e -> !e.answer().equals(g.answer()))
                            .isPresent())
                    .count();
            return new Snapshot.Before(tally, changed);
        }));
    }

    /**
     * The seats that count for each team: present, with an answer to a run that was revealed. If they counted from the
     * answer on, a team's mean would tell who has answered an open question.
     */
    private Map<UUID, List<UUID>> members(List<Team> teams, Map<UUID, Seat> seats) {
        Set<UUID> counting = state.runs().stream()
                .filter(run -> run.phase() == Phase.REVEALED)
                .flatMap(run -> answers.seats(run.id()).stream())
                .collect(Collectors.toSet());
        Map<UUID, List<UUID>> members = new LinkedHashMap<>();
        teams.forEach(team -> members.put(team.id(), new ArrayList<>()));
        for (Seat seat : seats.values()) {
            List<UUID> team = seat.team() == null ? null : members.get(seat.team());
            if (team != null && seat.present() && counting.contains(seat.id())) {
                team.add(seat.id());
            }
        }
        return members;
    }

    private Step step(Run run) {
        return outline.at(run.step());
    }
}
