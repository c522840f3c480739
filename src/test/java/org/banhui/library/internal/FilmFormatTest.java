package org.banhui.library.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.UUID;
import org.banhui.library.GivenFilms;
import org.banhui.library.StoredFilm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilmFormatTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "avc1, mp4a, H.264, AAC, true",
        "avc1, '', H.264, '', true",
        "hvc1, mp4a, H.265 (HEVC), AAC, false",
        "hev1, mp4a, H.265 (HEVC), AAC, false",
        "av01, Opus, AV1, Opus, false",
        "mp4v, mp4a, MPEG-4, AAC, false",
        "avc1, ac-3, H.264, AC-3, false"
    })
    void an_mp4_says_how_it_is_written(String picture, String sound, String told, String toldSound, boolean old) {
        FilmFormat format = read(GivenFilms.mp4(picture, sound, 5000));

        assertThat(format).isEqualTo(new FilmFormat("video/mp4", told, toldSound));
        assertThat(plays(format)).isEqualTo(old);
    }

    @ParameterizedTest
    @CsvSource({"V_VP8, A_VORBIS, VP8, true", "V_VP9, A_OPUS, VP9, true", "V_AV1, A_OPUS, AV1, false"})
    void a_webm_says_how_it_is_written(String picture, String sound, String told, boolean old) {
        FilmFormat format = read(GivenFilms.webm(picture, sound));

        assertThat(format.mediaType()).isEqualTo("video/webm");
        assertThat(format.picture()).isEqualTo(told);
        assertThat(plays(format)).isEqualTo(old);
    }

    @Test
    void what_is_no_film_or_not_whole_is_refused() {
        byte[] whole = GivenFilms.mp4("avc1", "mp4a", 5000);

        assertRefused("library.film.format", "just a text".getBytes(StandardCharsets.US_ASCII));
        assertRefused("library.film.format", new byte[0]);
        assertRefused("library.film.format", "RIFF....AVI LIST and so on".getBytes(StandardCharsets.US_ASCII));
        assertRefused("library.film.broken", Arrays.copyOf(whole, 3000));
        assertRefused("library.film.broken", Arrays.copyOf(whole, whole.length - 40));
        assertRefused("library.film.broken", GivenFilms.webm("X_NONE", "X_NONE"));
    }

    private void assertRefused(String key, byte[] content) {
        assertThatThrownBy(() -> read(content)).hasMessageContaining(key);
    }

    private FilmFormat read(byte[] content) {
        return FilmFormat.of(GivenFilms.file(folder.resolve("film"), content));
    }

    private static boolean plays(FilmFormat format) {
        return new StoredFilm(UUID.randomUUID(), format.mediaType(), 1, format.picture(), format.sound())
                .playsOnOldBoards();
    }
}
