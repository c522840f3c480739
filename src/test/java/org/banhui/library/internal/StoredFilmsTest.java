package org.banhui.library.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.banhui.BanhuiTest;
import org.banhui.activity.Film;
import org.banhui.activity.Outline;
import org.banhui.activity.Settings;
import org.banhui.activity.Step;
import org.banhui.activity.Talk;
import org.banhui.base.Ids;
import org.banhui.library.Films;
import org.banhui.library.GivenFilms;
import org.banhui.library.GivenStaff;
import org.banhui.library.Plan;
import org.banhui.library.Plans;
import org.banhui.library.StoredFilm;
import org.banhui.library.Theme;
import org.banhui.library.Uploads;
import org.banhui.live.LiveSessions;
import org.banhui.live.MeetingPlan;
import org.banhui.live.SessionKey;
import org.banhui.live.run.Command;
import org.banhui.school.StaffId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BanhuiTest
class StoredFilmsTest {

    private static final Instant NOW = Instant.parse("2026-11-27T08:00:00Z");

    @Autowired
    private StoredFilms films;

    @Autowired
    private Uploads uploads;

    @Autowired
    private Plans plans;

    @Autowired
    private LiveSessions live;

    @Autowired
    private JdbcClient jdbc;

    private StaffId teacher;

    @BeforeEach
    void given_a_teacher() {
        teacher = new GivenStaff(jdbc).teacher();
    }

    @AfterEach
    void nothing_is_left() {
        new GivenStaff(jdbc).gone(teacher);
    }

    @Test
    void a_film_is_a_file_and_what_is_none_is_refused() throws Exception {
        byte[] content = GivenFilms.mp4("hvc1", "mp4a", 100);
        StoredFilm film = store(content);

        assertThat(films.find(film.id())).contains(film);
        assertThat(film.picture()).isEqualTo("H.265 (HEVC)");
        assertThat(Files.readAllBytes(films.file(film.id()).orElseThrow())).isEqualTo(content);
        Path text = uploads.take(new ByteArrayInputStream("a text".getBytes(StandardCharsets.US_ASCII)), 6, 100);
        assertThatThrownBy(() -> films.store(teacher, text)).hasMessageContaining("library.film.format");
        assertThat(text).doesNotExist();
    }

    @Test
    void a_film_stays_while_a_plan_or_a_running_meeting_shows_it_and_goes_a_week_after() {
        StoredFilm film = store(GivenFilms.mp4("avc1", "", 100));
        Outline outline = outline(film);
        Plan plan = plans.create(teacher, Theme.OTHER, outline);
        SessionKey meeting = live.open(new MeetingPlan(
                "School", "", null, null, teacher.value(), "", 5, 3, 40, false, false, outline, List.of()));

        films.tidy(NOW);
        films.tidy(NOW.plus(StoredFilms.KEPT_UNUSED).plusSeconds(1));
        assertThat(films.file(film.id())).isPresent();

        plans.remove(teacher, plan.id());
        films.tidy(NOW);
        films.tidy(NOW.plus(StoredFilms.KEPT_UNUSED).plusSeconds(1));
        assertThat(films.file(film.id())).as("the meeting has its own plan").isPresent();

        live.command(meeting, new Command.End(), "");
        films.tidy(NOW);
        films.tidy(NOW.plus(StoredFilms.KEPT_UNUSED).minusSeconds(1));
        assertThat(films.file(film.id())).as("six days and some").isPresent();
        plans.restore(teacher, plan.id());
        films.tidy(NOW.plus(StoredFilms.KEPT_UNUSED).plusSeconds(1));
        assertThat(films.file(film.id())).as("taken back").isPresent();

        plans.remove(teacher, plan.id());
        films.tidy(NOW);
        films.tidy(NOW.plus(StoredFilms.KEPT_UNUSED).plusSeconds(1));
        assertThat(films.file(film.id())).isEmpty();
        assertThat(films.find(film.id())).isEmpty();
    }

    private StoredFilm store(byte[] content) {
        return films.store(
                teacher, uploads.take(new ByteArrayInputStream(content), content.length, Films.LARGEST_UPLOAD));
    }

    private static Outline outline(StoredFilm film) {
        Talk talk = new Talk("", null, new Film("Film " + UUID.randomUUID(), film.id()));
        return new Outline(
                "Plan " + Ids.word(6), "", "en", Settings.usual(), List.of(new Step("a", "A", 3, "", "", talk)));
    }
}
