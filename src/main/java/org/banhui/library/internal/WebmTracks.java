package org.banhui.library.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banhui.base.DomainException;

/** Reads from a WebM file how its tracks are written. They are told before the first picture. */
final class WebmTracks {

    private static final int MAGIC = 0x1A45DFA3;
    private static final int HEAD = 1024 * 1024;
    /** The element CodecID of Matroska, its length, its text. */
    private static final Pattern CODEC = Pattern.compile("\u0086[\u0081-\u00bf]([VA]_[A-Z0-9/_]{2,30})");

    private WebmTracks() {}

    static boolean isWebm(FileChannel file) throws IOException {
        String head = head(file, 64);
        return file.size() > 64
                && ByteBuffer.wrap(head.getBytes(StandardCharsets.ISO_8859_1)).getInt() == MAGIC
                && head.contains("webm");
    }

    static FilmFormat read(FileChannel file) throws IOException {
        String picture = "";
        String sound = "";
        Matcher codecs = CODEC.matcher(head(file, HEAD));
        while (codecs.find()) {
            String codec = codecs.group(1);
            if (codec.startsWith("V_") && picture.isEmpty()) {
                picture = codec;
            } else if (codec.startsWith("A_") && sound.isEmpty()) {
                sound = codec;
            }
        }
        if (picture.isEmpty()) {
            throw new DomainException("library.film.broken");
        }
        return new FilmFormat("video/webm", FilmFormat.named(picture), FilmFormat.named(sound));
    }

    private static String head(FileChannel file, int bytes) throws IOException {
        ByteBuffer head = ByteBuffer.allocate((int) Math.min(bytes, file.size()));
        while (head.hasRemaining() && file.read(head, head.position()) > 0) {
            // reads on
        }
        return new String(head.array(), 0, head.position(), StandardCharsets.ISO_8859_1);
    }
}
