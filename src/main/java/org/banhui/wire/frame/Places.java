package org.banhui.wire.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.banhui.activity.Answer;
import org.banhui.activity.Draw;
import org.banhui.live.run.Run;

/**
 * Names options and items on the wire: a to f by the place at which a run shows them, so that an id says nothing about
 * the order of writing.
 */
final class Places {

    private final List<Integer> written;

    private Places(List<Integer> written) {
        this.written = written;
    }

    static Places of(Run run) {
        return new Places(Optional.ofNullable(run.draw()).map(Draw::places).orElse(List.of()));
    }

    int size() {
        return written.size();
    }

    static String id(int shown) {
        return String.valueOf((char) ('a' + shown));
    }

    static String letter(int shown) {
        return String.valueOf((char) ('A' + shown));
    }

    /** The author's place of what is shown at a place. */
    int writtenAt(int shown) {
        return written.get(shown);
    }

    /** The id of an option by the author's place. */
    String idOf(int writtenPlace) {
        return id(written.indexOf(writtenPlace));
    }

    String letterOf(int writtenPlace) {
        return letter(written.indexOf(writtenPlace));
    }

    /** All ids in the order in which the run shows them. */
    List<String> ids() {
        return IntStream.range(0, written.size()).mapToObj(Places::id).toList();
    }

    /** The author's place behind an id; empty for an id that this run does not show. */
    Optional<Integer> writtenBy(String id) {
        int shown = id.length() == 1 ? id.charAt(0) - 'a' : -1;
        return shown >= 0 && shown < written.size() ? Optional.of(written.get(shown)) : Optional.empty();
    }

    /** Counts by author's place as counts by id, with 0 for what nobody chose. */
    Map<String, Integer> counts(Map<Integer, Integer> byWritten) {
        Map<String, Integer> counts = new TreeMap<>();
        for (int shown = 0; shown < written.size(); shown++) {
            counts.put(id(shown), byWritten.getOrDefault(written.get(shown), 0));
        }
        return counts;
    }

    /** An answer in the author's places; empty when it names what this run does not show. */
    Optional<Answer> read(AnswerValue value) {
        return switch (value) {
            case AnswerValue.Chosen(var chosen) -> all(chosen).map(p -> new Answer.Chosen(Set.copyOf(p)));
            case AnswerValue.Ordered(var order) -> all(order).map(Answer.Ordered::new);
            case AnswerValue.Written(var text) -> Optional.of(new Answer.Written(text));
            case AnswerValue.Numeric(double number) -> Optional.of(new Answer.Numeric(number));
            case AnswerValue.Texts(var texts) -> Optional.of(new Answer.Texts(texts));
            case AnswerValue.Pressed(boolean pressed) -> Optional.of(new Answer.Pressed(pressed));
            case AnswerValue.Signed(var signed, var ink) -> Optional.of(new Answer.Signed(signed, ink));
        };
    }

    /** An answer in this run's ids. */
    AnswerValue write(Answer answer) {
        return switch (answer) {
            case Answer.Chosen(var chosen) ->
                new AnswerValue.Chosen(chosen.stream().map(this::idOf).sorted().toList());
            case Answer.Ordered(var order) ->
                new AnswerValue.Ordered(order.stream().map(this::idOf).toList());
            case Answer.Written(var text) -> new AnswerValue.Written(text);
            case Answer.Numeric(double number) -> new AnswerValue.Numeric(number);
            case Answer.Texts(var texts) -> new AnswerValue.Texts(texts);
            case Answer.Pressed(boolean pressed) -> new AnswerValue.Pressed(pressed);
            case Answer.Signed(var signed, var ink) -> new AnswerValue.Signed(signed, ink);
        };
    }

    private Optional<List<Integer>> all(List<String> ids) {
        List<Integer> places = new ArrayList<>();
        for (String id : ids) {
            Optional<Integer> place = writtenBy(id);
            if (place.isEmpty()) {
                return Optional.empty();
            }
            places.add(place.get());
        }
        return Optional.of(places);
    }
}
