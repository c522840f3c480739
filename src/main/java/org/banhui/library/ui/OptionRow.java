package org.banhui.library.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Locale;
import java.util.function.Consumer;
import org.banhui.activity.Choice;
import org.banhui.activity.Choice.Option;
import org.banhui.base.ui.Pieces;

/** One option of a question: its mark, its words or picture, and whether it is right. */
final class OptionRow extends Composite<Div> {

    private final TextArea text = new TextArea();
    private final Checkbox right;
    private final Div acts = Pieces.div("acts tight");
    private final Button addPicture;
    private final PictureField picture;

    /** @param changed takes the option after every change, finished or not */
    OptionRow(
            int place, Option option, Choice.Mode mode, PictureShelf shelf, Entries entries, Consumer<Option> changed) {
        String letter = Mark.letter(place);
        String path = "activity.options[" + place + "]";
        FieldFaults faults = entries.faults();
        entries.joins(text);
        text.setMinRows(1);
        text.setAriaLabel(getTranslation("library.choice.option", letter));
        text.setValue(option.text());
        text.setManualValidation(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        faults.field(path + ".text", text);
        faults.field(path + ".saying", text);
        if (option.text().isEmpty() && option.picture() == null) {
            faults.spare(text);
        }
        text.addValueChangeListener(e -> changed.accept(value()));
        right = new Checkbox(getTranslation("library.choice.right"), option.right());
        right.setAriaLabel(getTranslation("library.choice.right.of", letter));
        right.setClassName("one", mode != Choice.Mode.MULTIPLE);
        right.addValueChangeListener(e -> changed.accept(value()));
        picture = new PictureField(option.picture(), path + ".picture", shelf, faults, () -> changed.accept(value()));
        picture.setVisible(option.picture() != null);
        addPicture = Pieces.iconButton(
                "camera", getTranslation("library.choice.option.picture", letter), e -> openPicture());
        addPicture.setVisible(mode != Choice.Mode.TRUEFALSE && option.picture() == null);
        acts.add(addPicture);
        getContent().addClassNames("optrow", "opt-" + letter.toLowerCase(Locale.ROOT));
        getContent().add(new Mark(place), text, right, acts, picture);
    }

    private void openPicture() {
        picture.setVisible(true);
        addPicture.setVisible(false);
    }

    void addAction(Button action) {
        acts.add(action);
    }

    void setRight(boolean value) {
        right.setValue(value);
    }

    void setReadOnly() {
        text.setReadOnly(true);
        right.setReadOnly(true);
        picture.setReadOnly(true);
        acts.setVisible(false);
    }

    private Option value() {
        return new Option(text.getValue().replaceAll("\\s*\\R\\s*", " "), right.getValue(), picture.picture());
    }
}
