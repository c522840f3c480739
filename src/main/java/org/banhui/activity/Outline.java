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
import java.util.stream.IntStream;

/** A plan's content: what a session copies when it opens. */
public record Outline(
        @NotBlank @Size(max = Outline.LONGEST_TITLE) String title,
        @NotNull @Size(max = 80) String subtitle,
        @NotNull @Pattern(regexp = "zh|en") String language,
        @NotNull @Valid Settings settings,
        @NotNull @Size(max = Outline.MOST_STEPS) List<@Valid Step> steps) {

    public static final int LONGEST_TITLE = 60;
    public static final int MOST_STEPS = 200;

    /** The place of what is no step of the plan. */
    public static final int BESIDE = -1;

    private static final Step BUZZER = new Step("beside", "", 0, "", "", new Buzz("", 0));

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

    /** Whether there is room for a step, under its id. */
    public boolean takes(Step one) {
        return steps.size() < MOST_STEPS && step(one.id()).isEmpty();
    }

    /** The same plan with one more step at a place from 0. */
    public Outline with(Step one, int place) {
        List<Step> more = new ArrayList<>(steps);
        more.add(place, one);
        return arranged(more);
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

    /** The step at a place; beside the plan, before its first, stands the buzzer that a host may start at any time. */
    public Step at(int place) {
        return place == BESIDE ? BUZZER : steps.get(place);
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
        return IntStream.range(0, steps.size()).allMatch(this::asksAgainWhatWasAsked);
    }

    /** Whether the step at a place, from 0, is no revote or asks again what was asked before it. */
    public boolean asksAgainWhatWasAsked(int place) {
        return !(steps.get(place).activity() instanceof Revote(String of))
                || askedBefore(place).stream().anyMatch(s -> s.id().equals(of));
    }

    /** The steps before a place, from 0, whose question may be asked again there. */
    public List<Step> askedBefore(int place) {
        return steps.subList(0, place).stream()
                .filter(s -> s.activity() instanceof Question && !(s.activity() instanceof Gathering))
                .toList();
    }
}
