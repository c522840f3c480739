package org.banhui.live.join;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a page that is not a participant's may be. */
public enum PageRole {
    STAGE,
    HOST,
    /** The host's phone: what a host bar shows, and the clock. */
    REMOTE,
    /** A pupil who leads: next, back and time. */
    STUDENT;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
