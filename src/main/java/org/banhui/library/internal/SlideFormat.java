package org.banhui.library.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** What a file with slides is, told by its first bytes. */
enum SlideFormat {
    PDF,
    PPTX,
    PICTURE,
    /** A PPT of before 2007, or a newer one that is locked by a password. */
    OLD_OFFICE,
    OTHER;

    /** A PDF may begin with other bytes (ISO 32000-1, annex H.3.4.1). */
    private static final int HEAD = 1024;

    static SlideFormat of(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        String text = new String(head, StandardCharsets.ISO_8859_1);
        if (text.contains("%PDF-")) {
            return PDF;
        }
        if (text.startsWith("\u00ff\u00d8\u00ff") || text.startsWith("\u0089PNG") || text.startsWith("GIF8")) {
            return PICTURE;
        }
        if (text.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            return OLD_OFFICE;
        }
        return text.startsWith("PK") && holdsSlides(file) ? PPTX : OTHER;
    }

    private static boolean holdsSlides(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.getEntry("ppt/presentation.xml") != null;
        } catch (ZipException e) {
            return false;
        }
    }
}
