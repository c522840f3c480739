package org.banhui.library.ui;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.banhui.library.Films;
import org.banhui.library.StoredFilm;
import org.banhui.library.Uploads;
import org.banhui.school.CurrentTeacher;
import org.springframework.stereotype.Component;

/** Stores and tells of the films of a plan that is being edited. */
@Component
final class FilmShelf {

    private final Films films;
    private final Uploads uploads;
    private final CurrentTeacher currentTeacher;

    FilmShelf(Films films, Uploads uploads, CurrentTeacher currentTeacher) {
        this.films = films;
        this.uploads = uploads;
        this.currentTeacher = currentTeacher;
    }

    Uploads uploads() {
        return uploads;
    }

    StoredFilm store(Path upload) {
        return films.store(currentTeacher.get().id(), upload);
    }

    Optional<StoredFilm> find(UUID id) {
        return films.find(id);
    }
}
