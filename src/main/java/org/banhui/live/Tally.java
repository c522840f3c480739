package org.banhui.live;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.banhui.activity.Answer;
import org.banhui.activity.Blank;
import org.banhui.activity.Choice;
import org.banhui.activity.Question;
import org.banhui.activity.ScoredQuestion;
import org.banhui.live.run.ByHand;

/**
 * How a run was answered.
 *
 * @param options how often each option was chosen, by its place of writing
 * @param written short texts as typed, grouped by their folded form, most frequent first; of the forms of one text
 *     the first in the alphabet, whoever came first
 * @param numbers all numbers, ascending
 * @param byHand whether the counts are hands that the host counted
 */
public record Tally(
        int answered,
        int right,
        Map<Integer, Integer> options,
        List<Group> written,
        List<Double> numbers,
        boolean byHand) {

    /** Equal texts. */
    public record Group(String text, int count, boolean right) {}

    /** Counts answers, or where there are none the hands that were counted. */
    public static Tally of(Question question, Collection<Given> given, ByHand byHand) {
        if (given.isEmpty() && !byHand.hands().isEmpty()) {
            return ofHands(question, byHand);
        }
        Map<Integer, Integer> options = new TreeMap<>();
        Map<String, Group> written = new HashMap<>();
        List<Double> numbers = new ArrayList<>();
        int right = 0;
        for (Given one : given) {
            boolean isRight = question instanceof ScoredQuestion scored && scored.right(one.answer());
            right += isRight ? 1 : 0;
            switch (one.answer()) {
                case Answer.Chosen(var chosen) -> chosen.forEach(i -> options.merge(i, 1, Integer::sum));
                case Answer.Written(var text) ->
                    written.merge(
                            Blank.folded(text),
                            new Group(text, 1, isRight),
                            (a, b) -> new Group(
                                    a.text().compareTo(b.text()) <= 0 ? a.text() : b.text(), a.count() + 1, a.right()));
                case Answer.Numeric(double number) -> numbers.add(number);
                case Answer.Ordered o -> {}
                case Answer.Texts t -> {}
                case Answer.Pressed p -> {}
                case Answer.Signed s -> {}
            }
        }
        List<Group> groups = written.values().stream()
                .sorted(Comparator.comparingInt(Group::count).reversed().thenComparing(Group::text))
                .toList();
        return new Tally(
                given.size(), right, options, groups, numbers.stream().sorted().toList(), false);
    }

    private static Tally ofHands(Question question, ByHand byHand) {
        int all = byHand.hands().values().stream().mapToInt(Integer::intValue).sum();
        int right = 0;
        if (question instanceof Choice choice) {
            right = choice.key().stream()
                    .mapToInt(i -> byHand.hands().getOrDefault(i, 0))
                    .sum();
        }
        return new Tally(all, right, byHand.hands(), List.of(), List.of(), true);
    }
}
