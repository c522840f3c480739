package org.banhui.print;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** A QR code (ISO/IEC 18004) of error correction level M with the quiet zone of four modules that scanners need. */
public final class QrCode {

    private static final int QUIET = 4;
    private static final double SEAMLESS = 1.02;

    private final ByteMatrix modules;

    private QrCode(ByteMatrix modules) {
        this.modules = modules;
    }

    /** The code of a text of up to 2,000 Latin characters. */
    public static QrCode of(String text) {
        try {
            return new QrCode(Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix());
        } catch (WriterException e) {
            throw new IllegalArgumentException("a text of " + text.length() + " characters fits into no QR code", e);
        }
    }

    /** Modules on one side, with the quiet zone. */
    public int size() {
        return modules.getWidth() + 2 * QUIET;
    }

    /** Whether the module at a place is dark; columns and rows count from 0 at the quiet zone's corner. */
    public boolean isDark(int column, int row) {
        int x = column - QUIET;
        int y = row - QUIET;
        return x >= 0 && y >= 0 && x < modules.getWidth() && y < modules.getHeight() && modules.get(x, y) == 1;
    }

    /** To be drawn on paper; each row reaches a hair into the next, so that no reader shows seams between them. */
    public Drawing drawing() {
        Path2D dark = new Path2D.Double();
        for (int row = 0; row < size(); row++) {
            int column = 0;
            while (column < size()) {
                int end = column;
                while (isDark(end, row)) {
                    end++;
                }
                if (end > column) {
                    dark.append(new Rectangle2D.Double(column, row, end - column, SEAMLESS), false);
                }
                column = end + 1;
            }
        }
        return new Drawing(size(), size(), List.of(new Drawing.Fill(0x000000, dark)));
    }

    /** As a picture of any size; black on white in every theme, because scanners want it so. */
    public String svg() {
        StringBuilder path = new StringBuilder();
        for (int row = 0; row < size(); row++) {
            int column = 0;
            while (column < size()) {
                int end = column;
                while (isDark(end, row)) {
                    end++;
                }
                if (end > column) {
                    path.append("M%d %dh%dv1h-%dz".formatted(column, row, end - column, end - column));
                }
                column = end + 1;
            }
        }
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" shape-rendering="crispEdges">\
                <rect width="100%%" height="100%%" fill="#fff"/><path d="%s" fill="#000"/></svg>
                """.formatted(size(), size(), path);
    }
}
