package org.banhui.library;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/** Files with slides, made on the spot. */
public final class GivenSlides {

    public static final PDRectangle WIDE = new PDRectangle(960, 540);

    private GivenSlides() {}

    /** What is drawn on a page. */
    public interface Drawing {
        void on(PDDocument file, PDPage page, PDPageContentStream pen, int number) throws IOException;
    }

    /** A PDF whose pages say their number, from 1. */
    public static Path pdf(Path file, int pages) {
        return pdf(file, pages, WIDE, (document, page, pen, number) -> write(pen, "Lesson part " + number));
    }

    public static Path pdf(Path file, int pages, PDRectangle size, Drawing drawing) {
        try (PDDocument document = new PDDocument()) {
            for (int number = 1; number <= pages; number++) {
                PDPage page = new PDPage(size);
                document.addPage(page);
                try (PDPageContentStream pen = new PDPageContentStream(document, page)) {
                    drawing.on(document, page, pen, number);
                }
            }
            document.save(file.toFile());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void write(PDPageContentStream pen, String text) throws IOException {
        pen.beginText();
        pen.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 40);
        pen.newLineAtOffset(60, 400);
        pen.showText(text);
        pen.endText();
    }

    /** A PDF of slides as teachers have them: a heading, lines of text and a photo that is larger than its place. */
    public static Path lesson(Path file, int pages) {
        BufferedImage photo = photo(2400, 1600, 7);
        return pdf(file, pages, WIDE, (document, page, pen, number) -> {
            var picture = JPEGFactory.createFromImage(document, photo, 0.8f);
            pen.drawImage(picture, 520, 60, 400, 266);
            write(pen, "Lesson part " + number);
            for (int line = 0; line < 8; line++) {
                pen.beginText();
                pen.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 20);
                pen.newLineAtOffset(60, 340 - line * 32);
                pen.showText("Ask a person you trust before you pay, point " + (line + 1));
                pen.endText();
            }
        });
    }

    public static Path scan(Path file, int pages) {
        return pdf(
                file,
                pages,
                PDRectangle.A4,
                (document, page, pen, number) -> pen.drawImage(
                        LosslessFactory.createFromImage(document, photo(800, 1100, number)), 0, 0, 595, 842));
    }

    public static Path locked(Path file) {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "secret", new AccessPermission()));
            document.save(file.toFile());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Path text(Path file, String text) {
        try {
            return Files.write(file, text.getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Path picture(Path file, String format, Color colour) {
        BufferedImage image = new BufferedImage(1200, 800, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(colour);
        g.fillRect(0, 0, 1200, 800);
        g.dispose();
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, format, out);
            return Files.write(file, out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A PPTX of two slides, the first with notes. */
    public static Path pptx(Path file) {
        try (XMLSlideShow show = new XMLSlideShow();
                var out = Files.newOutputStream(file)) {
            for (String words : new String[] {"First slide", "Second slide"}) {
                XSLFSlide slide = show.createSlide();
                XSLFTextBox box = slide.createTextBox();
                box.setAnchor(new java.awt.Rectangle(60, 60, 500, 80));
                box.setText(words);
            }
            show.getNotesSlide(show.getSlides().getFirst()).getShapes().stream()
                    .filter(XSLFTextShape.class::isInstance)
                    .map(XSLFTextShape.class::cast)
                    .filter(shape -> shape.getTextType() == Placeholder.BODY)
                    .forEach(shape -> shape.setText("Say hello first"));
            show.write(out);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage photo(int width, int height, long seed) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(seed);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int base = (x * 160 / width) + (y * 60 / height) + random.nextInt(24);
                image.setRGB(x, y, base << 16 | (255 - base) << 8 | (base / 2 + 60));
            }
        }
        return image;
    }
}
