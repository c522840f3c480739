package org.banhui.live.run;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Groups by lot. Everything about them follows from the seed and from who was there.
 *
 * @param pupils who took part, in the order of the roster
 * @param names the groups' names, in order
 * @param kept whether they are the teams of this meeting now
 */
public record Lots(long seed, List<UUID> pupils, List<String> names, boolean kept) {

    /** The most groups that are drawn. */
    public static final int MOST = 12;

    public Lots {
        pupils = List.copyOf(pupils);
        names = List.copyOf(names);
    }

    /** The members of each group in the order in which they were drawn; sizes differ by one at most. */
    public List<List<UUID>> groups() {
        List<UUID> drawn = shuffled(pupils, seed);
        int count = names.size();
        return IntStream.range(0, count)
                .mapToObj(group -> IntStream.range(0, drawn.size())
                        .filter(place -> place % count == group)
                        .mapToObj(drawn::get)
                        .toList())
                .toList();
    }

    /** The name of a pupil's group. */
    public Optional<String> groupOf(UUID pupil) {
        List<List<UUID>> groups = groups();
        return IntStream.range(0, groups.size())
                .filter(i -> groups.get(i).contains(pupil))
                .mapToObj(names::get)
                .findFirst();
    }

    Lots keep() {
        return new Lots(seed, pupils, names, true);
    }

    /** The same in another order; the same seed and list give the same order. */
    public static <T> List<T> shuffled(List<T> list, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<T> other = new ArrayList<>(list);
        for (int i = other.size() - 1; i > 0; i--) {
            Collections.swap(other, i, random.nextInt(i + 1));
        }
        return other;
    }
}
