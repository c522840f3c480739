package org.banhui.library.ui;

import java.util.List;
import org.banhui.activity.Choice;
import org.banhui.activity.Choice.Option;
import org.banhui.activity.Kind;
import org.banhui.activity.Step;
import org.banhui.activity.Talk;
import org.banhui.activity.Weight;

/** What a step starts as. */
final class NewStep {

    private NewStep() {}

    /** A step of a kind of {@link StepsPanel#KINDS}; a question asks nothing yet and is therefore unfinished. */
    static Step of(Kind kind, String id, String title) {
        return switch (kind) {
            case TALK -> new Step(id, title, 3, "", "", new Talk("", null));
            case CHOICE -> {
                Option empty = new Option("", false, null);
                yield new Step(
                        id,
                        title,
                        2,
                        "",
                        "",
                        new Choice(
                                Choice.Mode.SINGLE,
                                "",
                                null,
                                List.of(empty, empty, empty, empty),
                                "",
                                30,
                                Weight.FULL));
            }
            case CASE, ORDER, BLANK, NUMBER, POLL, CLOUD, BUZZ, PLEDGE, REFLECTION, REVOTE, DISCUSS, STANDINGS, PAUSE ->
                throw new IllegalArgumentException(kind + " has no form yet");
        };
    }
}
