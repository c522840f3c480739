package org.banhui.library;

import org.banhui.base.Ids;
import org.banhui.school.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Teachers for the tests of the library. */
public final class GivenStaff {

    private final JdbcClient jdbc;

    public GivenStaff(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A teacher whose login is the id. */
    public StaffId teacher() {
        StaffId id = StaffId.next();
        jdbc.sql("""
                        insert into staff (id, login, name, password_hash, must_change_password, active, created_at, version)
                        values (?, ?, '林老师', '{noop}x', false, true, current_timestamp, 0)""").params(id.value(), id.value().toString()).update();
        return id;
    }

    /** A school, unless another test has left one. */
    public void school() {
        jdbc.sql("""
                        insert into school (id, name, zone, language, lesson_minutes, demo, version)
                        select ?, '青禾小学', 'Asia/Shanghai', 'zh', 40, false, 0 where not exists (select 1 from school)""").param(Ids.next()).update();
    }

    /** Takes teachers and their plans away. */
    public void gone(StaffId... teachers) {
        for (StaffId id : teachers) {
            jdbc.sql("delete from plan where owner_id = ?").param(id.value()).update();
            jdbc.sql("delete from staff where id = ?").param(id.value()).update();
        }
    }
}
