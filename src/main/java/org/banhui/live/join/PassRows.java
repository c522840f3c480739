package org.banhui.live.join;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.banhui.base.Secrets;
import org.banhui.live.SessionKey;
import org.banhui.live.internal.Durability;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The stored passes. Secrets are known only as hashes. */
@Component
class PassRows {

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final Durability durability;

    PassRows(JdbcClient jdbc, JdbcTemplate template, Durability durability) {
        this.jdbc = jdbc;
        this.template = template;
        this.durability = durability;
    }

    enum Kind {
        CODE,
        /** Eight digits that make a phone a remote or a student host. */
        PAIRING,
        TICKET,
        TOKEN
    }

    record Pass(UUID id, PageRole role, @Nullable UUID staff) {}

    /** A page's token: whose it is and until when. */
    record Token(Pass pass, Instant until) {}

    /** What a phone is offered to be, in a session that has not ended. */
    record Pairing(
            UUID id,
            SessionKey key,
            PageRole role,
            @Nullable UUID staff) {}

    /** An opening code of a session that has not ended. */
    record Code(UUID id, SessionKey key, @Nullable UUID staff) {}

    /**
     * Stores a pass and forgets those of the session that have run out; a new opening code takes the place of one that
     * nobody has used.
     */
    void add(UUID session, Pass pass, Kind kind, String secret, Instant now, Instant until) {
        durability.commit(() -> {
            jdbc.sql("delete from pass where session_id = ? and expires_at < ?")
                    .params(session, utc(now))
                    .update();
            if (kind == Kind.CODE) {
                jdbc.sql("delete from pass where session_id = ? and kind = 'CODE' and used_at is null")
                        .param(session)
                        .update();
            }
            template.update(
                    "insert into pass (id, session_id, role, kind, secret_hash, staff_id, created_at, expires_at)"
                            + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                    pass.id(),
                    session,
                    pass.role().name(),
                    kind.name(),
                    Secrets.sha256(secret),
                    pass.staff(),
                    utc(now),
                    utc(until));
        });
    }

    /** A pass that has not run out. */
    Optional<Pass> find(UUID session, Kind kind, String hash, Instant now) {
        return jdbc.sql("select id, role, staff_id from pass"
                        + " where secret_hash = ? and session_id = ? and kind = ? and expires_at > ?")
                .params(hash, session, kind.name(), utc(now))
                .query((rs, i) -> new Pass(
                        rs.getObject("id", UUID.class),
                        PageRole.valueOf(rs.getString("role")),
                        rs.getObject("staff_id", UUID.class)))
                .optional();
    }

    Optional<Code> code(String hash, Instant now) {
        return jdbc.sql("select p.id, s.session_key, p.staff_id from pass p join session s on s.id = p.session_id"
                        + " where p.secret_hash = ? and p.kind = 'CODE' and p.expires_at > ? and s.ended_at is null")
                .params(hash, utc(now))
                .query((rs, i) -> new Code(
                        rs.getObject(1, UUID.class), new SessionKey(rs.getString(2)), rs.getObject(3, UUID.class)))
                .optional();
    }

    Optional<Token> token(UUID session, String hash, Instant now) {
        return jdbc.sql("select id, role, staff_id, expires_at from pass"
                        + " where secret_hash = ? and session_id = ? and kind = 'TOKEN' and expires_at > ?")
                .params(hash, session, utc(now))
                .query((rs, i) -> new Token(
                        new Pass(
                                rs.getObject("id", UUID.class),
                                PageRole.valueOf(rs.getString("role")),
                                rs.getObject("staff_id", UUID.class)),
                        rs.getObject("expires_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    Optional<Pairing> pairing(String hash, Instant now) {
        return jdbc.sql("select p.id, s.session_key, p.role, p.staff_id from pass p"
                        + " join session s on s.id = p.session_id where p.secret_hash = ? and p.kind = 'PAIRING'"
                        + " and p.used_at is null and p.expires_at > ? and s.ended_at is null")
                .params(hash, utc(now))
                .query((rs, i) -> new Pairing(
                        rs.getObject(1, UUID.class),
                        new SessionKey(rs.getString(2)),
                        PageRole.valueOf(rs.getString(3)),
                        rs.getObject(4, UUID.class)))
                .optional();
    }

    /** How many pages of a role hold a token. */
    int held(UUID session, PageRole role, Instant now) {
        return jdbc.sql("select count(*) from pass where session_id = ? and role = ? and kind = 'TOKEN'"
                        + " and expires_at > ?")
                .params(session, role.name(), utc(now))
                .query(Integer.class)
                .single();
    }

    /** Whether a pass is there and has not run out. */
    boolean isValid(UUID pass, Instant now) {
        return jdbc.sql("select count(*) from pass where id = ? and expires_at > ?")
                        .params(pass, utc(now))
                        .query(Integer.class)
                        .single()
                == 1;
    }

    /** Takes back every token of a role, and the codes that would make new ones. */
    void revoke(UUID session, PageRole role) {
        durability.commit(() -> jdbc.sql("delete from pass where session_id = ? and role = ?")
                .params(session, role.name())
                .update());
    }

    /** Marks a pass as used; false where somebody has used it already. */
    boolean use(UUID pass, Instant now) {
        boolean[] first = new boolean[1];
        durability.commit(() -> first[0] = jdbc.sql("update pass set used_at = ? where id = ? and used_at is null")
                        .params(utc(now), pass)
                        .update()
                == 1);
        return first[0];
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
