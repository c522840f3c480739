package org.banhui.activity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;

/**
 * The order in which options or items are shown in a run: the author's places, drawn from a seed. Texts are sorted
 * before drawing, so that the drawn order says nothing about the order of writing.
 */
public record Draw(List<Integer> places) {

    public Draw {
        places = List.copyOf(places);
    }

    /** A draw of the texts; the same seed and the same set of texts give the same order of texts. */
    public static Draw of(List<String> texts, long seed) {
        List<Integer> places = new ArrayList<>(IntStream.range(0, texts.size())
                .boxed()
                .sorted(Comparator.comparing(texts::get))
                .toList());
        shuffle(places, seed);
        return new Draw(places);
    }

    /** The order of writing, for options whose order everybody expects (true before false). */
    public static Draw asWritten(int size) {
        return new Draw(IntStream.range(0, size).boxed().toList());
    }

    /** The shown positions in an order of a seat's own, drawn from its seed. */
    public List<Integer> positionsFor(long seed) {
        List<Integer> positions =
                new ArrayList<>(IntStream.range(0, places.size()).boxed().toList());
        shuffle(positions, seed);
        return positions;
    }

    private static void shuffle(List<Integer> list, long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        for (int i = list.size() - 1; i > 0; i--) {
            Collections.swap(list, i, random.nextInt(i + 1));
        }
    }
}
