package org.banhui.live;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What stays the same about a session while it runs.
 *
 * @param classId the class that meets; none in a rehearsal for guests
 * @param pin six digits while the session is live
 * @param entrance the path that pupils type after the address: of the class, or nothing where the PIN is enough
 * @param expected how many pupils the roster has
 */
public record Meeting(
        UUID id,
        SessionKey key,
        String school,
        String className,
        @Nullable UUID classId,
        @Nullable UUID planId,
        UUID hostId,
        String pin,
        String entrance,
        boolean rehearsal,
        int expected,
        int lessonMinutes,
        Instant openedAt) {

    /** The class that meets, if one does. */
    public Optional<UUID> forClass() {
        return Optional.ofNullable(classId);
    }
}
