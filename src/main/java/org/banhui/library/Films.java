package org.banhui.library;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.banhui.base.DomainException;
import org.banhui.school.StaffId;

/**
 * Uploaded films. Their bytes are files of the data folder, too large for the database and its backups. A film that no
 * plan and no running meeting shows is removed a week after that was first seen.
 */
public interface Films {

    /** The largest film that is taken, in bytes. */
    long LARGEST_UPLOAD = 500L * 1024 * 1024;

    /**
     * Takes an upload over, by what it is and not by what it is called.
     *
     * @param upload a file of {@link Uploads}; it is gone afterwards, also when it is refused
     * @throws DomainException {@code library.film.format} for what is neither MP4 nor WebM, {@code library.film.broken}
     *     for one that is not whole
     */
    StoredFilm store(StaffId teacher, Path upload);

    Optional<StoredFilm> find(UUID id);

    /** Where a film's bytes lie; nothing where the file is gone, as after a restored backup. */
    Optional<Path> file(UUID id);
}
