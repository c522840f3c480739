package org.banhui.live.internal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.banhui.activity.Outline;
import org.banhui.live.Meeting;
import org.banhui.live.Seat;
import org.banhui.live.SessionKey;
import org.banhui.live.Team;
import org.banhui.live.points.Posting;
import org.banhui.live.run.SessionState;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The rows of sessions, teams, seats and postings; callers hold the transaction. */
@Component
class Store {

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final JsonMapper json;

    Store(JdbcClient jdbc, JdbcTemplate template, JsonMapper json) {
        this.jdbc = jdbc;
        this.template = template;
        this.json = json;
    }

    /** What a session copies of the school, and of its plan for lists, when it opens. */
    record About(
            String school,
            String className,
            String title,
            String entrance,
            int expected,
            int lessonMinutes,
            double charactersPerSecond) {}

    /** A session as stored. */
    record Stored(
            Meeting meeting,
            About about,
            Outline outline,
            SessionState state,
            long revision,
            long epoch,
            @Nullable Instant endedAt) {}

    void insert(Meeting meeting, About about, Outline outline, SessionState state, Collection<Team> teams) {
        template.update(
                "insert into session (id, session_key, class_id, plan_id, host_id, pin, rehearsal, opened_at,"
                        + " revision, epoch, about, outline, state) values (?, ?, ?, ?, ?, ?, ?, ?, 1, 0, ?, ?, ?)",
                meeting.id(),
                meeting.key().value(),
                meeting.classId(),
                meeting.planId(),
                meeting.hostId(),
                meeting.pin(),
                meeting.rehearsal(),
                utc(meeting.openedAt()),
                json.writeValueAsString(about),
                json.writeValueAsString(outline),
                json.writeValueAsString(state));
        insertTeams(meeting.id(), teams);
    }

    private void insertTeams(UUID session, Collection<Team> teams) {
        for (Team team : teams) {
            jdbc.sql("insert into team (id, session_id, name, colour, place) values (?, ?, ?, ?, ?)")
                    .params(team.id(), session, team.name(), team.colour(), team.place())
                    .update();
        }
    }

    /** Puts other teams in the place of the old ones, which no seat is in afterwards. */
    void regroup(UUID session, Collection<Team> others, Collection<Seat> seats) {
        List<UUID> old = teams(session).stream().map(Team::id).toList();
        insertTeams(session, others);
        seats.forEach(this::update);
        old.forEach(id -> jdbc.sql("delete from team where id = ?").param(id).update());
    }

    Optional<Stored> find(SessionKey key) {
        return jdbc.sql("select id, session_key, class_id, plan_id, host_id, pin, rehearsal, opened_at, ended_at,"
                        + " revision, epoch, about, outline, state from session where session_key = ?")
                .param(key.value())
                .query((rs, i) -> {
                    About about = json.readValue(rs.getString("about"), About.class);
                    String pin = rs.getString("pin");
                    OffsetDateTime ended = rs.getObject("ended_at", OffsetDateTime.class);
                    Meeting meeting = new Meeting(
                            rs.getObject("id", UUID.class),
                            new SessionKey(rs.getString("session_key")),
                            about.school(),
                            about.className(),
                            rs.getObject("class_id", UUID.class),
                            rs.getObject("plan_id", UUID.class),
                            rs.getObject("host_id", UUID.class),
                            pin == null ? "" : pin,
                            about.entrance(),
                            rs.getBoolean("rehearsal"),
                            about.expected(),
                            about.lessonMinutes(),
                            rs.getObject("opened_at", OffsetDateTime.class).toInstant());
                    return new Stored(
                            meeting,
                            about,
                            json.readValue(rs.getString("outline"), Outline.class),
                            json.readValue(rs.getString("state"), SessionState.class),
                            rs.getLong("revision"),
                            rs.getLong("epoch"),
                            ended == null ? null : ended.toInstant());
                })
                .optional();
    }

    /** Takes a session over: writes of its former owner fail from now on. */
    void own(UUID session) {
        jdbc.sql("update session set epoch = epoch + 1 where id = ?")
                .param(session)
                .update();
    }

    /** Removes a session with all its rows. */
    void delete(UUID session) {
        for (String table : List.of("answer", "posting", "seat", "team", "pass")) {
            jdbc.sql("delete from " + table + " where session_id = ?")
                    .param(session)
                    .update();
        }
        jdbc.sql("delete from session where id = ?").param(session).update();
    }

    /** The keys of the sessions that have not ended, newest first. */
    List<SessionKey> live() {
        return jdbc.sql("select session_key from session where ended_at is null order by opened_at desc")
                .query((rs, i) -> new SessionKey(rs.getString(1)))
                .list();
    }

    /** The keys of all rehearsals, ended or not. */
    List<SessionKey> rehearsals() {
        return jdbc.sql("select session_key from session where rehearsal = true")
                .query((rs, i) -> new SessionKey(rs.getString(1)))
                .list();
    }

    Optional<SessionKey> byPin(String pin) {
        return jdbc.sql("select session_key from session where pin = ?")
                .param(pin)
                .query((rs, i) -> new SessionKey(rs.getString(1)))
                .optional();
    }

