package org.banhui.library;

import org.banhui.activity.Picture;
import org.banhui.base.DomainException;

/** Uploaded pictures. */
public interface Pictures {

    /** The largest upload that is taken, in bytes. */
    int LARGEST_UPLOAD = 20 * 1024 * 1024;

    /** The largest picture that is taken, in pixels. */
    long LARGEST_PICTURE = 50_000_000;

    /**
     * Stores a JPEG, PNG or GIF (of which the first frame) anew in two sizes: for the stage at most 1600 pixels on the
     * longest side and 400 KB, for devices 720 pixels and 60 KB. Nothing but the pixels is kept.
     *
     * @param alt the words for those who cannot see it
     * @throws DomainException {@code library.error.pictureTooLarge} or {@code library.error.pictureUnreadable}
     */
    Picture store(byte[] upload, String alt);
}
