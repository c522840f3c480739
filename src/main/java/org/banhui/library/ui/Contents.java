package org.banhui.library.ui;

import java.util.List;
import java.util.stream.Stream;
import org.banhui.activity.Blank;
import org.banhui.activity.Choice;
import org.banhui.activity.Gathering;
import org.banhui.activity.NumberQuestion;
import org.banhui.activity.Order;
import org.banhui.activity.Poll;
import org.banhui.activity.Question;

/** What stands below a question, line by line, for a list of questions. */
final class Contents {

    private Contents() {}

    /** A line and whether it is right. */
    record Line(String text, boolean right) {}

    static List<Line> of(Question question) {
        return switch (question) {
            case Choice choice ->
                choice.options().stream()
                        .map(option -> new Line(option.text(), option.right()))
                        .toList();
            case Order order -> plain(order.items().stream());
            case Blank blank -> plain(Stream.of(String.join(" / ", blank.accepted())));
            case NumberQuestion number -> plain(Stream.of((number(number.value()) + " " + number.unit()).strip()));
            case Poll poll -> plain(poll.options().stream());
            case Gathering gathering -> List.of();
        };
    }

    private static List<Line> plain(Stream<String> texts) {
        return texts.map(text -> new Line(text, false)).toList();
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
