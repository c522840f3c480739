package org.banhui.library.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.banhui.activity.Outline;
import org.banhui.library.Origin;
import org.banhui.library.internal.Shelf.BuiltInPlan;
import org.banhui.library.internal.Shelf.BuiltInQuestion;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings the built-in rows to what the files say: new and changed content is written, unchanged rows are left alone, rows
 * that are no longer in the files are retired. Teachers' plans are never touched.
 */
@Component
class LibraryLoader {

    private final QuestionRows questions;
    private final PlanRows plans;
    private final Documents documents;
    private final Clock clock;

    LibraryLoader(QuestionRows questions, PlanRows plans, Documents documents, Clock clock) {
        this.questions = questions;
        this.plans = plans;
        this.documents = documents;
        this.clock = clock;
    }

    /** Returns how many rows were written. */
    @Transactional
    int load(Shelf shelf) {
        return loadQuestions(shelf) + loadPlans(shelf, clock.instant());
    }

    private int loadQuestions(Shelf shelf) {
        Map<String, QuestionRow> known = questions.findByOrigin(Origin.BUILT_IN).stream()
                .collect(Collectors.toMap(QuestionRow::code, Function.identity()));
        int written = 0;
        for (BuiltInQuestion question : shelf.questions()) {
            String hash = documents.hash(question);
            QuestionRow row = known.remove(question.code());
            if (row != null && row.offers(hash)) {
                continue;
            }
            written++;
            String document = documents.write(question.document());
            String search = QuestionWords.searchText(question);
            if (row == null) {
                questions.save(new QuestionRow(question, document, hash, search));
            } else {
                row.replace(question, document, hash, search);
            }
        }
        return written + retire(known.values());
    }

    private int loadPlans(Shelf shelf, Instant now) {
        Map<String, PlanRow> known = plans.findByOrigin(Origin.BUILT_IN).stream()
                .collect(Collectors.toMap(PlanRow::code, Function.identity()));
        int written = 0;
        for (BuiltInPlan plan : shelf.plans()) {
            String hash = documents.hash(plan);
            PlanRow row = known.remove(plan.code());
            if (row != null && row.offers(hash)) {
                continue;
            }
            written++;
            Outline outline = plan.document().outline();
            LibraryRow.Content content =
                    new LibraryRow.Content(outline.title(), outline.language(), documents.write(plan.document()), hash);
            if (row == null) {
                plans.save(PlanRow.builtIn(plan.code(), plan.theme(), content, now));
            } else {
                row.replace(plan.theme(), content, now);
            }
        }
        return written + retire(known.values());
    }

    /** Returns how many of these were still offered. */
    private static int retire(Collection<? extends LibraryRow> missing) {
        int offered = (int) missing.stream().filter(row -> !row.retired()).count();
        missing.forEach(LibraryRow::retire);
        return offered;
    }
}
