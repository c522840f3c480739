package org.banhui.library;

import java.time.Instant;
import java.util.Optional;
import org.banhui.activity.Outline;
import org.banhui.school.StaffId;

/**
 * A plan as its readers see it.
 *
 * @param owner the teacher whose plan it is; nobody for a built-in one
 * @param code the name of a built-in plan in its file
 * @param derivedFrom the plan it was copied from
 * @param version changes with every saving
 */
public record Plan(
        PlanId id,
        Origin origin,
        Optional<StaffId> owner,
        Optional<String> code,
        Theme theme,
        Outline outline,
        About about,
        Optional<PlanId> derivedFrom,
        Instant updatedAt,
        long version) {

    public String title() {
        return outline.title();
    }

    /** {@code zh} or {@code en}. */
    public String language() {
        return outline.language();
    }

    public Goals goals() {
        return about.goals();
    }

    public boolean builtIn() {
        return origin == Origin.BUILT_IN;
    }
}
