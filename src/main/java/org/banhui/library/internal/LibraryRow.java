package org.banhui.library.internal;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;
import org.banhui.base.Ids;
import org.banhui.library.Origin;
import org.banhui.library.Theme;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What every stored thing of the library has: where it comes from, what it is about, its document. */
@MappedSuperclass
abstract class LibraryRow {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Origin origin;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Theme theme;

    private String title;

    private String language;

    @Column(length = 1_000_000)
    private String document;

    private String contentHash;

    private boolean retired;

    @Version
    private long version;

    protected LibraryRow() {}

    LibraryRow(Origin origin, Theme theme, Content content) {
        this.id = Ids.next();
        this.origin = origin;
        hold(theme, content);
    }

    /** The content of a row: the document, and what is repeated of it in columns. */
    record Content(String title, String language, String document, String hash) {}

    final void hold(Theme newTheme, Content content) {
        this.theme = newTheme;
        this.title = content.title();
        this.language = content.language();
        this.document = content.document();
        this.contentHash = content.hash();
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

    UUID id() {
        return id;
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

    String language() {
        return language;
    }

    String document() {
        return document;
    }

    boolean retired() {
        return retired;
    }

    long version() {
        return version;
    }
}
