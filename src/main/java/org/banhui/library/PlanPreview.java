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
     * @param step the place of the step, from 0
     * @param revealed whether the answer is shown; means nothing for steps that ask nothing
     */
    String stage(Outline outline, int step, boolean revealed);

    /** A pupil's page while the step is open. */
    String device(Outline outline, int step);
}
