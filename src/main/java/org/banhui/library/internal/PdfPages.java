package org.banhui.library.internal;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.DefaultResourceCache;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.banhui.base.DomainException;
import org.banhui.library.SlideFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The pages of a PDF, read from the disk as they are needed. */
final class PdfPages implements SlidePages {

    private static final Logger LOG = LoggerFactory.getLogger(PdfPages.class);

    private final PDDocument document;
    private final PDFRenderer renderer;

    private PdfPages(PDDocument document) {
        this.document = document;
        this.renderer = new PDFRenderer(document);
        // A photo larger than its place on the page is read at a fraction: it would take a hundred megabytes whole.
        renderer.setSubsamplingAllowed(true);
    }

    static PdfPages open(SlideFile file) throws IOException {
        PDDocument document;
        try {
            document = Loader.loadPDF(
                    new RandomAccessReadBufferedFile(file.file().toFile()),
                    "",
                    null,
                    null,
                    IOUtils.createTempFileOnlyStreamCache());
        } catch (InvalidPasswordException e) {
            throw new DomainException("library.slides.locked", file.name());
        } catch (IOException | RuntimeException e) {
            LOG.debug("A PDF could not be opened", e);
            throw new DomainException("library.slides.broken", file.name());
        }
        document.setResourceCache(new WithoutPictures());
        if (pages(document, file) == 0) {
            document.close();
            throw new DomainException("library.slides.empty", file.name());
        }
        return new PdfPages(document);
    }

    /** A broken file may be opened and fall apart when its pages are counted. */
    private static int pages(PDDocument document, SlideFile file) throws IOException {
        try {
            return document.getNumberOfPages();
        } catch (RuntimeException e) {
            document.close();
            throw new DomainException("library.slides.broken", file.name());
        }
    }

    @Override
    public int count() {
        return document.getNumberOfPages();
    }

    @Override
    public SlidePage page(int number) {
        String text = text(number);
        String title = SlideText.title(text);
        String words = SlideText.spoken(text);
        try {
            PDPage page = document.getPage(number);
            if (PdfWeight.isTooHeavy(page)) {
                return new SlidePage(null, title, words, "", true);
            }
            boolean differs = PdfFonts.areMissing(page);
            return new SlidePage(drawn(number, page), title, words, "", differs);
        } catch (IOException | RuntimeException e) {
            LOG.debug("A page could not be drawn", e);
            return new SlidePage(null, title, words, "", true);
        }
    }

    private BufferedImage drawn(int number, PDPage page) throws IOException {
        PDRectangle box = page.getCropBox();
        boolean lies = page.getRotation() % 180 != 0;
        double width = lies ? box.getHeight() : box.getWidth();
        double height = lies ? box.getWidth() : box.getHeight();
        return renderer.renderImage(number, (float) SlidePage.scale(width, height), ImageType.RGB);
    }

    private String text(int number) {
        try {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setStartPage(number + 1);
            stripper.setEndPage(number + 1);
            return stripper.getText(document);
        } catch (IOException | RuntimeException e) {
            LOG.debug("A page's text could not be read", e);
            return "";
        }
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            LOG.debug("A PDF could not be closed", e);
        }
    }

    /** Fonts are kept from page to page, decoded pictures are not: those of a few pages would fill the memory. */
    private static final class WithoutPictures extends DefaultResourceCache {
        @Override
        public void put(COSObject reference, PDXObject object) {
            // not kept
        }
    }
}
