package org.banhui.library;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small files that say of themselves what real films say; no browser plays them. */
public final class GivenFilms {

    private GivenFilms() {}

    /** An MP4 with its index behind the pictures, as cameras write it. */
    public static byte[] mp4(String picture, String sound, int pictures) {
        byte[] tracks = sound.isEmpty() ? track("vide", picture) : joined(track("vide", picture), track("soun", sound));
        return joined(
                box("ftyp", "isom\0\0\2\0isom".getBytes(StandardCharsets.ISO_8859_1)),
                box("mdat", new byte[pictures]),
                box("moov", joined(box("mvhd", new byte[100]), tracks)));
    }

    public static byte[] webm(String picture, String sound) {
        byte[] head = joined(bytes(0x1A, 0x45, 0xDF, 0xA3, 0x9F, 0x42, 0x82, 0x84), text("webm"), new byte[60]);
        return joined(head, codec(picture), bytes(0xAE), codec(sound), new byte[500]);
    }

    private static byte[] codec(String name) {
        return joined(bytes(0x86, 0x80 | name.length()), text(name));
    }

    private static byte[] track(String kind, String format) {
        byte[] described = box("stsd", joined(new byte[7], bytes(1), box(format, new byte[70])));
        return box(
                "trak",
                box(
                        "mdia",
                        joined(
                                box("hdlr", joined(new byte[8], text(kind), new byte[12])),
                                box("minf", box("stbl", described)))));
    }

    private static byte[] box(String type, byte[] content) {
        return joined(ByteBuffer.allocate(4).putInt(content.length + 8).array(), text(type), content);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    public static Path file(Path file, byte[] content) {
        try {
            return Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
