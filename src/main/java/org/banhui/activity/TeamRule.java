package org.banhui.activity;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** How the points of a team's members become the team's; chosen and shown before the start. */
public enum TeamRule {
    MEAN,
    SUM,
    BEST;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The team's points from its members' totals: their mean, their sum, or the mean of the best {@code best}; rounded
     * half up, 0 for no members.
     *
     * @param best how many members count under {@link #BEST}, 1 or more
     */
    public int total(List<Integer> members, int best) {
        List<Integer> counted = this == BEST
                ? members.stream().sorted(Comparator.reverseOrder()).limit(best).toList()
                : members;
        int sum = counted.stream().mapToInt(Integer::intValue).sum();
        return this == SUM || counted.isEmpty() ? sum : (int) Math.round((double) sum / counted.size());
    }
}
