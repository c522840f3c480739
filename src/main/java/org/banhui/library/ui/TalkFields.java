package org.banhui.library.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.banhui.activity.Talk;

/** The fields of a slide. */
final class TalkFields extends ActivityFields {

    private final TextArea text = new TextArea(getTranslation("library.talk.text"));
    private final PictureField picture;
    private final FilmField film;

    TalkFields(Talk talk, PictureShelf shelf, FieldFaults faults, Runnable changed) {
        text.setValue(talk.text());
        text.setMinRows(5);
        text.setMaxRows(14);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setManualValidation(true);
        faults.field("activity.text", text);
        text.addValueChangeListener(e -> changed.run());
        picture = new PictureField(talk.picture(), "activity.picture", shelf, faults, changed);
        film = new FilmField(talk.film(), shelf.films(), faults, changed);
        getContent().addClassName("form");
        getContent().add(text, picture, film);
    }

    @Override
    Talk activity() {
        return new Talk(text.getValue(), picture.picture(), film.film());
    }

    @Override
    void setReadOnly(boolean readOnly) {
        text.setReadOnly(readOnly);
        text.setHelperText(readOnly ? "" : getTranslation("library.talk.text.help"));
        picture.setReadOnly(readOnly);
        film.setReadOnly(readOnly);
    }
}
