package org.banhui.library.internal;

import org.banhui.activity.Outline;
import org.banhui.library.About;

/** What a plan's row holds as JSON. */
record PlanDocument(int format, Outline outline, About about) {

    static final int FORMAT = 1;

    static PlanDocument of(Outline outline, About about) {
        return new PlanDocument(FORMAT, outline, about);
    }

    PlanDocument with(Outline other) {
        return new PlanDocument(format, other, about);
    }
}
