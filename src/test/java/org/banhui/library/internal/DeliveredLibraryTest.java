package org.banhui.library.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import java.util.Map;
import java.util.stream.IntStream;
import org.banhui.activity.Case;
import org.banhui.activity.Discuss;
import org.banhui.activity.Outline;
import org.banhui.activity.Pause;
import org.banhui.activity.Question;
import org.banhui.activity.Revote;
import org.banhui.activity.Standings;
import org.banhui.activity.Step;
import org.banhui.activity.Talk;
import org.banhui.library.Theme;
import org.banhui.library.internal.Shelf.BuiltInPlan;
import org.junit.jupiter.api.Test;

class DeliveredLibraryTest {

    /** The groups of the scenario bank with the number of types in each. */
    private static final Map<String, Integer> TYPES =
            Map.of("A", 14, "B", 8, "C", 13, "D", 7, "E", 6, "F", 9, "G", 4, "H", 7, "W", 6);

    private final Shelf shelf = LibraryStart.delivered(
            new LibraryReading(Validation.buildDefaultValidatorFactory().getValidator()));

    @Test
    void the_three_plans_are_delivered_without_a_mistake() {
        assertThat(shelf.plans())
                .extracting(BuiltInPlan::code)
                .contains("fraud-primary", "fraud-middle", "spot-the-scam-en");
        assertThat(shelf.questions()).hasSizeGreaterThan(60);
    }

    @Test
    void a_plan_fits_into_its_lesson() {
        assertThat(shelf.plans())
                .allSatisfy(plan -> assertThat(outline(plan).minutes()).isBetween(shortest(plan), 40));
    }

    @Test
    void every_type_of_the_scenario_bank_is_asked() {
        assertThat(shelf.questions().stream()
                        .filter(question -> question.language().equals("zh"))
                        .flatMap(question -> question.covers().stream()))
                .containsAll(TYPES.entrySet().stream()
                        .flatMap(group ->
                                IntStream.rangeClosed(1, group.getValue()).mapToObj(number -> group.getKey() + number))
                        .toList());
    }

    @Test
    void answering_and_talking_fit_into_the_minutes_of_their_step() {
        assertThat(shelf.plans().stream().flatMap(plan -> outline(plan).steps().stream()))
                .allSatisfy(step -> assertThat(seconds(step)).isLessThanOrEqualTo(step.minutes() * 60));
    }

    @Test
    void every_step_tells_the_speaker_what_to_say() {
        assertThat(shelf.plans().stream().flatMap(plan -> outline(plan).steps().stream()))
                .allSatisfy(step -> assertThat(step.notes()).isNotBlank());
    }

    @Test
    void a_slide_does_not_say_its_title_twice() {
        assertThat(shelf.plans().stream().flatMap(plan -> outline(plan).steps().stream()))
                .noneMatch(step -> step.activity() instanceof Talk talk
                        && talk.text().lines().anyMatch(line -> line.matches("#+ +\\Q" + step.title() + "\\E *")));
    }

    private static Outline outline(BuiltInPlan plan) {
        return plan.document().outline();
    }

    /** A refresher takes a part of a lesson; the English sample is shorter. */
    private static int shortest(BuiltInPlan plan) {
        if (plan.theme() == Theme.HOLIDAY) {
            return 15;
        }
        return outline(plan).language().equals("zh") ? 35 : 25;
    }

    private static int seconds(Step step) {
        return switch (step.activity()) {
            case Question question -> question.seconds();
            case Discuss discuss -> discuss.seconds();
            case Pause pause -> pause.seconds();
            case Talk t -> 0;
            case Case c -> 0;
            case Revote r -> 0;
            case Standings s -> 0;
        };
    }
}
