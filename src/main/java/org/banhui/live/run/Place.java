package org.banhui.live.run;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where a session stands. */
public enum Place {
    LOBBY,
    STEP,
    ENDED;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
