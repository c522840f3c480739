package org.banhui.library.internal;

import java.util.List;
import java.util.Optional;
import org.banhui.library.Theme;

/** All built-in content, read and checked. */
record Shelf(List<BuiltInQuestion> questions, List<BuiltInPlan> plans) {

    record BuiltInQuestion(
            String code,
            String language,
            Theme theme,
            Optional<String> covers,
            String title,
            QuestionDocument document) {}

    record BuiltInPlan(String code, Theme theme, PlanDocument document) {}
}
