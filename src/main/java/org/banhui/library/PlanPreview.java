package org.banhui.library;

import org.banhui.activity.Outline;

/**
 * Shows a step of a plan as the class would see it: each method returns a PreviewMessage of protocol.ts as JSON. The
 * outline may be unfinished: texts may be empty and no option marked as right.
 */
public interface PlanPreview {

    /**
     * The big screen.
     *
     * What a class adds (words, names, votes, teams) is made up.
     *
     * @param step the place of the step, from 0
     * @param later whether the step is shown as it stands at its end: the answer, all prompts, what the class gave
     */
    String stage(Outline outline, int step, boolean later);

    /** A pupil's page while the step is open, with all prompts. */
    String device(Outline outline, int step);
}
