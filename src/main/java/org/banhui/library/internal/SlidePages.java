package org.banhui.library.internal;

import java.io.IOException;
import org.banhui.base.DomainException;
import org.banhui.library.SlideFile;

/** The pages of a file. */
interface SlidePages extends AutoCloseable {

    int count();

    /** Draws a page, from 0. Only one is held at a time. */
    SlidePage page(int number) throws IOException;

    @Override
    void close();

    /**
     * Opens a file by what it is, not by what it is called.
     *
     * @throws DomainException {@code library.slides.*} with the file's name
     */
    static SlidePages open(SlideFile file) throws IOException {
        return switch (SlideFormat.of(file.file())) {
            case PDF -> PdfPages.open(file);
            case PPTX -> PptxPages.open(file);
            case PICTURE -> new PicturePage(file);
            case OLD_OFFICE -> throw new DomainException("library.slides.old", file.name());
            case OTHER -> throw new DomainException("library.slides.kind", file.name());
        };
    }
}
