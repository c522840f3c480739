package org.banhui.library.ui;

import com.vaadin.flow.component.textfield.TextArea;
import org.banhui.activity.Talk;

/** The fields of a slide. */
final class TalkFields extends ActivityFields {

    private final TextArea text;
    private final PictureField picture;
    private final FilmField film;

    TalkFields(Talk talk, PictureShelf shelf, Entries entries) {
        text = entries.text("activity.text", getTranslation("library.talk.text"), talk.text(), 5);
        text.setHelperText(getTranslation("library.markdown.help"));
        picture = new PictureField(talk.picture(), "activity.picture", shelf, entries.faults(), entries.changed());
        film = new FilmField(talk.film(), shelf.films(), entries.faults(), entries.changed());
        getContent().add(text, picture, film);
    }

    @Override
    Talk activity() {
        return new Talk(text.getValue(), picture.picture(), film.film());
    }

    @Override
    void setReadOnly(boolean readOnly) {
        text.setHelperText(readOnly ? "" : getTranslation("library.markdown.help"));
        picture.setReadOnly(readOnly);
        film.setReadOnly(readOnly);
    }
}
