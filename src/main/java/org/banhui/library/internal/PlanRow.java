package org.banhui.library.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.banhui.base.Ids;
import org.banhui.library.Origin;
import org.banhui.library.Theme;
import org.banhui.school.StaffId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "plan")
class PlanRow {

    @Id
    private UUID id;

    private @Nullable String code;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Origin origin;

    private String language;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Theme theme;

    private String title;

    @Column(length = 1_000_000)
    private String document;

    private String contentHash;

    private @Nullable UUID derivedFrom;

    private @Nullable UUID ownerId;

    private Instant updatedAt;

    private boolean retired;

    @Version
    private long version;

    protected PlanRow() {}

    static PlanRow builtIn(String code, Theme theme, Content content, Instant now) {
        PlanRow row = new PlanRow();
        row.id = Ids.next();
        row.code = code;
        row.origin = Origin.BUILT_IN;
        row.theme = theme;
        row.put(content, now);
        return row;
    }

    PlanRow copyFor(StaffId teacher, Content content, Instant now) {
        PlanRow row = new PlanRow();
        row.id = Ids.next();
        row.origin = Origin.OWN;
        row.theme = theme;
        row.derivedFrom = id;
        row.ownerId = teacher.value();
        row.put(content, now);
        return row;
    }

    /** The content of a row: the document, and what is repeated of it in columns. */
    record Content(String title, String language, String document, String hash) {}

    final void put(Content content, Instant now) {
        this.title = content.title();
        this.language = content.language();
        this.document = content.document();
        this.contentHash = content.hash();
        this.updatedAt = now;
    }

    /** Takes new built-in content and is offered again if it was retired. */
    void replace(Theme newTheme, Content content, Instant now) {
        this.theme = newTheme;
        this.retired = false;
        put(content, now);
    }

    /** No longer offered; the row stays, because sessions and copies name it. */
    void retire() {
        this.retired = true;
    }

    void bringBack() {
        this.retired = false;
    }

    /** Whether nothing is to be done to hold this content. */
    boolean offers(String hash) {
        return !retired && contentHash.equals(hash);
    }

    boolean belongsTo(StaffId teacher) {
        return teacher.value().equals(ownerId);
    }

    UUID id() {
        return id;
    }

    @Nullable
    String code() {
        return code;
    }

    Origin origin() {
        return origin;
    }

    Theme theme() {
        return theme;
    }

    String title() {
        return title;
    }

    String document() {
        return document;
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

    boolean retired() {
        return retired;
    }

    long version() {
        return version;
    }
}
