package org.banhui.school.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.ZoneId;
import java.util.UUID;
import org.banhui.base.Ids;
import org.banhui.base.Words;
import org.banhui.school.School;
import org.banhui.school.SchoolForm;

@Entity
@Table(name = "school")
public class SchoolEntity {

    @Id
    private UUID id;

    private String name;
    private String zone;
    private String language;

    @Column(name = "lesson_minutes")
    private int lessonMinutes;

    private boolean demo;

    @Version
    private long version;

    protected SchoolEntity() {}

    public SchoolEntity(SchoolForm form, boolean demo) {
        this.id = Ids.next();
        this.demo = demo;
        change(form);
    }

    public final void change(SchoolForm form) {
        name = form.name().strip();
        zone = form.zone();
        language = form.language();
        lessonMinutes = form.lessonMinutes();
    }

    public School told() {
        return new School(name, ZoneId.of(zone), Words.locale(language), lessonMinutes, demo);
    }
}
