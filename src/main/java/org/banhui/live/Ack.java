package org.banhui.live;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * What a participant is told about an answer, after it is in the database and only then.
 *
 * @param at when the answer came in
 * @param reason why it was rejected: {@code seq}, {@code final}, {@code removed}, {@code unsaved} or {@code shape};
 *     empty otherwise
 */
public record Ack(int run, UUID answerId, Status status, Instant at, String reason) {

    /** The fate of an answer. */
    public enum Status {
        SAVED,
        DUPLICATE,
        LATE,
        REJECTED;

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
