package org.banhui.library.ui;

import java.util.Optional;
import java.util.UUID;
import org.banhui.activity.Picture;
import org.banhui.base.Blob;
import org.banhui.base.Blobs;
import org.banhui.library.Pictures;
import org.springframework.stereotype.Component;

/** Stores and shows the pictures of a plan that is being edited, and knows where its films are. */
@Component
final class PictureShelf {

    private final Pictures pictures;
    private final Blobs blobs;
    private final FilmShelf films;

    PictureShelf(Pictures pictures, Blobs blobs, FilmShelf films) {
        this.films = films;
        this.pictures = pictures;
        this.blobs = blobs;
    }

    FilmShelf films() {
        return films;
    }

    Picture store(byte[] upload, String alt) {
        return pictures.store(upload, alt);
    }

    Optional<Blob> find(UUID id) {
        return blobs.find(id);
    }
}
