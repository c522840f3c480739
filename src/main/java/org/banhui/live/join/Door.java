package org.banhui.live.join;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.banhui.live.Meeting;

/**
 * What a page may know of a meeting before anybody has joined.
 *
 * @param language zh or en
 * @param closed why nobody new gets in, if so
 * @param continueAs the masked name of the seat whose token the page's cookie holds
 */
public record Door(
        Meeting meeting,
        String title,
        String language,
        List<Way> ways,
        Optional<Closed> closed,
        Optional<String> continueAs) {

    /** Why a way in is closed. */
    public enum Closed {
        LOCKED(Refused.Reason.LOCKED),
        /** The meeting runs without devices. */
        DEVICES(Refused.Reason.DEVICES),
        ENDED(Refused.Reason.CLOSED);

        private final Refused.Reason reason;

        Closed(Refused.Reason reason) {
            this.reason = reason;
        }

        Refused refusal() {
            return new Refused(reason);
        }

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
