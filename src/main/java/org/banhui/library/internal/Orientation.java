package org.banhui.library.internal;

import java.awt.geom.AffineTransform;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** How a camera held the picture: tag 0x0112 of Exif 2.32, section 4.6.5, from 1 (upright) to 8. */
record Orientation(int code) {

    private static final Orientation UPRIGHT = new Orientation(1);
    private static final int TAG = 0x0112;

    /** The orientation that a JPEG file tells; upright where it tells none. */
    static Orientation of(byte[] file) {
        try {
            return ofJpeg(ByteBuffer.wrap(file));
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return UPRIGHT;
        }
    }

    private static Orientation ofJpeg(ByteBuffer file) {
        if ((file.getShort() & 0xFFFF) != 0xFFD8) {
            return UPRIGHT;
        }
        while (true) {
            int marker = file.getShort() & 0xFFFF;
            int length = file.getShort() & 0xFFFF;
            if (marker >>> 8 != 0xFF || marker == 0xFFDA || length < 2) {
                return UPRIGHT;
            }
            ByteBuffer segment = file.slice(file.position(), length - 2);
            if (marker == 0xFFE1 && exif(segment)) {
                return ofTiff(segment.slice(6, segment.capacity() - 6));
            }
            file.position(file.position() + length - 2);
        }
    }

    private static boolean exif(ByteBuffer segment) {
        byte[] head = new byte[4];
        segment.get(0, head);
        return new String(head, StandardCharsets.US_ASCII).equals("Exif");
    }

    private static Orientation ofTiff(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + 12 * i;
            if ((tiff.getShort(entry) & 0xFFFF) == TAG) {
                int code = tiff.getShort(entry + 8);
                return code >= 1 && code <= 8 ? new Orientation(code) : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    /** Whether width and height change places. */
    boolean lying() {
        return code >= 5;
    }

    /** Turns a picture of this size upright. */
    AffineTransform upright(int width, int height) {
        return switch (code) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
