package org.banhui.library.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.banhui.library.Origin;
import org.banhui.library.internal.Shelf.BuiltInQuestion;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "question")
class QuestionRow extends LibraryRow {

    private String code;

    private @Nullable String covers;

    @Column(length = 20_000)
    private String searchText;

    protected QuestionRow() {}

    QuestionRow(BuiltInQuestion question, String document, String hash, String searchText) {
        super(Origin.BUILT_IN, question.theme(), content(question, document, hash));
        this.code = question.code();
        this.covers = question.covers().orElse(null);
        this.searchText = searchText;
    }

    /** Takes new built-in content and is offered again if it was retired. */
    void replace(BuiltInQuestion question, String document, String hash, String newSearchText) {
        hold(question.theme(), content(question, document, hash));
        bringBack();
        this.covers = question.covers().orElse(null);
        this.searchText = newSearchText;
    }

    private static Content content(BuiltInQuestion question, String document, String hash) {
        return new Content(question.title(), question.language(), document, hash);
    }

    String code() {
        return code;
    }

    @Nullable
    String covers() {
        return covers;
    }
}
