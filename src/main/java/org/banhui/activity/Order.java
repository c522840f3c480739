package org.banhui.activity;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;

/** Put three to six steps in order; they are written in the right one. */
public record Order(
        @NotBlank @Size(max = 300) String ask,
        @NotNull @Size(min = 3, max = 6) List<@NotBlank @Size(max = 80) String> items,
        @NotNull @Size(max = 400) String explanation,
        @Min(5) @Max(600) int seconds,
        @NotNull Weight weight)
        implements ScoredQuestion {

    public Order {
        items = items == null ? List.of() : List.copyOf(items);
        explanation = explanation == null ? "" : explanation;
        weight = weight == null ? Weight.FULL : weight;
        seconds = seconds == 0 ? 60 : seconds;
    }

    @Override
    public boolean accepts(Answer answer) {
        return answer instanceof Answer.Ordered(var order)
                && order.size() == items.size()
                && new HashSet<>(order).size() == items.size()
                && order.stream().allMatch(i -> i >= 0 && i < items.size());
    }

    /**
     * All or nothing; with {@code near} max(0, 2c/n − 1), c the pairs in right order of n pairs (Kendall's tau, floored
     * at 0, so that a random order earns nothing on average).
     */
    @Override
    public double share(Answer answer, boolean near) {
        if (!accepts(answer) || !(answer instanceof Answer.Ordered(var order))) {
            return 0;
        }
        int pairs = 0;
        int right = 0;
        for (int i = 0; i < order.size(); i++) {
            for (int j = i + 1; j < order.size(); j++) {
                pairs++;
                right += order.get(i) < order.get(j) ? 1 : 0;
            }
        }
        if (right == pairs) {
            return 1;
        }
        return near ? Math.max(0, 2.0 * right / pairs - 1) : 0;
    }
}
