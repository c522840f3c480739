package org.banhui.library.internal;

import java.io.IOException;
import java.nio.file.Files;
import org.banhui.base.DomainException;
import org.banhui.library.Pictures;
import org.banhui.library.SlideFile;

/** A picture that is a page. */
record PicturePage(SlideFile file) implements SlidePages {

    @Override
    public int count() {
        return 1;
    }

    @Override
    public SlidePage page(int number) throws IOException {
        if (Files.size(file.file()) > Pictures.LARGEST_UPLOAD) {
            throw new DomainException("library.slides.picture", file.name());
        }
        try {
            Photo photo = Photo.decode(Files.readAllBytes(file.file()), SlidePage.WIDTH);
            return new SlidePage(photo.pixels(), SlideText.nameOf(file), "", "", false);
        } catch (DomainException e) {
            throw new DomainException("library.slides.picture", file.name());
        }
    }

    @Override
    public void close() {}
}
