package org.banhui.live;

import java.time.Instant;
import java.util.Optional;
import org.banhui.library.PlanId;
import org.banhui.school.ClassId;
import org.banhui.school.StaffId;

/**
 * A meeting as lists tell of it, running or over.
 *
 * @param planId the plan it copied
 * @param title the plan's title when it was copied
 * @param startedAt when the first step was shown; empty while it waits, or where it ended waiting
 * @param reached how many steps were come to
 * @param steps how many the plan has
 */
public record HeldMeeting(
        SessionKey key,
        Optional<ClassId> classId,
        String className,
        Optional<PlanId> planId,
        String title,
        StaffId host,
        boolean rehearsal,
        boolean devices,
        Instant openedAt,
        Optional<Instant> startedAt,
        Optional<Instant> endedAt,
        int reached,
        int steps) {

    public boolean isOver() {
        return endedAt.isPresent();
    }
}
