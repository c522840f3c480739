package org.banhui.library.internal;

import java.io.IOException;
import java.util.Iterator;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFPictureData;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;

/** Looks how large the pictures of a slide say they are: they are unpacked whole when it is drawn. */
final class PptxWeight {

    private static final long MOST_PIXELS = 24_000_000;

    private PptxWeight() {}

    static boolean isTooHeavy(XSLFSlide slide) {
        return pictures(slide.getShapes().stream()).anyMatch(PptxWeight::isTooHeavy);
    }

    private static Stream<XSLFPictureData> pictures(Stream<? extends XSLFShape> shapes) {
        return shapes.flatMap(shape -> switch (shape) {
            case XSLFPictureShape picture -> Stream.ofNullable(picture.getPictureData());
            case XSLFGroupShape group -> pictures(group.getShapes().stream());
            default -> Stream.empty();
        });
    }

    private static boolean isTooHeavy(XSLFPictureData picture) {
        try (ImageInputStream in = ImageIO.createImageInputStream(picture.getInputStream())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return false;
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return (long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS;
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }
}
