package org.banhui.live.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.banhui.activity.Outline;
import org.banhui.activity.Revote;
import org.banhui.activity.ScoredQuestion;
import org.banhui.activity.Step;
import org.banhui.base.Ids;
import org.banhui.live.Given;
import org.banhui.live.points.Ledger;
import org.banhui.live.points.Posting;
import org.banhui.live.points.Posting.Source;
import org.banhui.live.run.Phase;
import org.banhui.live.run.Run;
import org.banhui.live.run.SessionState;

/** Makes the postings that follow from a decision; pure but for their ids. */
final class Postings {

    private final Outline outline;
    private final Instant now;
    private final ToIntFunction<UUID> percents;

    Postings(Outline outline, Instant now) {
        this(outline, now, seat -> 100);
    }

    /** @param percents how much of the usual time a seat has, in percent */
    Postings(Outline outline, Instant now, ToIntFunction<UUID> percents) {
        this.outline = outline;
        this.now = now;
        this.percents = percents;
    }

    /**
     * The points of every answer to a run. Of several runs of one question, asked once more at its step or again at a
     * later one, only the last counts: what earlier ones posted is taken back, and an earlier one that is revealed after
     * the last earns nothing.
     */
    List<Posting> score(SessionState state, int runId, Collection<Given> given, Ledger ledger) {
        Run run = state.run(runId).orElseThrow();
        Step step = outline.at(run.step());
        if (state.runs().stream().anyMatch(r -> r.id() > runId && r.phase() == Phase.REVEALED && asksTheSame(r, run))) {
            return List.of();
        }
        List<Posting> made = new ArrayList<>();
        made.addAll(undo(
                ledger,
                "",
                p -> p.run() != null
                        && p.run() != runId
                        && p.source() != Source.HOST
                        && asksTheSame(state.run(p.run()).orElseThrow(), run)));
        ScoredQuestion question = (ScoredQuestion) outline.question(step).orElseThrow();
        for (Given one : given) {
            int points = outline.settings()
                    .scoring()
                    .points(
                            question,
                            one.answer(),
                            outline.settings().points(),
                            one.elapsed(),
                            Math.max(1, run.allowed() * percents.applyAsInt(one.seat()) / 100));
            if (points != 0) {
                made.add(new Posting(
                        Ids.next(), runId, one.seat(), null, points, Source.ANSWER, step.title(), "", now, null));
            }
        }
        return made;
    }

    private boolean asksTheSame(Run one, Run other) {
        return asked(one).equals(asked(other));
    }

    /** The id of the step whose question a run asks. */
    private String asked(Run run) {
        Step step = outline.at(run.step());
        return step.activity() instanceof Revote(String of) ? of : step.id();
    }

    /** The points of a group that was right by show of hands. */
    Posting hands(Run run, UUID team, int points, String who) {
        String title = outline.at(run.step()).title();
        return new Posting(Ids.next(), run.id(), null, team, points, Source.HANDS, title, who, now, null);
    }

    /** Counter-postings for all standing postings that match. */
    List<Posting> undo(Ledger ledger, String who, Predicate<Posting> which) {
        return ledger.standing().stream()
                .filter(which)
                .map(p -> new Posting(
                        Ids.next(),
                        p.run(),
                        p.seat(),
                        p.team(),
                        -p.points(),
                        Source.UNDO,
                        p.reason(),
                        who,
                        now,
                        p.id()))
                .toList();
    }
}
