package org.banhui.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
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
import org.banhui.activity.ScoredQuestion;
import org.banhui.activity.Weight;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class GuessesTest {

    private final Guesses guesses =
            new Guesses(new Random(7), new Guesses.Said("小满", List.of("先核实"), List.of("先问一问。")));

    @RepeatedTest(50)
    void answersEveryKindInItsShape() {
        for (Question question : questions()) {
            assertThat(question.accepts(guesses.at(question, 0.5)))
                    .as("%s", question)
                    .isTrue();
        }
    }

    @RepeatedTest(20)
    void isRightWhenSureAndWrongWhenNot() {
        for (Question question : questions()) {
            if (question instanceof ScoredQuestion scored) {
                assertThat(scored.right(guesses.at(question, 1)))
                        .as("%s", question)
                        .isTrue();
                assertThat(scored.right(guesses.at(question, 0)))
                        .as("%s", question)
                        .isFalse();
            }
        }
    }

    @Test
    void mistypesAnAnswerOfOneCharacter() {
        Blank one = new Blank("?", List.of("a"), "", 30, Weight.FULL);

        assertThat(one.accepts(guesses.at(one, 0))).isTrue();
        assertThat(one.right(guesses.at(one, 0))).isFalse();
    }

    private static List<Question> questions() {
        return List.of(
                choice(Choice.Mode.SINGLE, false, true, false, false),
                choice(Choice.Mode.MULTIPLE, true, true, false, false),
                choice(Choice.Mode.MULTIPLE, false, true, false),
                choice(Choice.Mode.TRUEFALSE, true, false),
                new Cloud("?", 2, 60),
                new Buzz("?", 60),
                new Pledge("", "?", 60),
                new Reflection("?", 60),
                new Order("?", List.of("1", "2", "3"), "", 60, Weight.FULL),
                new Blank("?", List.of("110", "一一〇"), "", 45, Weight.FULL),
                new NumberQuestion("?", 0, 0, "", "", 30, Weight.FULL),
                new NumberQuestion("?", 860, 10, "", "", 30, Weight.FULL),
                new Poll("?", List.of("a", "b", "c"), 30));
    }

    private static Choice choice(Choice.Mode mode, boolean... right) {
        List<Choice.Option> options = new java.util.ArrayList<>();
        for (boolean one : right) {
            options.add(new Choice.Option("o" + options.size(), one, null));
        }
        return new Choice(mode, "?", null, options, "", 30, Weight.FULL);
    }
}
