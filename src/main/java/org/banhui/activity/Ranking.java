package org.banhui.activity;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Places by points: equal points share the better place and the next is skipped (1, 1, 3). */
public final class Ranking {

    private Ranking() {}

    /** The place, from 1, of every key by descending points. */
    public static <K> Map<K, Integer> places(Map<K, Integer> points) {
        Collection<Integer> all = points.values();
        Map<K, Integer> places = new HashMap<>();
        points.forEach((key, own) -> places.put(
                key, 1 + (int) all.stream().filter(other -> other > own).count()));
        return places;
    }
}
