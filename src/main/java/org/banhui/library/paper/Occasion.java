package org.banhui.library.paper;

import java.time.LocalTime;
import java.util.Optional;

/**
 * When and for whom a plan is played, as far as it is known.
 *
 * @param start by the school's clock
 * @param code the opening code, eight digits; the script leaves room for one that is not known
 */
public record Occasion(Optional<String> className, Optional<LocalTime> start, Optional<String> code) {

    /** Somebody, some day. */
    public static Occasion unknown() {
        return new Occasion(Optional.empty(), Optional.empty(), Optional.empty());
    }

    public Occasion startingAt(Optional<LocalTime> time) {
        return new Occasion(className, time, code);
    }
}
