package org.banhui.live.run;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where a run stands. {@link #SHOWN} is the only phase of a step that asks nothing. */
public enum Phase {
    READY,
    READING,
    OPEN,
    CLOSED,
    REVEALED,
    SHOWN;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