    Optional<SessionKey> liveOf(UUID classId) {
        return jdbc.sql("select session_key from session where class_id = ? and ended_at is null"
                        + " and rehearsal = false order by opened_at desc fetch first 1 rows only")
                .param(classId)
                .query((rs, i) -> new SessionKey(rs.getString(1)))
                .optional();
    }

    void update(GroupWriter.Owner owner, long revision, SessionState state) {
        @Nullable Instant ended = state.endedAt();
        boolean over = ended != null;
        int rows = template.update(
                "update session set revision = ?, state = ?, ended_at = ?,"
                        + " pin = case when ? then null else pin end where id = ? and epoch = ?",
                revision,
                json.writeValueAsString(state),
                ended == null ? null : utc(ended),
                over,
                owner.session(),
                owner.epoch());
        if (rows == 0) {
            throw lost(owner.session());
        }
    }

    /** Stores a session's own plan after it has grown; beside {@link #update}, which guards the owner. */
    void update(UUID session, Outline outline) {
        template.update("update session set outline = ? where id = ?", json.writeValueAsString(outline), session);
    }

    /** The epochs of these sessions, by their ids. */
    Map<UUID, Long> epochs(Set<UUID> sessions) {
        Map<UUID, Long> epochs = new HashMap<>();
        jdbc.sql("select id, epoch from session where id in (:sessions)")
                .param("sessions", sessions)
                .query(rs -> {
                    epochs.put(rs.getObject(1, UUID.class), rs.getLong(2));
                });
        return epochs;
    }

    /** What a process is told that writes to a session which it no longer owns. */
    static IllegalStateException lost(UUID session) {
        return new IllegalStateException("session " + session + " is owned by another process");
    }

    List<Team> teams(UUID session) {
        return jdbc.sql("select id, name, colour, place from team where session_id = ? order by place")
                .param(session)
                .query((rs, i) -> new Team(rs.getObject(1, UUID.class), rs.getString(2), rs.getString(3), rs.getInt(4)))
                .list();
    }

    List<Seat> seats(UUID session) {
        return jdbc.sql("select id, student_id, name, team_id, token_hash, standing, joined_at, extra_time from seat"
                        + " where session_id = ? order by joined_at, id")
                .param(session)
                .query((rs, i) -> new Seat(
                        rs.getObject(1, UUID.class),
                        rs.getObject(2, UUID.class),
                        rs.getString(3),
                        rs.getObject(4, UUID.class),
                        rs.getString(5),
                        Seat.Standing.valueOf(rs.getString(6)),
                        rs.getObject(7, OffsetDateTime.class).toInstant(),
                        rs.getInt(8)))
                .list();
    }

    void insertSeats(List<@Nullable Object[]> rows) {
        if (!rows.isEmpty()) {
            template.batchUpdate(
                    "insert into seat (id, session_id, student_id, name, team_id, token_hash, standing, joined_at,"
                            + " extra_time) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    rows);
        }
    }

    static @Nullable Object[] row(UUID session, Seat seat) {
        return new @Nullable Object[] {
            seat.id(),
            session,
            seat.student(),
            seat.name(),
            seat.team(),
            seat.tokenHash(),
            seat.standing().name(),
            utc(seat.joinedAt()),
            seat.extraTime()
        };
    }

    void update(Seat seat) {
        template.update(
                "update seat set name = ?, team_id = ?, token_hash = ?, standing = ?, joined_at = ?, extra_time = ?"
                        + " where id = ?",
                seat.name(),
                seat.team(),
                seat.tokenHash(),
                seat.standing().name(),
                utc(seat.joinedAt()),
                seat.extraTime(),
                seat.id());
    }

    List<Posting> postings(UUID session) {
        return jdbc.sql("select id, run, seat_id, team_id, points, source, reason, who, posted_at, undoes from posting"
                        + " where session_id = ? order by posted_at, id")
                .param(session)
                .query((rs, i) -> new Posting(
                        rs.getObject("id", UUID.class),
                        rs.getObject("run", Integer.class),
                        rs.getObject("seat_id", UUID.class),
                        rs.getObject("team_id", UUID.class),
                        rs.getInt("points"),
                        Posting.Source.valueOf(rs.getString("source")),
                        rs.getString("reason"),
                        rs.getString("who"),
                        rs.getObject("posted_at", OffsetDateTime.class).toInstant(),
                        rs.getObject("undoes", UUID.class)))
                .list();
    }

    void insert(UUID session, List<Posting> postings) {
        if (postings.isEmpty()) {
            return;
        }
        template.batchUpdate(
                "insert into posting (id, session_id, run, seat_id, team_id, points, source, reason, who, posted_at,"
                        + " undoes) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                postings.stream().map(p -> row(session, p)).toList());
    }

    private static @Nullable Object[] row(UUID session, Posting p) {
        return new @Nullable Object[] {
            p.id(),
            session,
            p.run(),
            p.seat(),
            p.team(),
            p.points(),
            p.source().name(),
            p.reason(),
            p.who(),
            utc(p.at()),
            p.undoes()
        };
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
