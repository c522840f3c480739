package org.banhui.live.internal;

import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.jdbc.support.MetaDataAccessException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What one server process holds of the live core. A second one on the same database is a restart, or a takeover. */
final class LiveCore implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final GroupWriter writer;
    private final Answers answers;
    private final Rooms rooms;

    LiveCore(DataSource source, Clock clock) throws MetaDataAccessException {
        JdbcClient jdbc = JdbcClient.create(source);
        JdbcTemplate template = new JdbcTemplate(source);
        Durability durability = new Durability(jdbc, source, new JdbcTransactionManager(source));
        answers = new Answers(jdbc, template, JSON);
        Store store = new Store(jdbc, template, JSON);
        writer = new GroupWriter(durability, store, answers);
        writer.start();
        rooms = new Rooms(store, writer, answers, durability, clock, 1);
    }

    Rooms rooms() {
        return rooms;
    }

    Answers answers() {
        return answers;
    }

    @Override
    public void close() {
        writer.stop();
        rooms.stop();
    }
}
