package org.banhui.library.internal;

import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;

/** Looks whether a page is written in fonts that its file does not hold: this computer's are taken then. */
final class PdfFonts {

    private PdfFonts() {}

    static boolean areMissing(PDPage page) throws IOException {
        PDResources resources = page.getResources();
        if (resources == null) {
            return false;
        }
        for (COSName name : resources.getFontNames()) {
            PDFont font = resources.getFont(name);
            // The fourteen fonts that every reader of PDF has are never in the file.
            if (font != null && !font.isEmbedded() && !(font instanceof PDType1Font known && known.isStandard14())) {
                return true;
            }
        }
        return false;
    }
}
