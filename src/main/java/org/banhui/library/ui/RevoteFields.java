package org.banhui.library.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.banhui.activity.Question;
import org.banhui.activity.Revote;
import org.banhui.activity.Step;
import org.banhui.base.ui.Pieces;

/** Which question is asked again. */
final class RevoteFields extends ActivityFields {

    private final Select<Step> question;
    /** Stays while its step is away, so that a move back mends it. */
    private String of;

    private List<Step> asked = List.of();
    private boolean filling;

    RevoteFields(Revote revote, Entries entries) {
        of = revote.of();
        question = new Select<>();
        question.setLabel(getTranslation("library.revote.of"));
        question.setPlaceholder(getTranslation("library.revote.of.none"));
        question.setManualValidation(true);
        question.setItemLabelGenerator(RevoteFields::words);
        question.addValueChangeListener(e -> {
            if (!filling && e.getValue() != null) {
                of = e.getValue().id();
                entries.changed().run();
            }
        });
        entries.faults().field("activity.of", question);
        entries.faults().field(Fault.REVOTES, question);
        getContent()
                .add(question, Pieces.classed(new Paragraph(getTranslation("library.revote.help")), "small", "muted"));
    }

    private static String words(Step step) {
        return step.activity() instanceof Question question ? step.title() + " · " + question.ask() : step.title();
    }

    @Override
    Revote activity() {
        return new Revote(of);
    }

    @Override
    void showAsked(List<Step> before) {
        if (before.equals(asked)) {
            return;
        }
        asked = before;
        filling = true;
        question.setItems(before);
        question.setValue(
                before.stream().filter(step -> step.id().equals(of)).findFirst().orElse(null));
        filling = false;
    }

    @Override
    void setReadOnly(boolean readOnly) {
        question.setReadOnly(readOnly);
    }
}
