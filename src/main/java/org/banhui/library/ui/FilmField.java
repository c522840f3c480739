package org.banhui.library.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.banhui.activity.Film;
import org.banhui.base.DomainException;
import org.banhui.base.ui.Pieces;
import org.banhui.library.Films;
import org.banhui.library.SlideFile;
import org.banhui.library.StoredFilm;
import org.jspecify.annotations.Nullable;

/** A film of a step: uploaded, or to be chosen on the board's own computer; and whether old boards will play it. */
final class FilmField extends Composite<Div> {

    private static final long MEGABYTE = 1024 * 1024;
    private static final int LONGEST_TITLE = 80;
    private static final String ALL_HERE = "element.files.every(file => file.complete || file.error || file.aborted)";

    private final FilmShelf shelf;
    private final Runnable changed;
    private final FileIntake intake;
    private final Upload upload = new Upload();
    private final Button local;
    private final Div choose;
    private final TextField title = new TextField(getTranslation("library.film.title"));
    private final Paragraph said = Pieces.classed(new Paragraph(), "small");
    private final Paragraph refused = Pieces.classed(new Paragraph(), "fault");
    private final Button remove;
    private @Nullable Film film;
    private boolean readOnly;

    FilmField(@Nullable Film film, FilmShelf shelf, FieldFaults faults, Runnable changed) {
        this.shelf = shelf;
        this.changed = changed;
        this.film = film;
        this.intake = new FileIntake(shelf.uploads(), Films.LARGEST_UPLOAD);
        local = Pieces.button(getTranslation("library.film.local"), "screen", click -> chooseLocal());
        remove = Pieces.dangerous(Pieces.quiet(getTranslation("library.film.remove"), "trash", click -> take(null)));
        choose = Pieces.div("film-choose", upload, local);
        title.setValueChangeMode(ValueChangeMode.LAZY);
        title.setManualValidation(true);
        title.setHelperText(getTranslation("library.film.title.help"));
        title.setValue(film == null ? "" : film.title());
        faults.field("activity.film.title", title);
        title.addValueChangeListener(change -> rename());
        refused.getElement().setAttribute("role", "alert");
        refuse("");
        setUpUpload();
        getContent().addClassName("film-field");
        getContent().add(choose, refused, title, said, remove);
        show();
    }

    @Nullable
    Film film() {
        return film;
    }

    void setReadOnly(boolean value) {
        readOnly = value;
        title.setReadOnly(value);
        show();
    }

    private void setUpUpload() {
        upload.setUploadHandler(intake);
        upload.setAcceptedFileTypes("video/*", ".mp4", ".webm", ".mov", ".m4v");
        upload.setMaxFileSize((int) Films.LARGEST_UPLOAD);
        upload.setMaxFiles(1);
        upload.setUploadButton(Pieces.button(getTranslation("library.film.upload"), "play", click -> {}));
        upload.setDropLabel(Pieces.classed(
                new Paragraph(getTranslation("library.film.formats", Films.LARGEST_UPLOAD / MEGABYTE)),
                "small",
                "muted"));
        upload.setI18n(new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(getTranslation("library.upload.tooLarge", Films.LARGEST_UPLOAD / MEGABYTE))
                        .setIncorrectFileType(getTranslation("library.film.format"))));
        upload.addFileRejectedListener(rejected -> refuse(rejected.getErrorMessage()));
        upload.getElement()
                .addEventListener("upload-success", all -> received())
                .setFilter(ALL_HERE);
        upload.getElement().addEventListener("upload-error", all -> received()).setFilter(ALL_HERE);
    }

    /** A file has come, as from a browser. */
    void receive(SlideFile file) {
        intake.take(file);
    }

    /** Takes the uploaded film, or says why it cannot be used. */
    void received() {
        upload.clearFileList();
        refuse("");
        intake.refusal()
                .ifPresent(why -> refuse(getTranslation(why.key(), why.args().toArray())));
        for (SlideFile file : intake.handOver()) {
            try {
                StoredFilm stored = shelf.store(file.file());
                take(new Film(titleOf(file.name()), stored.id()));
            } catch (DomainException e) {
                refuse(getTranslation(e.key(), e.args().toArray()));
            }
        }
    }

    private static String titleOf(String fileName) {
        String name = fileName.replaceFirst("\\.[^.]{1,5}$", "").strip();
        String named = name.isEmpty() ? fileName : name;
        int end = Math.min(LONGEST_TITLE, named.length());
        return named.substring(0, Character.isHighSurrogate(named.charAt(end - 1)) ? end - 1 : end);
    }

    private void refuse(String words) {
        refused.setText(words);
        refused.setVisible(!words.isEmpty());
    }

    void chooseLocal() {
        take(new Film(getTranslation("library.film.untitled"), null));
    }

    private void rename() {
        if (film != null) {
            film = new Film(title.getValue(), film.file());
            changed.run();
        }
    }

    private void take(@Nullable Film other) {
        film = null;
        title.setValue(other == null ? "" : other.title());
        film = other;
        refuse("");
        show();
        changed.run();
    }

    private void show() {
        Film now = film;
        choose.setVisible(now == null && !readOnly);
        title.setVisible(now != null);
        said.setVisible(now != null);
        remove.setVisible(now != null && !readOnly);
        if (now != null) {
            said.setText(words(now));
        }
    }

    private String words(Film now) {
        if (now.file() == null) {
            said.setClassName("note", false);
            return getTranslation("library.film.local.help");
        }
        StoredFilm stored = shelf.find(now.file()).orElse(null);
        said.setClassName("note", stored == null || !stored.playsOnOldBoards());
        if (stored == null) {
            return getTranslation("library.film.gone");
        }
        String key = stored.playsOnOldBoards() ? "library.film.plays" : "library.film.doubtful";
        return getTranslation(key, stored.picture(), Math.max(1, stored.size() / MEGABYTE));
    }
}
