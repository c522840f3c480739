package org.banhui.wire.frame;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.banhui.activity.Answer;
import org.banhui.activity.Blank;
import org.banhui.activity.Choice;
import org.banhui.activity.NumberQuestion;
import org.banhui.activity.Order;
import org.banhui.activity.ScoredQuestion;

/** Says an answer and a key as a pupil reads them: letters, texts, a number with its unit. */
final class Sayings {

    private static final String THEN = " → ";

    private Sayings() {}

    static String answer(ScoredQuestion question, Answer answer, Places places) {
        return switch (answer) {
            case Answer.Chosen(var chosen) -> letters(chosen, places);
            case Answer.Ordered(var order) ->
                question instanceof Order o ? order.stream().map(o.items()::get).collect(Collectors.joining(THEN)) : "";
            case Answer.Written(var text) -> text;
            case Answer.Numeric(double number) ->
                question instanceof NumberQuestion n ? withUnit(number, n.unit()) : plain(number);
            case Answer.Texts t -> "";
            case Answer.Pressed p -> "";
            case Answer.Signed s -> "";
        };
    }

    static String key(ScoredQuestion question, Places places) {
        return switch (question) {
            case Choice c -> letters(c.key(), places);
            case Order o -> String.join(THEN, o.items());
            case Blank b -> b.accepted().getFirst();
            case NumberQuestion n -> withUnit(n.value(), n.unit());
        };
    }

    private static String letters(Iterable<Integer> written, Places places) {
        return places.ids().isEmpty()
                ? ""
                : StreamSupport.stream(written.spliterator(), false)
                        .map(places::letterOf)
                        .sorted()
                        .collect(Collectors.joining(" "));
    }

    /** Latin units stand apart from their number, Chinese ones do not. */
    private static String withUnit(double number, String unit) {
        boolean apart =
                !unit.isEmpty() && Character.UnicodeScript.of(unit.codePointAt(0)) == Character.UnicodeScript.LATIN;
        return plain(number) + (apart ? " " : "") + unit;
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
