package org.banhui.library;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a plan or question is about. */
public enum Theme {
    FRAUD,
    THEFT,
    WATER,
    NETWORK,
    HOLIDAY,
    OTHER;

    /** Lower case, as in files and in message keys. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
