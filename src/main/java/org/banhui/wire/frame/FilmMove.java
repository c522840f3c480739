package org.banhui.wire.frame;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a host can do with a film that is shown; {@code back} goes back ten seconds. */
public enum FilmMove {
    PLAY,
    PAUSE,
    BACK,
    LOUDER,
    QUIETER;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
