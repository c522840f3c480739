package org.banhui.base;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Uploads, kept unchanged in the database under ids that cannot be guessed. */
@Component
public class Blobs {

    private final JdbcClient jdbc;
    private final Clock clock;

    Blobs(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Stores the bytes and returns their id, which is random because it becomes an address. */
    public UUID add(Blob blob) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into blob (id, media_type, bytes, created_at) values (?, ?, ?, ?)")
                .params(id, blob.mediaType(), blob.bytes(), Timestamp.from(clock.instant()))
                .update();
        return id;
    }

    /** Removes a blob that nothing names any more. */
    public void remove(UUID id) {
        jdbc.sql("delete from blob where id = ?").param(id).update();
    }

    public Optional<Blob> find(UUID id) {
        return jdbc.sql("select media_type, bytes from blob where id = ?")
                .param(id)
                .query((row, n) -> new Blob(row.getString(1), row.getBytes(2)))
                .optional();
    }
}
