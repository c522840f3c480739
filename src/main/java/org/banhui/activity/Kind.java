package org.banhui.activity;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The kinds of activity. Adding one touches this list, its record, its editor, its elements, its samples, its words. */
public enum Kind {
    TALK,
    CASE,
    CHOICE,
    ORDER,
    BLANK,
    NUMBER,
    POLL,
    CLOUD,
    BUZZ,
    PLEDGE,
    REFLECTION,
    REVOTE,
    DISCUSS,
    STANDINGS,
    PAUSE;

    static Kind of(Activity activity) {
        return switch (activity) {
            case Talk t -> TALK;
            case Case c -> CASE;
            case Choice c -> CHOICE;
            case Order o -> ORDER;
            case Blank b -> BLANK;
            case NumberQuestion n -> NUMBER;
            case Poll p -> POLL;
            case Cloud c -> CLOUD;
            case Buzz b -> BUZZ;
            case Pledge p -> PLEDGE;
            case Reflection r -> REFLECTION;
            case Revote r -> REVOTE;
            case Discuss d -> DISCUSS;
            case Standings s -> STANDINGS;
            case Pause p -> PAUSE;
        };
    }

    /** Lower case, as on the wire, in files and in message keys. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
