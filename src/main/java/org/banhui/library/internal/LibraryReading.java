package org.banhui.library.internal;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.banhui.activity.Activity;
import org.banhui.activity.Outline;
import org.banhui.activity.Settings;
import org.banhui.activity.Step;
import org.banhui.library.About;
import org.banhui.library.internal.Shelf.BuiltInPlan;
import org.banhui.library.internal.Shelf.BuiltInQuestion;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the files of built-in content strictly: whatever is unknown, missing, doubled or out of bounds is a mistake. */
@Component
final class LibraryReading {

    private final YAMLMapper yaml = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            // The records put the usual value in the place of an absent number.
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();
    private final Validator validator;

    LibraryReading(Validator validator) {
        this.validator = validator;
    }

    /** Throws {@link LibraryMistake} at the first mistake, naming file and line, or code and field. */
    Shelf read(List<LibraryFile> questionFiles, List<LibraryFile> planFiles) {
        Map<String, BuiltInQuestion> questions = new HashMap<>();
        for (LibraryFile file : questionFiles) {
            for (BuiltInQuestion question : questions(file)) {
                if (questions.put(question.code(), question) != null) {
                    throw new LibraryMistake(file.name(), "question " + question.code() + " is there twice");
                }
            }
        }
        List<BuiltInPlan> plans = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (LibraryFile file : planFiles) {
            BuiltInPlan plan = plan(file, questions);
            if (!codes.add(plan.code())) {
                throw new LibraryMistake(file.name(), "plan " + plan.code() + " is there twice");
            }
            plans.add(plan);
        }
        return new Shelf(List.copyOf(questions.values()), List.copyOf(plans));
    }

    private List<BuiltInQuestion> questions(LibraryFile source) {
        QuestionsFile file = parse(source, QuestionsFile.class);
        file.questions().forEach(entry -> check(source.name() + ", question " + entry.code(), entry));
        check(source.name(), file);
        return file.questions().stream()
                .map(entry -> new BuiltInQuestion(
                        entry.code(),
                        file.language(),
                        file.theme(),
                        entry.covers(),
                        entry.title(),
                        new QuestionDocument(
                                QuestionDocument.FORMAT,
                                entry.bands(),
                                entry.difficulty(),
                                entry.source(),
                                file.reviewed(),
                                entry.activity())))
                .toList();
    }

    private BuiltInPlan plan(LibraryFile source, Map<String, BuiltInQuestion> questions) {
        PlanFile file = parse(source, PlanFile.class);
        check(source.name(), file);
        String place = source.name() + ", plan " + file.code();
        List<Step> steps = file.steps().stream()
                .map(entry -> step(place + ", step " + entry.id(), file.language(), entry, questions))
                .toList();
        Outline outline = new Outline(
                file.title(),
                file.subtitle() == null ? "" : file.subtitle(),
                file.language(),
                file.settings() == null ? Settings.usual() : file.settings(),
                steps);
        About about = new About(
                file.goals(),
                file.prepare() == null ? "" : file.prepare(),
                file.bands(),
                file.source(),
                Optional.of(file.reviewed()));
        check(place, outline);
        check(place, about);
        return new BuiltInPlan(file.code(), file.theme(), PlanDocument.of(outline, about));
    }

    private Step step(String place, String language, PlanFile.Entry entry, Map<String, BuiltInQuestion> questions) {
        Step step = new Step(
                entry.id(),
                entry.title(),
                entry.minutes(),
                entry.notes() == null ? "" : entry.notes().strip(),
                entry.prepare() == null ? "" : entry.prepare(),
                activity(place, language, entry, questions));
        check(place, step);
        return step;
    }

    private Activity activity(
            String place, String language, PlanFile.Entry entry, Map<String, BuiltInQuestion> questions) {
        if (entry.activity() != null && entry.question() == null) {
            return entry.activity();
        }
        if (entry.activity() != null || entry.question() == null) {
            throw new LibraryMistake(place, "must have either activity or question");
        }
        BuiltInQuestion question = questions.get(entry.question());
        if (question == null || !question.language().equals(language)) {
            throw new LibraryMistake(place + ", question", entry.question() + " is not in the bank of this language");
        }
        return question.document().activity();
    }

    private <T> T parse(LibraryFile file, Class<T> type) {
        try {
            return yaml.readValue(file.text(), type);
        } catch (JacksonException e) {
            String line = e.getLocation() == null ? "" : ":" + e.getLocation().getLineNr();
            String field = e.getPathReference().isEmpty() ? "" : " " + fields(e);
            throw new LibraryMistake(file.name() + line + field, e.getOriginalMessage());
        }
    }

    private static String fields(JacksonException e) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference at : e.getPath()) {
            if (at.getPropertyName() == null) {
                path.append('[').append(at.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(at.getPropertyName());
            }
        }
        return path.toString();
    }

    private <T> void check(String place, T value) {
        validator.validate(value).stream()
                .min(Comparator.comparing(
                        (ConstraintViolation<T> v) -> v.getPropertyPath().toString()))
                .ifPresent(v -> {
                    throw new LibraryMistake(place + ", " + v.getPropertyPath(), v.getMessage());
                });
    }
}
