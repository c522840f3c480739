package org.banhui.activity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** How much one question counts against the plan's full points: nothing, half, once or twice. */
public enum Weight {
    NONE(0),
    HALF(0.5),
    FULL(1),
    DOUBLE(2);

    private final double factor;

    Weight(double factor) {
        this.factor = factor;
    }

    @JsonValue
    public double factor() {
        return factor;
    }

    /** The weight with this factor; throws IllegalArgumentException for any but 0, 0.5, 1 and 2. */
    @JsonCreator
    static Weight of(double factor) {
        return Arrays.stream(values())
                .filter(w -> w.factor == factor)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("weight must be 0, 0.5, 1 or 2"));
    }
}
