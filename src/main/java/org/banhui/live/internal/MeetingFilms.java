package org.banhui.live.internal;

import java.util.UUID;
import org.banhui.library.FilmUse;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A meeting copies its plan, so it needs the plan's films until it ends, whatever becomes of the plan. */
@Component
final class MeetingFilms implements FilmUse {

    private final JdbcClient jdbc;

    MeetingFilms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean shows(UUID film) {
        return jdbc.sql("select count(*) from session where ended_at is null and outline like ?")
                        .param("%" + film + "%")
                        .query(Long.class)
                        .single()
                > 0;
    }
}
