package org.banhui.library;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names a plan of the library. */
public record PlanId(@JsonValue UUID value) {

    @JsonCreator
    public PlanId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
