package org.banhui.library.ui;

import com.vaadin.flow.component.textfield.TextArea;
import org.banhui.activity.Case;

/** The fields of a story: the text, a chat beside it, and what to talk about, which the class sees one by one. */
final class CaseFields extends ActivityFields {

    private final TextArea story;
    private final ChatFields chat;
    private final Rows<String> prompts;
    private final FilmField film;

    CaseFields(Case told, PictureShelf shelf, Entries entries) {
        story = entries.text("activity.story", getTranslation("library.case.story"), told.story(), 5);
        chat = new ChatFields(told.chat(), entries);
        prompts = TextRow.list(
                new Rows.About("activity.prompts", "library.case.prompts", Limits.of(Case.class, "prompts")),
                told.prompts(),
                TextRow.Sign.NUMBER,
                entries);
        film = new FilmField(told.film(), shelf.films(), entries.faults(), entries.changed());
        getContent().add(story, chat, prompts, film);
    }

    @Override
    Case activity() {
        return new Case(story.getValue(), chat.chat(), prompts.values(), film.film());
    }

    @Override
    void setReadOnly(boolean readOnly) {
        story.setHelperText(readOnly ? "" : getTranslation("library.markdown.help"));
        chat.setReadOnly(readOnly);
        prompts.setReadOnly(readOnly);
        film.setReadOnly(readOnly);
    }
}
