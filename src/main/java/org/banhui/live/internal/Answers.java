package org.banhui.live.internal;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.banhui.activity.Answer;
import org.banhui.live.Given;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The stored answers. */
@Component
class Answers {

    private static final String INSERT = "insert into answer"
            + " (session_id, run, seat_id, seq, answer_id, content, received_at, elapsed_ms)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing";

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final JsonMapper json;

    Answers(JdbcClient jdbc, JdbcTemplate template, JsonMapper json) {
        this.jdbc = jdbc;
        this.template = template;
        this.json = json;
    }

    void insert(List<Object[]> rows) {
        if (!rows.isEmpty()) {
            template.batchUpdate(INSERT, rows);
        }
    }

    Object[] row(UUID session, Given given) {
        return new Object[] {
            session,
            given.run(),
            given.seat(),
            given.seq(),
            given.answerId(),
            json.writeValueAsString(given.answer()),
            Store.utc(given.at()),
            given.elapsed()
        };
    }

    /** Every answer of a session, each seat's in the order of its counting. */
    List<Given> all(UUID session) {
        return jdbc.sql("select run, seat_id, seq, answer_id, content, received_at, elapsed_ms from answer"
                        + " where session_id = ? order by run, seat_id, seq")
                .param(session)
                .query((rs, i) -> new Given(
                        rs.getInt(1),
                        rs.getObject(2, UUID.class),
                        rs.getInt(3),
                        rs.getObject(4, UUID.class),
                        json.readValue(rs.getString(5), Answer.class),
                        rs.getObject(6, OffsetDateTime.class).toInstant(),
                        rs.getInt(7)))
                .list();
    }

    /** The id of the answer that a seat gave to a run under this number. */
    Optional<UUID> idOf(UUID session, int run, UUID seat, int seq) {
        return jdbc.sql("select answer_id from answer where session_id = ? and run = ? and seat_id = ? and seq = ?")
                .params(session, run, seat, seq)
                .query((rs, i) -> rs.getObject(1, UUID.class))
                .optional();
    }
}
