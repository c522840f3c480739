package org.banhui.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.banhui.BanhuiTest;
import org.banhui.activity.Film;
import org.banhui.activity.Talk;
import org.banhui.library.Films;
import org.banhui.library.GivenFilms;
import org.banhui.library.StoredFilm;
import org.banhui.library.Uploads;
import org.banhui.live.LiveSessions;
import org.banhui.live.SessionKey;
import org.banhui.live.run.Command;
import org.banhui.live.run.Seen;
import org.banhui.school.StaffId;
import org.banhui.wire.frame.FilmMove;
import org.banhui.wire.frame.Frames;
import org.banhui.wire.frame.HostCommand;
import org.banhui.wire.frame.ServerFrame;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Films of a meeting: who gets them, in which pieces, and how the host moves them. */
@BanhuiTest
class FilmsTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private LiveSessions live;

    @Autowired
    private Films films;

    @Autowired
    private Uploads uploads;

    @Autowired
    private HostActions actions;

    @Autowired
    private FilmReels reels;

    private final HttpClient http = HttpClient.newHttpClient();
    private final byte[] content = GivenFilms.mp4("avc1", "mp4a", 200_000);

    @SuppressWarnings("NullAway.Init")
    private GivenMeetings meetings;

    @SuppressWarnings("NullAway.Init")
    private StoredFilm film;

    @SuppressWarnings("NullAway.Init")
    private SessionKey key;

    @BeforeEach
    void a_meeting_with_a_film() {
        for (int i = 0; i < content.length; i++) {
            content[i] = i < 24 || i > 200_000 ? content[i] : (byte) i;
        }
        meetings = GivenMeetings.in(context);
        film = films.store(
                new StaffId(UUID.randomUUID()),
                uploads.take(new ByteArrayInputStream(content), content.length, Films.LARGEST_UPLOAD));
        key = meetings.ofGuests(new Talk("看片", null, new Film("一部影片", film.id())));
    }

    @Test
    void a_browser_gets_the_range_it_asks_for() throws Exception {
        HttpResponse<byte[]> whole = get(key, film.id(), Optional.empty());
        assertThat(whole.statusCode()).isEqualTo(200);
        assertThat(whole.headers().firstValue("Accept-Ranges")).contains("bytes");
        assertThat(whole.headers().firstValue("Content-Type")).contains("video/mp4");
        assertThat(whole.body()).isEqualTo(content);

        HttpResponse<byte[]> middle = get(key, film.id(), Optional.of("bytes=1000-1999"));
        assertThat(middle.statusCode()).isEqualTo(206);
        assertThat(middle.headers().firstValue("Content-Range")).contains("bytes 1000-1999/" + content.length);
        assertThat(middle.body()).isEqualTo(Arrays.copyOfRange(content, 1000, 2000));

        HttpResponse<byte[]> end = get(key, film.id(), Optional.of("bytes=-100"));
        assertThat(end.statusCode()).isEqualTo(206);
        assertThat(end.body()).isEqualTo(Arrays.copyOfRange(content, content.length - 100, content.length));

        HttpResponse<byte[]> open = get(key, film.id(), Optional.of("bytes=200000-"));
        assertThat(open.body()).hasSize(content.length - 200_000);

        assertThat(get(key, film.id(), Optional.of("bytes=9999999-")).statusCode())
                .isEqualTo(416);
    }

    @Test
    void only_a_session_whose_plan_shows_it_hands_a_film_out() throws Exception {
        SessionKey other = meetings.ofGuests();

        assertThat(get(other, film.id(), Optional.empty()).statusCode()).isEqualTo(404);
        assertThat(get(key, UUID.randomUUID(), Optional.empty()).statusCode()).isEqualTo(404);
        assertThat(get(new SessionKey("zzzzzzzzzz"), film.id(), Optional.empty())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_device_is_told_title_and_text_and_never_where_the_film_is() {
        live.command(key, new Command.Next(live.snapshot(key).state().seen()), "");
        Frames frames = new Frames(live.snapshot(key), Instant.now());

        assertThat(frames.device().toString())
                .contains("看片")
                .doesNotContain(film.id().toString());
        assertThat(frames.mirror().toString()).doesNotContain(film.id().toString());
        assertThat(frames.stage("here", true, false).toString())
                .doesNotContain(film.id().toString());
    }

    @Test
    void the_host_moves_the_film_that_is_shown() {
        assertThat(move(FilmMove.PLAY)).contains("not_now");
        live.command(key, new Command.Next(live.snapshot(key).state().seen()), "");

        assertThat(move(FilmMove.PLAY)).isEmpty();
        assertThat(move(FilmMove.LOUDER)).isEmpty();
        assertThat(move(FilmMove.BACK)).isEmpty();
        assertThat(told())
                .isEqualTo(new ServerFrame.Film(1, "一部影片", "/s/" + key.value() + "/film/" + film.id(), true, 9, 1));
        assertThat(move(FilmMove.PAUSE)).isEmpty();
        assertThat(told().playing()).isFalse();
        for (int i = 0; i < 12; i++) {
            move(FilmMove.QUIETER);
        }
        assertThat(told().volume()).isZero();
        assertThat(actions.carryOut(key, new HostCommand.ControlFilm(new Seen(7, "shown"), FilmMove.PLAY), ""))
                .contains("stale");
        live.command(key, new Command.End(), "");
        assertThat(move(FilmMove.PLAY)).contains("ended");
    }

    private Optional<String> move(FilmMove move) {
        Seen seen = live.snapshot(key).state().seen();
        return actions.carryOut(key, new HostCommand.ControlFilm(seen, move), "");
    }

    private ServerFrame.Film told() {
        return reels.told(live.snapshot(key)).orElseThrow();
    }

    private HttpResponse<byte[]> get(SessionKey session, UUID id, Optional<String> range)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + port + "/s/" + session.value() + "/film/" + id));
        range.ifPresent(some -> request.header("Range", some));
        return http.send(request.build(), BodyHandlers.ofByteArray());
    }
}
