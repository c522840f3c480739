package org.banhui.activity;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A plan's content: what a session copies when it opens. */
public record Outline(
        @NotBlank @Size(max = Outline.LONGEST_TITLE) String title,
        @NotNull @Size(max = 80) String subtitle,
        @NotNull @Pattern(regexp = "zh|en") String language,
        @NotNull @Valid Settings settings,
        @NotNull @Size(max = 200) List<@Valid Step> steps) {

    public static final int LONGEST_TITLE = 60;

    public Outline {
        subtitle = subtitle == null ? "" : subtitle;
        settings = settings == null ? Settings.usual() : settings;
        steps = steps == null ? List.of() : List.copyOf(steps);
    }

    /** The planned minutes of all steps. */
    public int minutes() {
        return steps.stream().mapToInt(Step::minutes).sum();
    }

    /** The same content under another title. */
    public Outline titled(String other) {
        return new Outline(other, subtitle, language, settings, steps);
    }

    /** The same plan with other steps. */
    public Outline arranged(List<Step> others) {
        return new Outline(title, subtitle, language, settings, others);
    }

    /** The same plan with more steps behind the one of an id, or at the end where there is none. */
    public Outline with(List<Step> more, String after) {
        List<Step> all = new ArrayList<>(steps);
        int place = step(after).map(all::indexOf).orElse(all.size() - 1);
        all.addAll(place + 1, more);
        return arranged(all);
    }

    /** The same plan, played otherwise. */
    public Outline played(Settings others) {
        return new Outline(title, subtitle, language, others, steps);
    }

    /** The step with this id. */
    public Optional<Step> step(String id) {
        return steps.stream().filter(s -> s.id().equals(id)).findFirst();
    }

    /** What a step asks: the question itself, or for a revote the question it repeats. */
    public Optional<Question> question(Step step) {
        return switch (step.activity()) {
            case Question q -> Optional.of(q);
            case Revote r ->
                step(r.of())
                        .map(Step::activity)
                        .filter(Question.class::isInstance)
                        .map(Question.class::cast);
            case Talk t -> Optional.empty();
            case Case c -> Optional.empty();
            case Discuss d -> Optional.empty();
            case Standings s -> Optional.empty();
            case Pause p -> Optional.empty();
        };
    }

    @JsonIgnore
    @AssertTrue(message = "{outline.ids}")
    public boolean isWithUniqueIds() {
        return steps.stream().map(Step::id).distinct().count() == steps.size();
    }

    @JsonIgnore
    @AssertTrue(message = "{outline.revotes}")
    public boolean isAskingAgainOnlyWhatWasAsked() {
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).activity() instanceof Revote(String of)
                    && steps.subList(0, i).stream()
                            .noneMatch(s -> s.id().equals(of)
                                    && s.activity() instanceof Question
                                    && !(s.activity() instanceof Gathering))) {
                return false;
            }
        }
        return true;
    }
}
