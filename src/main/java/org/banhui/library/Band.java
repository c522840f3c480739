package org.banhui.library;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The grades that something is written for. */
public enum Band {
    PRIMARY_LOW,
    PRIMARY_HIGH,
    MIDDLE,
    HIGH,
    ADULT;

    /** Lower case with a hyphen, as in files and in message keys. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
