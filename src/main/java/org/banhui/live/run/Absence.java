package org.banhui.live.run;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Why a pupil is not there. */
public enum Absence {
    SICK,
    LEAVE,
    ABSENT;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
