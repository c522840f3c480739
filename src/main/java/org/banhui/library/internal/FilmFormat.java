package org.banhui.library.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import org.banhui.base.DomainException;

/**
 * What a film file holds, read from the file.
 *
 * @param picture how the pictures are written
 * @param sound how the sound is written; empty where there is none
 */
record FilmFormat(String mediaType, String picture, String sound) {

    static FilmFormat of(Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            if (WebmTracks.isWebm(channel)) {
                return WebmTracks.read(channel);
            }
            if (Mp4Boxes.isMp4(channel)) {
                return Mp4Boxes.read(channel);
            }
            throw new DomainException("library.film.format");
        } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new DomainException("library.film.broken");
        }
    }

    /** The usual name of a format, by its code in MP4 (registered at mp4ra.org) or WebM. */
    static String named(String code) {
        return switch (code) {
            case "avc1", "avc3", "V_MPEG4/ISO/AVC" -> "H.264";
            case "hvc1", "hev1", "dvh1", "dvhe", "V_MPEGH/ISO/HEVC" -> "H.265 (HEVC)";
            case "vp08", "V_VP8" -> "VP8";
            case "vp09", "V_VP9" -> "VP9";
            case "av01", "V_AV1" -> "AV1";
            case "mp4v" -> "MPEG-4";
            case "mp4a" -> "AAC";
            case ".mp3" -> "MP3";
            case "Opus", "A_OPUS" -> "Opus";
            case "A_VORBIS" -> "Vorbis";
            default -> code.strip().toUpperCase(Locale.ROOT);
        };
    }
}
