package org.banhui.print;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.util.List;
import java.util.Set;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The fonts that come with the program, in the order in which a character is looked for. */
final class Typefaces {

    /** Stands in the place of a character that no font has. */
    static final String BOX = "□";

    /** Two weights of one design. */
    record Face(String family, TrueTypeFont regular, TrueTypeFont bold) {}

    private static final int MALFORMED = 0xFFFD;

    /** Parsing takes a second and the fonts some 50 MB: they stay while there is room. */
    private SoftReference<List<Face>> loaded = new SoftReference<>(null);

    synchronized List<Face> faces() {
        List<Face> faces = loaded.get();
        if (faces == null) {
            faces = List.of(face("noto-sans-sc", "NotoSansSC"), face("noto-sans", "NotoSans"));
            loaded = new SoftReference<>(faces);
        }
        return faces;
    }

    /**
     * The words as they can be printed: without what nobody sees, a box for each character that no font has.
     *
     * @param missing takes the characters that became boxes
     */
    String printable(String words, Set<String> missing) {
        List<CmapLookup> maps = faces().stream().map(Typefaces::map).toList();
        StringBuilder printable = new StringBuilder(words.length());
        words.codePoints().filter(point -> !isUnseen(point)).forEach(point -> {
            if (point == '\n' || maps.stream().anyMatch(map -> map.getGlyphId(point) != 0)) {
                printable.appendCodePoint(point);
            } else if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
                printable.append(' ');
            } else {
                missing.add(Character.toString(point));
                printable.append(BOX);
            }
        });
        return printable.toString();
    }

    /**
     * The width of printable words in units of the letters' size.
     *
     * @param latinFirst whether letters are looked for in the Latin font first, as in English papers
     */
    double width(String printable, boolean bold, boolean latinFirst) {
        List<Face> order = latinFirst ? faces().reversed() : faces();
        return printable
                .codePoints()
                .mapToDouble(point -> width(order, point, bold))
                .sum();
    }

    /** A bold letter in units of its size; the base line is 0 and what is above it negative, as on a page. */
    Shape outline(char letter) {
        TrueTypeFont font = faces().getFirst().bold();
        try {
            int glyph = font.getUnicodeCmapLookup().getGlyphId(letter);
            double unit = 1.0 / font.getUnitsPerEm();
            return AffineTransform.getScaleInstance(unit, -unit)
                    .createTransformedShape(font.getGlyph().getGlyph(glyph).getPath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double width(List<Face> order, int point, boolean bold) {
        for (Face face : order) {
            TrueTypeFont font = bold ? face.bold() : face.regular();
            int glyph = map(face).getGlyphId(point);
            if (glyph != 0) {
                try {
                    return (double) font.getAdvanceWidth(glyph) / font.getUnitsPerEm();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return 1;
    }

    /** Signs that choose or join forms; lone halves of a pair are as little a character. */
    private static boolean isUnseen(int point) {
        int type = Character.getType(point);
        return type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.CONTROL && point != '\n' && point != '\t'
                || point == MALFORMED
                || point >= 0xFE00 && point <= 0xFE0F
                || point >= 0xE0100 && point <= 0xE01EF;
    }

    private static CmapLookup map(Face face) {
        try {
            return face.regular().getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Face face(String folder, String name) {
        return new Face(
                folder,
                font("/fonts/" + folder + "/400Regular/" + name + "_400Regular.ttf"),
                font("/fonts/" + folder + "/700Bold/" + name + "_700Bold.ttf"));
    }

    private static TrueTypeFont font(String place) {
        try (InputStream file = Typefaces.class.getResourceAsStream(place)) {
            if (file == null) {
                throw new IllegalStateException(place + " is packed with the program");
            }
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file));
            // Ligatures would be shown where letters are searched for and copied.
            font.setEnableGsub(false);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(place, e);
        }
    }
}
