package org.banhui.activity;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Small questions to try answers on. */
public final class Questions {

    private Questions() {}

    static Choice single(int right, String... texts) {
        return choice(Choice.Mode.SINGLE, List.of(right), texts);
    }

    static Choice multiple(List<Integer> right, String... texts) {
        return choice(Choice.Mode.MULTIPLE, right, texts);
    }

    private static Choice choice(Choice.Mode mode, List<Integer> right, String... texts) {
        List<Choice.Option> options = IntStream.range(0, texts.length)
                .mapToObj(i -> new Choice.Option(texts[i], right.contains(i), null))
                .toList();
        return new Choice(mode, "?", null, options, "", 30, Weight.FULL);
    }

    /** The first of two options is right. */
    public static Choice weighing(Weight weight) {
        return new Choice(
                Choice.Mode.SINGLE,
                "?",
                null,
                List.of(new Choice.Option("a", true, null), new Choice.Option("b", false, null)),
                "",
                30,
                weight);
    }

    static Order order(String... items) {
        return new Order("?", Arrays.asList(items), "", 60, Weight.FULL);
    }

    static Blank blank(String... accepted) {
        return new Blank("?", Arrays.asList(accepted), "", 45, Weight.FULL);
    }

    static NumberQuestion number(double value, double tolerance) {
        return new NumberQuestion("?", value, tolerance, "", "", 30, Weight.FULL);
    }
}
