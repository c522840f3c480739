package org.banhui.library.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import org.banhui.activity.Blank;
import org.banhui.activity.Weight;
import org.banhui.base.ui.Pieces;

/** The fields of a question that is answered by a few words, with every form that counts as right. */
final class BlankFields extends ActivityFields {

    private final TextArea ask;
    private final Rows<String> accepted;
    private final TextArea explanation;
    private final Select<Weight> weight;
    private final IntegerField seconds;

    BlankFields(Blank blank, Entries entries) {
        ask = entries.text("activity.ask", getTranslation("library.ask"), blank.ask(), 2);
        accepted = TextRow.list(
                new Rows.About("activity.accepted", "library.blank.accepted", Limits.of(Blank.class, "accepted")),
                blank.accepted(),
                TextRow.Sign.NUMBER,
                entries);
        explanation =
                entries.text("activity.explanation", getTranslation("library.explanation"), blank.explanation(), 2);
        weight = entries.weight(blank.weight());
        seconds = entries.whole("activity.seconds", getTranslation("library.seconds"), blank.seconds());
        getContent()
                .add(
                        ask,
                        new Div(
                                accepted,
                                Pieces.classed(
                                        new Span(getTranslation("library.blank.accepted.help")), "small", "muted")),
                        explanation,
                        weight);
    }

    @Override
    Blank activity() {
        return new Blank(
                ask.getValue(), accepted.values(), explanation.getValue(), Entries.whole(seconds), weight.getValue());
    }

    @Override
    Optional<Component> timing() {
        return Optional.of(seconds);
    }

    @Override
    void setReadOnly(boolean readOnly) {
        accepted.setReadOnly(readOnly);
    }
}
