package org.banhui.live;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.banhui.activity.Answer;
import org.banhui.activity.Blank;
import org.banhui.activity.Gathering;
import org.banhui.live.run.ByHand;
import org.jspecify.annotations.Nullable;

/**
 * What a run of a {@link Gathering} has gathered so far, from seats and at the board. To show it while it grows is the
 * purpose of these kinds.
 *
 * @param words texts of a word cloud, most frequent first
 * @param presses who pressed the buzzer, the first first
 * @param signatures who signed a pledge, in order of signing
 * @param sayings reflections, in order of sending
 */
public record Gathered(
        int run, List<Word> words, List<Press> presses, List<Signature> signatures, List<Saying> sayings) {

    /** A text of a word cloud, as it was typed most often; hidden when the host took it out. */
    public record Word(String text, int count, boolean hidden) {}

    /** A press of the buzzer. {@code behind} is how many milliseconds after the first, both less their latency credit. */
    public record Press(UUID seat, String name, @Nullable UUID team, int behind) {}

    /** A signature: a name, a drawing as {@link org.banhui.activity.Ink}, or both. */
    public record Signature(String name, String ink) {}

    /** A reflection, and whether the class sees it. */
    public record Saying(UUID seat, String name, String text, boolean chosen) {}

    /** Gathers a run's stored answers and what the host noted at the board. */
    public static Gathered of(int run, Collection<Given> given, Map<UUID, Seat> seats, ByHand byHand) {
        List<Given> inOrder = given.stream()
                .filter(g -> seats.containsKey(g.seat()))
                .sorted(Comparator.comparing(Given::at).thenComparing(Given::seat))
                .toList();
        return new Gathered(
                run,
                words(inOrder, byHand),
                presses(inOrder, seats),
                signatures(inOrder, seats, byHand),
                sayings(inOrder, seats, byHand));
    }

    /** Equal texts count together; of the forms of one text the most frequent is shown, then the first in the alphabet. */
    private static List<Word> words(List<Given> given, ByHand byHand) {
        Map<String, Map<String, Integer>> forms = new HashMap<>();
        for (Given one : given) {
            if (one.answer() instanceof Answer.Texts(var texts)) {
                texts.stream().map(String::strip).distinct().forEach(text -> count(forms, text));
            }
        }
        byHand.entries().stream()
                .map(ByHand.Entry::text)
                .filter(text -> !text.isBlank())
                .forEach(text -> count(forms, text));
        return forms.entrySet().stream()
                .map(word -> new Word(
                        mostFrequent(word.getValue()),
                        word.getValue().values().stream()
                                .mapToInt(Integer::intValue)
                                .sum(),
                        byHand.hidden().contains(word.getKey())))
                .sorted(Comparator.comparingInt(Word::count).reversed().thenComparing(Word::text))
                .toList();
    }

    private static void count(Map<String, Map<String, Integer>> forms, String text) {
        forms.computeIfAbsent(Blank.folded(text), f -> new HashMap<>()).merge(text, 1, Integer::sum);
    }

    private static String mostFrequent(Map<String, Integer> forms) {
        return forms.entrySet().stream()
                .min(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow()
                .getKey();
    }

    /** In the order of pressing: time of receipt less latency credit; of equal times the one received first. */
    private static List<Press> presses(List<Given> given, Map<UUID, Seat> seats) {
        List<Given> pressed = given.stream()
                .filter(g -> g.answer() instanceof Answer.Pressed)
                .sorted(Comparator.comparingInt(Given::elapsed))
                .toList();
        List<Press> presses = new ArrayList<>();
        for (Given one : pressed) {
            Seat seat = seats.get(one.seat());
            if (seat != null) {
                int behind = one.elapsed() - pressed.getFirst().elapsed();
                presses.add(new Press(seat.id(), seat.name(), seat.team(), behind));
            }
        }
        return presses;
    }

    private static List<Signature> signatures(List<Given> given, Map<UUID, Seat> seats, ByHand byHand) {
        List<Signature> signatures = new ArrayList<>();
        for (Given one : given) {
            if (one.answer() instanceof Answer.Signed(var name, var ink)) {
                signatures.add(new Signature(name.isBlank() ? name(seats, one.seat()) : name, ink));
            }
        }
        byHand.entries()
                .forEach(e -> signatures.add(
                        new Signature(e.text(), Optional.ofNullable(e.ink()).orElse(""))));
        return signatures;
    }

    private static List<Saying> sayings(List<Given> given, Map<UUID, Seat> seats, ByHand byHand) {
        List<Saying> sayings = new ArrayList<>();
        for (Given one : given) {
            if (one.answer() instanceof Answer.Written(var text)) {
                boolean chosen = byHand.chosen().contains(one.seat());
                sayings.add(new Saying(one.seat(), name(seats, one.seat()), text, chosen));
            }
        }
        return sayings;
    }

    private static String name(Map<UUID, Seat> seats, UUID seat) {
        return Optional.ofNullable(seats.get(seat)).map(Seat::name).orElse("");
    }
}
