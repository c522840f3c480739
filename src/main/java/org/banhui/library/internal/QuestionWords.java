package org.banhui.library.internal;

import java.util.stream.Stream;
import org.banhui.activity.Blank;
import org.banhui.activity.Choice;
import org.banhui.activity.Gathering;
import org.banhui.activity.NumberQuestion;
import org.banhui.activity.Order;
import org.banhui.activity.Poll;
import org.banhui.activity.Question;
import org.banhui.activity.ScoredQuestion;
import org.banhui.library.internal.Shelf.BuiltInQuestion;

/** The words by which a question is found. */
final class QuestionWords {

    private QuestionWords() {}

    static String searchText(BuiltInQuestion question) {
        Question asked = question.document().activity();
        return SearchText.of(Stream.of(
                        Stream.of(question.code(), question.covers().orElse(""), question.title(), asked.ask()),
                        said(asked),
                        explained(asked))
                .flatMap(words -> words));
    }

    private static Stream<String> said(Question asked) {
        return switch (asked) {
            case Choice choice -> choice.options().stream().map(Choice.Option::text);
            case Order order -> order.items().stream();
            case Blank blank -> blank.accepted().stream();
            case NumberQuestion number -> Stream.of(number.unit());
            case Poll poll -> poll.options().stream();
            case Gathering gathering -> Stream.empty();
        };
    }

    private static Stream<String> explained(Question asked) {
        return asked instanceof ScoredQuestion scored ? Stream.of(scored.explanation()) : Stream.empty();
    }
}
