package org.banhui.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import java.awt.Shape;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Makes PDFs with the program's own fonts; the same paper gives the same bytes on every machine. See {@code
 * docs/adr/0022-printing.md}.
 */
@Component
public final class Press {

    private static final Logger LOG = LoggerFactory.getLogger(Press.class);

    private final Typefaces typefaces = new Typefaces();

    /** Parsed fonts are shared and are no place for two threads; a page takes milliseconds. */
    private final ReentrantLock lock = new ReentrantLock();

    Press() {
        // Each print tells its own troubles, see warn.
        XRLog.setLoggingEnabled(false);
    }

    /** Prints; takes a second more the first time, for reading the fonts. */
    public Printed print(Paper paper) {
        lock.lock();
        try {
            Markup markup = new Markup(typefaces, paper.language());
            String html = markup.write(paper, sheet("sheet") + sheet(paper.layout()));
            return new Printed(pdf(paper, html, markup), markup.missing());
        } catch (IOException e) {
            throw new UncheckedIOException(paper.title(), e);
        } finally {
            lock.unlock();
        }
    }

    /** The characters that would become boxes. */
    public Set<String> missing(Paper paper) {
        Markup markup = new Markup(typefaces, paper.language());
        markup.write(paper, "");
        return markup.missing();
    }

    /** Whether every character of the words is in one of the fonts. */
    public boolean has(String words) {
        TreeSet<String> missing = new TreeSet<>();
        typefaces.printable(words, missing);
        return missing.isEmpty();
    }

    /** The outline of a bold letter to be drawn, one unit to its size, from its left end on the base line upwards. */
    public Shape outline(char letter) {
        lock.lock();
        try {
            return typefaces.outline(letter);
        } finally {
            lock.unlock();
        }
    }

    private byte[] pdf(Paper paper, String html, Markup markup) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            for (Typefaces.Face face : typefaces.faces()) {
                addFont(builder, document, face.family(), 400, face.regular());
                addFont(builder, document, face.family(), 700, face.bold());
            }
            DefaultObjectDrawerFactory drawers = new DefaultObjectDrawerFactory();
            drawers.registerDrawer(Markup.DRAWING, new DrawingPen(markup.drawings()));
            builder.usePDDocument(document)
                    // Makes the renderer leave out the PDF standard fonts, which send PDFBox through the machine's
                    // fonts.
                    .usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_U)
                    .useObjectDrawerFactory(drawers)
                    .useExternalResourceAccessControl(
                            (address, kind) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                    .withDiagnosticConsumer(Press::warn)
                    .withHtmlContent(html, null);
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                renderer.createPDFWithoutClosing();
                return saved(document, paper);
            }
        }
    }

    /** Without what would differ the next time: dates and a document's own number. */
    private static byte[] saved(PDDocument document, Paper paper) throws IOException {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(paper.title());
        document.setDocumentInformation(information);
        document.getDocumentCatalog().setMetadata(null);
        document.getDocumentCatalog().setLanguage(paper.language().toLanguageTag());
        document.setDocumentId(0L);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    private static void addFont(
            PdfRendererBuilder builder, PDDocument document, String family, int weight, TrueTypeFont font)
            throws IOException {
        PDType0Font embedded = PDType0Font.load(document, font, true);
        builder.useFont(new PDFontSupplier(embedded), family, weight, FontStyle.NORMAL, true);
    }

    private static String sheet(String name) throws IOException {
        String place = "/paper/" + name + ".css";
        try (InputStream file = Press.class.getResourceAsStream(place)) {
            if (file == null) {
                throw new IllegalStateException(place + " is packed with the program");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void warn(Diagnostic trouble) {
        if (trouble.getLevel().intValue() >= Level.WARNING.intValue()) {
            LOG.warn("{}", trouble.getFormattedMessage());
        }
    }
}
