package org.banhui.live.run;

import java.util.UUID;
import org.banhui.activity.Step;

/** What must happen in the same transaction as the new state. */
public sealed interface Effect {

    /** The session's plan has a step more, at a place from 0. */
    record Insert(int at, Step step) implements Effect {}

    /** Score the answers of a run; the postings of earlier runs of the same step are taken back. */
    record Score(int run) implements Effect {}

    /** Post the points of a question to a team that was right by show of hands. */
    record PostTeam(int run, UUID team, int points) implements Effect {}

    /** Take back what {@link PostTeam} posted for this run and team. */
    record UndoTeam(int run, UUID team) implements Effect {}
}
