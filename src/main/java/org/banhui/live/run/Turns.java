package org.banhui.live.run;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/**
 * Whose turn it is: drawn among those who were not called in this round. When everybody was, a new round begins, and
 * nobody is called twice running.
 *
 * @param round who was called in this round, the newest last
 * @param left how many of those who are there are not called yet
 */
record Turns(UUID drawn, List<UUID> round, int left) {

    /**
     * Draws one of those who are there.
     *
     * @param there at least one
     * @param called who was called in this round, the newest last
     */
    static Turns draw(List<UUID> there, List<UUID> called, long seed) {
        List<UUID> fresh = there.stream().filter(id -> !called.contains(id)).toList();
        boolean anew = fresh.isEmpty();
        List<UUID> among = anew && there.size() > 1
                ? there.stream().filter(id -> !id.equals(called.getLast())).toList()
                : anew ? there : fresh;
        UUID drawn = among.get(new SplittableRandom(seed).nextInt(among.size()));
        List<UUID> round = new ArrayList<>(anew ? List.of() : called);
        round.add(drawn);
        int left = (int) there.stream().filter(id -> !round.contains(id)).count();
        return new Turns(drawn, round, left);
    }
}
