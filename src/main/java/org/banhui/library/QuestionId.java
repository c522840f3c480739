package org.banhui.library;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names a question of the library. */
public record QuestionId(@JsonValue UUID value) {

    @JsonCreator
    public QuestionId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
