package org.banhui.live.internal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.banhui.library.PlanId;
import org.banhui.live.HeldMeeting;
import org.banhui.live.SessionKey;
import org.banhui.live.run.Run;
import org.banhui.live.run.SessionState;
import org.banhui.school.ClassId;
import org.banhui.school.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Lists of meetings from the database, without loading their rooms. */
@Component
public class MeetingRows {

    private static final UUID NOBODY = new UUID(0, 0);
    /** Those of the classes, and the rehearsals of the person. */
    private static final String OWN =
            " where (rehearsal = false and class_id in (:classes) or rehearsal = true and host_id = :host)";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    MeetingRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Meetings that have not ended, newest first. */
    public List<HeldMeeting> running(StaffId host, Collection<ClassId> classes) {
        return list(OWN + " and ended_at is null order by opened_at desc", host, classes, 100);
    }

    /** Class meetings, running or over, newest first. */
    public List<HeldMeeting> latest(StaffId host, Collection<ClassId> classes, int most) {
        return list(OWN + " and rehearsal = false order by opened_at desc", host, classes, most);
    }

    /** Class meetings opened since an instant. */
    public List<HeldMeeting> since(StaffId host, Collection<ClassId> classes, Instant from) {
        return latest(host, classes, 1_000).stream()
                .filter(one -> !one.openedAt().isBefore(from))
                .toList();
    }

    /** The plans of a person's class meetings, the last used first. */
    public List<PlanId> plansOf(StaffId host, int most) {
        return jdbc.sql("select plan_id, max(opened_at) as last_used from session where host_id = :host"
                        + " and plan_id is not null and rehearsal = false group by plan_id order by last_used desc"
                        + " fetch first :most rows only")
                .param("host", host.value())
                .param("most", most)
                .query((rs, i) -> new PlanId(rs.getObject("plan_id", UUID.class)))
                .list();
    }

    private List<HeldMeeting> list(String where, StaffId host, Collection<ClassId> classes, int most) {
        List<UUID> ids = new ArrayList<>(classes.stream().map(ClassId::value).toList());
        ids.add(NOBODY);
        return jdbc.sql("select session_key, class_id, plan_id, host_id, rehearsal, opened_at, ended_at, about, state"
                        + " from session" + where + " fetch first :most rows only")
                .param("host", host.value())
                .param("classes", ids)
                .param("most", most)
                .query((rs, i) -> {
                    Store.About about = json.readValue(rs.getString("about"), Store.About.class);
                    SessionState state = json.readValue(rs.getString("state"), SessionState.class);
                    return new HeldMeeting(
                            new SessionKey(rs.getString("session_key")),
                            Optional.ofNullable(rs.getObject("class_id", UUID.class))
                                    .map(ClassId::new),
                            about.className(),
                            Optional.ofNullable(rs.getObject("plan_id", UUID.class))
                                    .map(PlanId::new),
                            about.title(),
                            new StaffId(rs.getObject("host_id", UUID.class)),
                            rs.getBoolean("rehearsal"),
                            state.devices(),
                            rs.getObject("opened_at", OffsetDateTime.class).toInstant(),
                            Optional.ofNullable(state.startedAt()),
                            Optional.ofNullable(rs.getObject("ended_at", OffsetDateTime.class))
                                    .map(OffsetDateTime::toInstant),
                            state.runs().stream().mapToInt(Run::step).max().orElse(-1) + 1,
                            state.spent().size());
                })
                .list();
    }
}
