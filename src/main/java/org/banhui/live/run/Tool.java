package org.banhui.live.run;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** A class tool that lies over the step on every stage. Points are a panel of one page, the buzzer is a run. */
public enum Tool {
    CALL,
    TIMER,
    LOTS,
    ATTENDANCE;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
