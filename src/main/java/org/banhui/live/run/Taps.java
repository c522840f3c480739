package org.banhui.live.run;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.banhui.activity.Blank;
import org.banhui.activity.Ink;
import org.banhui.activity.ScoredQuestion;
import org.banhui.live.run.Decision.Accepted;
import org.banhui.live.run.Decision.Reason;
import org.banhui.live.run.Decision.Rejected;

/** Decides what the host notes by hand of the shown run. */
record Taps(SessionState state, Rules rules, Run run) {

    private static final int LONGEST_ENTRY = 200;
    private static final int MOST_HANDS = 999;
    private static final int MOST_HIDDEN = 200;
    private static final int MOST_CHOSEN = 60;

    Decision estimate(ByHand.Estimate share) {
        return noted(run.byHand().estimated(share));
    }

    /** A group that was right has its points at once; tapped off, they are taken back. */
    Decision teamRight(Command.TeamRight right) {
        Optional<ScoredQuestion> question = rules.outline()
                .question(rules.outline().at(run.step()))
                .filter(ScoredQuestion.class::isInstance)
                .map(ScoredQuestion.class::cast);
        if (run.phase() != Phase.REVEALED
                || question.isEmpty()
                || run.byHand().teamsRight().contains(right.team()) == right.on()) {
            return new Rejected(Reason.NOT_NOW);
        }
        int points = (int) Math.round(
                rules.outline().settings().points() * question.get().weight().factor());
        Effect effect = right.on()
                ? new Effect.PostTeam(run.id(), right.team(), points)
                : new Effect.UndoTeam(run.id(), right.team());
        ByHand noted = run.byHand().teamRight(right.team(), right.on());
        return new Accepted(state.with(run.with(noted)), List.of(effect));
    }

    Decision hands(int option, int count) {
        int options = run.draw() == null ? 0 : run.draw().places().size();
        return option >= 0 && option < options && count >= 0 && count <= MOST_HANDS
                ? noted(run.byHand().counted(option, count))
                : new Rejected(Reason.INVALID);
    }

    Decision entry(Command.Entry entry) {
        if (run.byHand().entries().size() >= ByHand.MOST_ENTRIES) {
            return new Rejected(Reason.NOT_NOW);
        }
        String text = entry.text().strip();
        String ink = entry.ink() == null ? "" : entry.ink();
        boolean said = !text.isEmpty() || !ink.isEmpty();
        return said && text.length() <= LONGEST_ENTRY && Ink.isDrawing(ink)
                ? noted(run.byHand().with(new ByHand.Entry(entry.team(), text, ink.isEmpty() ? null : ink)))
                : new Rejected(Reason.INVALID);
    }

    Decision hide(String text, boolean on) {
        String folded = Blank.folded(text);
        boolean known = run.byHand().hidden().contains(folded);
        return folded.isEmpty()
                        || text.length() > LONGEST_ENTRY
                        || known == on
                        || run.byHand().hidden().size() >= MOST_HIDDEN
                ? new Rejected(Reason.INVALID)
                : noted(run.byHand().hiding(folded, on));
    }

    Decision choose(UUID seat, boolean on) {
        return run.byHand().chosen().size() >= MOST_CHOSEN && on
                ? new Rejected(Reason.NOT_NOW)
                : noted(run.byHand().choosing(seat, on));
    }

    Decision removeEntry(int index) {
        return index >= 0 && index < run.byHand().entries().size()
                ? noted(run.byHand().without(index))
                : new Rejected(Reason.INVALID);
    }

    private Decision noted(ByHand changed) {
        return new Accepted(state.with(run.with(changed)), List.of());
    }
}
