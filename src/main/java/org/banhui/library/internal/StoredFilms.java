package org.banhui.library.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.banhui.base.Installation;
import org.banhui.library.FilmUse;
import org.banhui.library.Films;
import org.banhui.library.StoredFilm;
import org.banhui.library.Uploads;
import org.banhui.school.StaffId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

@Service
final class StoredFilms implements Films {

    static final Duration KEPT_UNUSED = Duration.ofDays(7);
    private static final Logger LOG = LoggerFactory.getLogger(StoredFilms.class);

    private final JdbcClient jdbc;
    private final Uploads uploads;
    private final List<FilmUse> uses;
    private final Path folder;
    private final Clock clock;

    StoredFilms(JdbcClient jdbc, Uploads uploads, List<FilmUse> uses, Installation installation, Clock clock) {
        this.jdbc = jdbc;
        this.uploads = uploads;
        this.uses = List.copyOf(uses);
        this.folder = installation.data().resolve("films");
        this.clock = clock;
    }

    @Override
    public StoredFilm store(StaffId teacher, Path upload) {
        try {
            FilmFormat format = FilmFormat.of(upload);
            // Random, because it becomes an address.
            UUID id = UUID.randomUUID();
            StoredFilm film =
                    new StoredFilm(id, format.mediaType(), Files.size(upload), format.picture(), format.sound());
            Files.createDirectories(folder);
            Files.move(upload, path(id));
            jdbc.sql("insert into film (id, owner_id, media_type, file_size, picture_format, sound_format, created_at)"
                            + " values (?, ?, ?, ?, ?, ?, ?)")
                    .params(
                            id,
                            teacher.value(),
                            film.mediaType(),
                            film.size(),
                            film.picture(),
                            film.sound(),
                            Timestamp.from(clock.instant()))
                    .update();
            return film;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            uploads.drop(upload);
        }
    }

    @Override
    public Optional<StoredFilm> find(UUID id) {
        return jdbc.sql("select media_type, file_size, picture_format, sound_format from film where id = ?")
                .param(id)
                .query((rs, i) -> new StoredFilm(id, rs.getString(1), rs.getLong(2), rs.getString(3), rs.getString(4)))
                .optional();
    }

    @Override
    public Optional<Path> file(UUID id) {
        return Optional.of(path(id)).filter(Files::isRegularFile);
    }

    private Path path(UUID id) {
        return folder.resolve(id.toString());
    }

    @Scheduled(initialDelay = 30 * 60_000, fixedDelay = 6 * 3_600_000)
    void tidy() {
        tidy(clock.instant());
    }

    /** Notes which films nothing shows, and removes those of which that was noted a week ago. */
    void tidy(Instant now) {
        jdbc.sql("select id, unused_since from film")
                .query((rs, i) -> new Kept(
                        rs.getObject(1, UUID.class),
                        Optional.ofNullable(rs.getTimestamp(2)).map(Timestamp::toInstant)))
                .list()
                .forEach(film -> tidy(film, now));
    }

    private record Kept(UUID id, Optional<Instant> unusedSince) {}

    private void tidy(Kept film, Instant now) {
        if (isShown(film.id())) {
            if (film.unusedSince().isPresent()) {
                jdbc.sql("update film set unused_since = null where id = ?")
                        .param(film.id())
                        .update();
            }
        } else if (film.unusedSince().isEmpty()) {
            jdbc.sql("update film set unused_since = ? where id = ?")
                    .params(Timestamp.from(now), film.id())
                    .update();
        } else if (film.unusedSince().get().plus(KEPT_UNUSED).isBefore(now)) {
            remove(film.id());
        }
    }

    private boolean isShown(UUID id) {
        boolean inPlan = jdbc.sql("select count(*) from plan where retired = false and document like ?")
                        .param("%" + id + "%")
                        .query(Long.class)
                        .single()
                > 0;
        return inPlan || uses.stream().anyMatch(use -> use.shows(id));
    }

    private void remove(UUID id) {
        try {
            Files.deleteIfExists(path(id));
            jdbc.sql("delete from film where id = ?").param(id).update();
        } catch (IOException e) {
            LOG.warn("A film that nothing shows could not be removed: {}", id, e);
        }
    }
}
