package org.banhui.library.ui;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.banhui.activity.Activity;
import org.banhui.activity.Blank;
import org.banhui.activity.Buzz;
import org.banhui.activity.Case;
import org.banhui.activity.Choice;
import org.banhui.activity.Cloud;
import org.banhui.activity.Discuss;
import org.banhui.activity.Kind;
import org.banhui.activity.NumberQuestion;
import org.banhui.activity.Order;
import org.banhui.activity.Pause;
import org.banhui.activity.Pledge;
import org.banhui.activity.Poll;
import org.banhui.activity.Reflection;
import org.banhui.activity.Revote;
import org.banhui.activity.Standings;
import org.banhui.activity.Step;
import org.banhui.activity.Talk;
import org.banhui.activity.Weight;
import org.banhui.library.BankQuestion;

/**
 * What a step starts as: a small example that could be played as it stands, so that its author sees at once what the
 * class would see, and writes over it.
 *
 * @param words the words of the plan's own language, by key
 * @param asked the steps before it whose question may be asked again, the last last
 */
record NewStep(UnaryOperator<String> words, List<Step> asked) {

    /** The place of the right option in the example of a choice. */
    private static final int RIGHT = 1;

    private static final int NIGHT_HOURS = 10;

    /** Leaves the time to the record, which knows the usual one. */
    private static final int USUAL = 0;

    /** Whether there is what this kind needs. */
    boolean isPossible(Kind kind) {
        return kind != Kind.REVOTE || !asked.isEmpty();
    }

    /** A step of a possible kind. */
    Step of(Kind kind, String id) {
        return new Step(id, words.apply("library.kind." + kind.word()), minutes(kind), "", "", activity(kind));
    }

    /** A copy of a question of the bank. */
    static Step taking(BankQuestion question, String id) {
        return new Step(id, question.title(), minutes(question.activity().kind()), "", "", question.activity());
    }

    private static int minutes(Kind kind) {
        return switch (kind) {
            case STANDINGS, PAUSE -> 1;
            case CHOICE, BLANK, NUMBER, POLL, BUZZ, REVOTE -> 2;
            case TALK, ORDER, CLOUD -> 3;
            case CASE, PLEDGE, REFLECTION, DISCUSS -> 5;
        };
    }

    private Activity activity(Kind kind) {
        return switch (kind) {
            case TALK -> new Talk(text("talk.text"), null);
            case CASE -> new Case(text("case.story"), null, lines("case.prompts"));
            case CHOICE ->
                new Choice(
                        Choice.Mode.SINGLE,
                        text("choice.ask"),
                        null,
                        options(),
                        text("choice.explanation"),
                        USUAL,
                        Weight.FULL);
            case ORDER ->
                new Order(text("order.ask"), lines("order.items"), text("order.explanation"), USUAL, Weight.FULL);
            case BLANK ->
                new Blank(text("blank.ask"), lines("blank.accepted"), text("blank.explanation"), USUAL, Weight.FULL);
            case NUMBER ->
                new NumberQuestion(
                        text("number.ask"),
                        NIGHT_HOURS,
                        0,
                        text("number.unit"),
                        text("number.explanation"),
                        USUAL,
                        Weight.FULL);
            case POLL -> new Poll(text("poll.ask"), lines("poll.options"), USUAL);
            case CLOUD -> new Cloud(text("cloud.ask"), USUAL, USUAL);
            case BUZZ -> new Buzz(text("buzz.ask"), USUAL);
            case PLEDGE -> new Pledge(text("pledge.title"), text("pledge.text"), USUAL);
            case REFLECTION -> new Reflection(text("reflection.ask"), USUAL);
            case REVOTE -> new Revote(asked.getLast().id());
            case DISCUSS -> new Discuss(lines("discuss.prompts"), USUAL);
            case STANDINGS -> new Standings();
            case PAUSE -> new Pause(text("pause.text"), USUAL);
        };
    }

    private List<Choice.Option> options() {
        List<String> texts = lines("choice.options");
        return IntStream.range(0, texts.size())
                .mapToObj(place -> new Choice.Option(texts.get(place), place == RIGHT, null))
                .toList();
    }

    private String text(String key) {
        return words.apply("library.new." + key);
    }

    private List<String> lines(String key) {
        return text(key).lines().toList();
    }
}
