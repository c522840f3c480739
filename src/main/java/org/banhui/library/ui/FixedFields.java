package org.banhui.library.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Stream;
import org.banhui.activity.Activity;
import org.banhui.activity.Blank;
import org.banhui.activity.Case;
import org.banhui.activity.Choice;
import org.banhui.activity.Discuss;
import org.banhui.activity.Gathering;
import org.banhui.activity.NumberQuestion;
import org.banhui.activity.Order;
import org.banhui.activity.Pause;
import org.banhui.activity.Poll;
import org.banhui.activity.Revote;
import org.banhui.activity.Standings;
import org.banhui.activity.Talk;
import org.banhui.base.ui.Pieces;

/** Tells what a step of a kind without fields of its own contains. */
final class FixedFields extends ActivityFields {

    private final Activity activity;

    FixedFields(Activity activity) {
        this.activity = activity;
        getContent().addClassNames("fixed", "stack");
        UnorderedList lines = new UnorderedList();
        lines(activity).forEach(line -> lines.add(new ListItem(line)));
        if (lines.getComponentCount() > 0) {
            getContent().add(lines);
        }
        getContent().add(Pieces.classed(new Paragraph(getTranslation("library.plan.fixed")), "small", "muted"));
    }

    /** What the class gets to read, line by line. */
    static List<String> lines(Activity activity) {
        return switch (activity) {
            case Talk talk -> List.of(talk.text());
            case Case told ->
                Stream.concat(Stream.of(told.story().split("\n+")), told.prompts().stream())
                        .toList();
            case Choice choice ->
                Stream.concat(Stream.of(choice.ask()), choice.options().stream().map(Choice.Option::text))
                        .toList();
            case Order order ->
                Stream.concat(Stream.of(order.ask()), order.items().stream()).toList();
            case Blank blank -> List.of(blank.ask(), String.join(" / ", blank.accepted()));
            case NumberQuestion number -> List.of(number.ask());
            case Poll poll ->
                Stream.concat(Stream.of(poll.ask()), poll.options().stream()).toList();
            case Gathering gathering -> List.of(gathering.ask());
            case Discuss discuss -> discuss.prompts();
            case Pause pause ->
                Stream.of(pause.text()).filter(text -> !text.isBlank()).toList();
            case Revote again -> List.of();
            case Standings standings -> List.of();
        };
    }

    @Override
    Activity activity() {
        return activity;
    }

    @Override
    void setReadOnly(boolean readOnly) {
        getContent().setClassName("readonly", readOnly);
    }
}
