package org.banhui.library.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.banhui.base.Ids;
import org.banhui.library.Origin;
import org.banhui.library.Theme;
import org.banhui.library.internal.Shelf.BuiltInQuestion;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "question")
class QuestionRow {

    @Id
    private UUID id;

    private String code;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Origin origin;

    private String language;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Theme theme;

    private @Nullable String covers;

    private String title;

    @Column(length = 100_000)
    private String document;

    private String contentHash;

    @Column(length = 20_000)
    private String searchText;

    private boolean retired;

    @Version
    private long version;

    protected QuestionRow() {}

    QuestionRow(BuiltInQuestion question, String document, String hash, String searchText) {
        this.id = Ids.next();
        this.code = question.code();
        this.origin = Origin.BUILT_IN;
        replace(question, document, hash, searchText);
    }

    final void replace(BuiltInQuestion question, String newDocument, String hash, String newSearchText) {
        this.language = question.language();
        this.theme = question.theme();
        this.covers = question.covers().orElse(null);
        this.title = question.title();
        this.document = newDocument;
        this.contentHash = hash;
        this.searchText = newSearchText;
        this.retired = false;
    }

    void retire() {
        this.retired = true;
    }

    /** Whether nothing is to be done to hold this content. */
    boolean offers(String hash) {
        return !retired && contentHash.equals(hash);
    }

    UUID id() {
        return id;
    }

    String code() {
        return code;
    }

    String language() {
        return language;
    }

    Theme theme() {
        return theme;
    }

    @Nullable
    String covers() {
        return covers;
    }

    String title() {
        return title;
    }

    String document() {
        return document;
    }

    boolean retired() {
        return retired;
    }
}
