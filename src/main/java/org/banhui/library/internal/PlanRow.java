package org.banhui.library.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.banhui.library.Origin;
import org.banhui.library.Theme;
import org.banhui.school.StaffId;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "plan")
class PlanRow extends LibraryRow {

    private @Nullable String code;

    private @Nullable UUID derivedFrom;

    private @Nullable UUID ownerId;

    private Instant updatedAt;

    protected PlanRow() {}

    private PlanRow(Origin origin, Theme theme, Content content, Instant now) {
        super(origin, theme, content);
        this.updatedAt = now;
    }

    static PlanRow builtIn(String code, Theme theme, Content content, Instant now) {
        PlanRow row = new PlanRow(Origin.BUILT_IN, theme, content, now);
        row.code = code;
        return row;
    }

    static PlanRow fresh(StaffId teacher, Theme theme, Content content, Instant now) {
        PlanRow row = new PlanRow(Origin.OWN, theme, content, now);
        row.ownerId = teacher.value();
        return row;
    }

    PlanRow copyFor(StaffId teacher, Content content, Instant now) {
        PlanRow row = new PlanRow(Origin.OWN, theme(), content, now);
        row.derivedFrom = id();
        row.ownerId = teacher.value();
        return row;
    }

    void put(Content content, Instant now) {
        hold(theme(), content);
        this.updatedAt = now;
    }

    /** Takes new built-in content and is offered again if it was retired. */
    void replace(Theme newTheme, Content content, Instant now) {
        hold(newTheme, content);
        bringBack();
        this.updatedAt = now;
    }

    boolean belongsTo(StaffId teacher) {
        return teacher.value().equals(ownerId);
    }

    @Nullable
    String code() {
        return code;
    }

    @Nullable
    UUID derivedFrom() {
        return derivedFrom;
    }

    @Nullable
    UUID ownerId() {
        return ownerId;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
