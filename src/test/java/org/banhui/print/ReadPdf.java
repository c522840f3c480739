package org.banhui.print;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A PDF as PDFBox reads it back, for the tests of every module that prints. */
public final class ReadPdf {

    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

    private final byte[] bytes;
    private final List<String> texts = new ArrayList<>();
    private final Map<String, Font> fonts = new TreeMap<>();
    private double widestLine;
    private double largestLetter;

    /** A font of the document. */
    public record Font(String name, boolean embeddedSubset) {}

    public ReadPdf(byte[] bytes) {
        this.bytes = bytes;
        try (PDDocument document = Loader.loadPDF(bytes)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                read(document, page);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> letters) throws IOException {
                TextPosition last = letters.getLast();
                widestLine = Math.max(
                        widestLine,
                        (last.getXDirAdj()
                                        + last.getWidthDirAdj()
                                        - letters.getFirst().getXDirAdj())
                                / POINTS_PER_MILLIMETRE);
                letters.forEach(letter -> largestLetter = Math.max(largestLetter, letter.getFontSizeInPt()));
                super.writeString(text, letters);
            }
        };
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        StringWriter text = new StringWriter();
        stripper.writeText(document, text);
        // The fonts have one sign for a space and a space that does not break.
        texts.add(text.toString().replace('\u00A0', ' '));
        readFonts(document.getPage(page - 1));
    }

    private void readFonts(PDPage page) throws IOException {
        PDResources resources = page.getResources();
        for (COSName name : resources.getFontNames()) {
            PDFont font = resources.getFont(name);
            boolean subset = font instanceof PDType0Font
                    && font.isEmbedded()
                    && font.getName().matches("[A-Z]{6}\\+.*");
            fonts.put(font.getName(), new Font(font.getName(), subset));
        }
    }

    /** What stands on all pages, line by line. */
    public String text() {
        return String.join("", texts);
    }

    /** What stands on a page, from 0. */
    public String text(int page) {
        return texts.get(page);
    }

    /** A page as it looks at 100 points to the inch, from 0. */
    public BufferedImage picture(int page) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return new PDFRenderer(document).renderImageWithDPI(page, 100);
        }
    }

    public int pages() {
        return texts.size();
    }

    public List<Font> fonts() {
        return List.copyOf(fonts.values());
    }

    /** In millimetres. */
    public double widestLine() {
        return widestLine;
    }

    /** In points. */
    public double largestLetter() {
        return largestLetter;
    }

    /** In bytes. */
    public int size() {
        return bytes.length;
    }
}
