package org.banhui.library;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.banhui.activity.Question;

/**
 * A question of the bank.
 *
 * @param covers the kind of trick or danger it is about, as in A1 or W3
 * @param difficulty 1 easy, 2 middling, 3 hard
 */
public record BankQuestion(
        QuestionId id,
        String code,
        String language,
        Theme theme,
        Optional<String> covers,
        List<Band> bands,
        int difficulty,
        String source,
        LocalDate reviewed,
        String title,
        Question activity) {}
