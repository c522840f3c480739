package org.banhui.rehearsal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.banhui.activity.Answer;
import org.banhui.activity.Blank;
import org.banhui.activity.Buzz;
import org.banhui.activity.Choice;
import org.banhui.activity.Cloud;
import org.banhui.activity.NumberQuestion;
import org.banhui.activity.Order;
import org.banhui.activity.Pledge;
import org.banhui.activity.Poll;
import org.banhui.activity.Question;
import org.banhui.activity.Reflection;

/** What a pupil answers who knows something, but not everything. */
final class Guesses {

    /** How often one wrong option draws those who do not know. */
    private static final double TEMPTING = 0.6;

    private final RandomGenerator dice;
    private final Said said;

    /** What a pupil of this name may say in its own words. */
    record Said(String name, List<String> cloud, List<String> reflections) {

        Said by(String other) {
            return new Said(other, cloud, reflections);
        }
    }

    Guesses(RandomGenerator dice, Said said) {
        this.dice = dice;
        this.said = said;
    }

    /**
     * An answer that the question accepts.
     *
     * @param sureness how likely it is right, from 0 to 1
     */
    Answer at(Question question, double sureness) {
        boolean right = dice.nextDouble() < sureness;
        return switch (question) {
            case Choice c -> new Answer.Chosen(right ? Set.copyOf(c.key()) : mistaken(c));
            case Order o -> new Answer.Ordered(right ? inOrder(o) : outOfOrder(o));
            case Blank b -> new Answer.Written(right ? any(b.accepted()) : mistyped(b));
            case NumberQuestion n -> new Answer.Numeric(right ? n.value() : missed(n));
            case Poll p -> new Answer.Chosen(Set.of(opinion(p)));
            case Cloud c -> new Answer.Texts(List.of(any(said.cloud())));
            case Buzz b -> new Answer.Pressed(true);
            case Pledge p -> new Answer.Signed(said.name(), "");
            case Reflection r -> new Answer.Written(any(said.reflections()));
        };
    }

    private Set<Integer> mistaken(Choice choice) {
        int options = choice.options().size();
        if (choice.multiple()) {
            Set<Integer> chosen = new HashSet<>(choice.key());
            int turned = dice.nextInt(options);
            if (!chosen.remove(turned) || chosen.isEmpty()) {
                chosen.add(chosen.isEmpty() ? (turned + 1) % options : turned);
            }
            return chosen;
        }
        List<Integer> wrong = IntStream.range(0, options)
                .filter(i -> !choice.options().get(i).right())
                .boxed()
                .toList();
        return Set.of(dice.nextDouble() < TEMPTING ? wrong.getFirst() : any(wrong));
    }

    private static List<Integer> inOrder(Order order) {
        return IntStream.range(0, order.items().size()).boxed().toList();
    }

    private List<Integer> outOfOrder(Order order) {
        List<Integer> items = new ArrayList<>(inOrder(order));
        int first = dice.nextInt(items.size() - 1);
        Collections.swap(items, first, first + 1);
        return items;
    }

    /** An accepted form without its last character, which is a likely slip. */
    private String mistyped(Blank blank) {
        String form = any(blank.accepted());
        String shorter = form.substring(0, form.offsetByCodePoints(form.length(), -1));
        return Blank.folded(shorter).isEmpty() ? form + form : shorter;
    }

    private double missed(NumberQuestion question) {
        double reach = Math.max(2, Math.abs(question.value()) * 0.4) + question.tolerance();
        double guess = Math.rint(question.value() + dice.nextGaussian() * reach);
        boolean hit = question.right(new Answer.Numeric(guess));
        return hit ? question.value() + question.tolerance() + 1 : guess;
    }

    /** Opinions lean to what stands first, as they do in classes. */
    private int opinion(Poll poll) {
        int options = poll.options().size();
        return Math.min(dice.nextInt(options), dice.nextInt(options));
    }

    private <T> T any(List<T> list) {
        return list.get(dice.nextInt(list.size()));
    }
}
