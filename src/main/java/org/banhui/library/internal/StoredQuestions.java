package org.banhui.library.internal;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.banhui.library.BankQuestion;
import org.banhui.library.QuestionId;
import org.banhui.library.Questions;
import org.banhui.library.Theme;
import org.springframework.stereotype.Service;

@Service
final class StoredQuestions implements Questions {

    private final QuestionRows rows;
    private final EntityManager entities;
    private final Documents documents;

    StoredQuestions(QuestionRows rows, EntityManager entities, Documents documents) {
        this.rows = rows;
        this.entities = entities;
        this.documents = documents;
    }

    @Override
    public Optional<BankQuestion> find(String code) {
        return rows.findByCode(code).map(this::question);
    }

    @Override
    public List<BankQuestion> search(String language, Optional<Theme> theme, String text) {
        CriteriaBuilder build = entities.getCriteriaBuilder();
        CriteriaQuery<QuestionRow> query = build.createQuery(QuestionRow.class);
        Root<QuestionRow> row = query.from(QuestionRow.class);
        List<Predicate> all = new ArrayList<>();
        all.add(build.isFalse(row.get("retired")));
        all.add(build.equal(row.get("language"), language));
        theme.ifPresent(wanted -> all.add(build.equal(row.get("theme"), wanted)));
        SearchText.patterns(text).forEach(word -> all.add(build.like(row.get("searchText"), word, '!')));
        query.where(all.toArray(Predicate[]::new)).orderBy(build.asc(row.get("code")));
        return entities.createQuery(query).getResultList().stream()
                .map(this::question)
                .toList();
    }

    private BankQuestion question(QuestionRow row) {
        QuestionDocument document = documents.read(row.document(), QuestionDocument.class);
        return new BankQuestion(
                new QuestionId(row.id()),
                row.code(),
                row.language(),
                row.theme(),
                Optional.ofNullable(row.covers()),
                document.bands(),
                document.difficulty(),
                document.source(),
                document.reviewed(),
                row.title(),
                document.activity());
    }
}
