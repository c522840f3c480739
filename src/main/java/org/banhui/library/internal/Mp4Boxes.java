package org.banhui.library.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.banhui.base.DomainException;

/** Reads from an MP4 file (ISO/IEC 14496-12) how its tracks are written. */
final class Mp4Boxes {

    private static final Set<String> FIRST = Set.of("ftyp", "moov", "mdat", "wide", "free", "skip");
    private static final Set<String> OUTER = Set.of("trak", "mdia", "minf", "stbl");
    /** The index of a film of some hours takes a few megabytes. */
    private static final long LARGEST_INDEX = 48L * 1024 * 1024;

    private String picture = "";
    private String sound = "";
    private String track = "";

    private Mp4Boxes() {}

    static boolean isMp4(FileChannel file) throws IOException {
        return file.size() >= 16 && FIRST.contains(type(head(file, 0)));
    }

    /** Refuses with {@code library.film.broken} where the index or the pictures are missing. */
    static FilmFormat read(FileChannel file) throws IOException {
        Mp4Boxes found = new Mp4Boxes();
        long at = 0;
        while (at + 8 <= file.size()) {
            ByteBuffer head = head(file, at);
            long size = size(head, file.size() - at);
            if (type(head).equals("moov")) {
                if (size > LARGEST_INDEX || at + size > file.size()) {
                    throw new DomainException("library.film.broken");
                }
                ByteBuffer index = ByteBuffer.allocate((int) size);
                while (index.hasRemaining() && file.read(index, at + index.position()) > 0) {
                    // reads on
                }
                found.walk(index.slice(8, (int) size - 8));
            }
            at += size;
        }
        // A copy that broke off has a last box longer than the file.
        if (found.picture.isEmpty() || at > file.size()) {
            throw new DomainException("library.film.broken");
        }
        return new FilmFormat("video/mp4", FilmFormat.named(found.picture), FilmFormat.named(found.sound));
    }

    private void walk(ByteBuffer boxes) {
        int at = 0;
        while (at + 8 <= boxes.limit()) {
            int size = (int) size(boxes.slice(at, Math.min(16, boxes.limit() - at)), boxes.limit() - at);
            ByteBuffer box = boxes.slice(at + 8, size - 8);
            String type = type(boxes.slice(at, 8));
            if (OUTER.contains(type)) {
                walk(box);
            } else if (type.equals("hdlr")) {
                track = text(box, 8);
            } else if (type.equals("stsd")) {
                note(text(box, 12));
            }
            at += size;
        }
    }

    private void note(String format) {
        if (track.equals("vide") && picture.isEmpty()) {
            picture = format;
        } else if (track.equals("soun") && sound.isEmpty()) {
            sound = format;
        }
    }

    private static ByteBuffer head(FileChannel file, long at) throws IOException {
        ByteBuffer head = ByteBuffer.allocate(16);
        file.read(head, at);
        return head.flip();
    }

    /** A size of 1 is followed by the true one in 64 bits, 0 means up to the end. */
    private static long size(ByteBuffer head, long left) {
        long size = head.getInt(0) & 0xFFFF_FFFFL;
        long all = size == 1 ? head.getLong(8) : size == 0 ? left : size;
        if (all < 8) {
            throw new IllegalArgumentException("a box of " + all + " bytes");
        }
        return all;
    }

    private static String type(ByteBuffer head) {
        return text(head, 4);
    }

    private static String text(ByteBuffer from, int at) {
        byte[] four = new byte[4];
        from.get(at, four);
        return new String(four, StandardCharsets.ISO_8859_1);
    }
}
