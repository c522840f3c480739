package org.banhui.live;

import java.util.List;
import java.util.UUID;
import org.banhui.activity.Outline;
import org.jspecify.annotations.Nullable;

/**
 * What a session is opened with.
 *
 * @param classId the class that meets; none for guests
 * @param entrance the path of the class address, as {@code c/k7m2}; empty for guests
 * @param charactersPerSecond how fast the class reads, 2 to 12
 * @param expected pupils on the roster, 0 for guests
 * @param devices whether pupils take part on devices; a class meeting usually runs without
 */
public record MeetingPlan(
        String school,
        String className,
        @Nullable UUID classId,
        @Nullable UUID planId,
        UUID hostId,
        String entrance,
        int charactersPerSecond,
        int expected,
        int lessonMinutes,
        boolean devices,
        boolean rehearsal,
        Outline outline,
        List<NewTeam> teams) {

    public MeetingPlan {
        teams = List.copyOf(teams);
    }

    /** A team to be: its id is kept by the caller to seat its members. */
    public record NewTeam(UUID id, String name, String colour) {}
}
