package org.banhui.library.internal;

import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.jspecify.annotations.Nullable;

/** Looks how large the pictures of a page say they are, before any of them is unpacked. */
final class PdfWeight {

    /** What one picture may take when it is unpacked whole, in bytes: a sheet of A3 scanned in colour at 300 dpi fits. */
    private static final long MOST_BYTES = 64L * 1024 * 1024;

    /** JPEG is read at a fraction, so it may have more, in pixels. */
    private static final long MOST_PIXELS = 120_000_000;

    private static final int DEEPEST = 6;

    private final Set<COSBase> seen = new HashSet<>();

    private PdfWeight() {}

    static boolean isTooHeavy(PDPage page) {
        PDResources resources = page.getResources();
        return resources != null && new PdfWeight().isTooHeavy(resources.getCOSObject(), 0);
    }

    private boolean isTooHeavy(COSDictionary resources, int depth) {
        COSDictionary objects = resources.getCOSDictionary(COSName.XOBJECT);
        if (objects == null || depth > DEEPEST || !seen.add(objects)) {
            return false;
        }
        for (COSName name : objects.keySet()) {
            if (objects.getDictionaryObject(name) instanceof COSStream stream && isTooHeavy(stream, depth)) {
                return true;
            }
        }
        return false;
    }

    private boolean isTooHeavy(COSStream object, int depth) {
        if (COSName.FORM.equals(object.getCOSName(COSName.SUBTYPE))) {
            COSDictionary inner = object.getCOSDictionary(COSName.RESOURCES);
            return inner != null && isTooHeavy(inner, depth + 1);
        }
        long pixels = (long) object.getInt(COSName.WIDTH, 0) * object.getInt(COSName.HEIGHT, 0);
        int bits = object.getInt(COSName.BITS_PER_COMPONENT, 1);
        boolean grey = bits == 1 || COSName.DEVICEGRAY.equals(object.getCOSName(COSName.COLORSPACE));
        long bytes = pixels * (grey ? 1 : 3) * bits / 8;
        return isJpeg(object.getFilters()) ? pixels > MOST_PIXELS : bytes > MOST_BYTES;
    }

    private static boolean isJpeg(@Nullable COSBase filters) {
        return COSName.DCT_DECODE.equals(filters)
                || filters instanceof COSArray several
                        && several.size() > 0
                        && COSName.DCT_DECODE.equals(several.getObject(several.size() - 1));
    }
}
