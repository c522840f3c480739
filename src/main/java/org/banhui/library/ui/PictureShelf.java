package org.banhui.library.ui;

import java.util.Optional;
import java.util.UUID;
import org.banhui.activity.Picture;
import org.banhui.base.Blob;
import org.banhui.base.Blobs;
import org.banhui.library.Pictures;
import org.springframework.stereotype.Component;

/** Stores and shows the pictures of a plan that is being edited. */
@Component
final class PictureShelf {

    private final Pictures pictures;
    private final Blobs blobs;

    PictureShelf(Pictures pictures, Blobs blobs) {
        this.pictures = pictures;
        this.blobs = blobs;
    }

    Picture store(byte[] upload, String alt) {
        return pictures.store(upload, alt);
    }

    Optional<Blob> find(UUID id) {
        return blobs.find(id);
    }
}
