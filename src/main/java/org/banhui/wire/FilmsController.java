package org.banhui.wire;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.banhui.activity.Film;
import org.banhui.activity.Filmed;
import org.banhui.activity.Outline;
import org.banhui.activity.Step;
import org.banhui.library.Films;
import org.banhui.library.StoredFilm;
import org.banhui.live.LiveSessions;
import org.banhui.live.SessionKey;
import org.banhui.live.join.Refused;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Streams the films of a session's plan; a browser asks for the ranges it needs. */
@Controller
class FilmsController {

    private final LiveSessions live;
    private final Films films;

    FilmsController(LiveSessions live, Films films) {
        this.live = live;
        this.films = films;
    }

    /** A film that occurs in the session's plan, under a name that only its stages and host pages are told. */
    @GetMapping("/s/{key}/film/{id}")
    ResponseEntity<Resource> film(@PathVariable String key, @PathVariable UUID id) {
        SessionKey session = new SessionKey(key);
        if (!live.exists(session) || !occurs(live.snapshot(session).outline(), id)) {
            throw new Refused(Refused.Reason.UNKNOWN);
        }
        StoredFilm film = films.find(id).orElseThrow(() -> new Refused(Refused.Reason.UNKNOWN));
        Path file = films.file(id).orElseThrow(() -> new Refused(Refused.Reason.UNKNOWN));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(film.mediaType()))
                .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePrivate())
                .body(new FileSystemResource(file));
    }

    private static boolean occurs(Outline outline, UUID id) {
        return outline.steps().stream()
                .map(Step::activity)
                .filter(Filmed.class::isInstance)
                .map(activity -> Optional.ofNullable(((Filmed) activity).film()).map(Film::file))
                .anyMatch(file -> file.filter(id::equals).isPresent());
    }
}
