package org.banhui.library;

import java.util.Set;
import java.util.UUID;

/**
 * An uploaded film.
 *
 * @param mediaType {@code video/mp4} or {@code video/webm}
 * @param size in bytes
 * @param picture how its pictures are written, as in {@code H.264}
 * @param sound how its sound is written; empty where it has none
 */
public record StoredFilm(UUID id, String mediaType, long size, String picture, String sound) {

    private static final Set<String> PICTURES = Set.of("H.264", "VP8", "VP9");
    private static final Set<String> SOUNDS = Set.of("", "AAC", "MP3", "Opus", "Vorbis");

    /** Whether the browsers of old boards play it too: Chrome 70 and Safari 12.1 know H.264, Chrome also VP8 and VP9. */
    public boolean playsOnOldBoards() {
        return PICTURES.contains(picture) && SOUNDS.contains(sound);
    }
}
