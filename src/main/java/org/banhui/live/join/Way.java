package org.banhui.live.join;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.banhui.live.Meeting;

/** A way into a meeting. */
public enum Way {
    /** By class number, from the class page only. */
    NUMBER,
    /** By a name one makes up; for guests and rehearsals. */
    NICKNAME,
    /** By the code printed for a pupil, which proves who comes. */
    CODE;

    /** The ways into a meeting, the usual one first. */
    public static List<Way> into(Meeting meeting) {
        List<Way> ways = new ArrayList<>();
        if (meeting.forClass().isPresent() && !meeting.rehearsal()) {
            ways.add(NUMBER);
        }
        if (meeting.forClass().isEmpty() || meeting.rehearsal()) {
            ways.add(NICKNAME);
        }
        if (meeting.forClass().isPresent()) {
            ways.add(CODE);
        }
        return List.copyOf(ways);
    }

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
