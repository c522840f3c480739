package org.banhui.activity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OutlineTest {

    private final Validator validator =
            Validation.buildDefaultValidatorFactory().getValidator();

    @Test
    void a_sensible_plan_has_no_faults() {
        assertThat(faults(outline(step("a", Questions.single(0, "x", "y")), step("b", new Revote("a")))))
                .isEmpty();
    }

    @Test
    void two_steps_of_one_id_are_a_fault() {
        assertThat(faults(outline(step("a", new Standings()), step("a", new Standings()))))
                .isEqualTo("withUniqueIds");
    }

    @Test
    void only_an_earlier_question_can_be_asked_again() {
        String fault = "askingAgainOnlyWhatWasAsked";

        assertThat(faults(outline(step("a", new Revote("b")), step("b", Questions.blank("x")))))
                .isEqualTo(fault);
        assertThat(faults(outline(step("a", new Standings()), step("b", new Revote("a")))))
                .isEqualTo(fault);
        assertThat(faults(outline(step("a", new Revote("a"))))).isEqualTo(fault);
        assertThat(faults(outline(step("a", new Revote("nowhere"))))).isEqualTo(fault);
    }

    @Test
    void a_choice_of_one_needs_exactly_one_right_option() {
        assertThat(faults(outline(step("a", Questions.single(5, "x", "y"))))).isEqualTo("steps[0].activity.keyed");
        assertThat(faults(outline(step("a", Questions.multiple(List.of(), "x", "y")))))
                .isEqualTo("steps[0].activity.keyed");
        assertThat(faults(outline(step("a", Questions.multiple(List.of(0, 1), "x", "y")))))
                .isEmpty();
    }

    @Test
    void an_option_needs_a_text_or_a_picture() {
        assertThat(faults(outline(step("a", Questions.single(0, "x", " ")))))
                .isEqualTo("steps[0].activity.options[1].saying");
    }

    @Test
    void a_language_that_nobody_translates_is_a_fault() {
        assertThat(faults(new Outline("t", "", "fr", Settings.usual(), List.of())))
                .isEqualTo("language");
    }

    @Test
    void numbers_outside_their_range_are_faults() {
        NumberQuestion negative = new NumberQuestion("?", 1, -0.1, "", "", 4, Weight.FULL);

        assertThat(faults(outline(step("a", negative))))
                .isEqualTo("steps[0].activity.seconds steps[0].activity.tolerance");
    }

    @Test
    void a_revote_asks_what_the_earlier_step_asked() {
        Blank first = Questions.blank("x");
        Outline outline = outline(step("a", first), step("b", new Revote("a")), step("c", new Standings()));

        assertThat(outline.question(outline.steps().get(1))).contains(first);
        assertThat(outline.question(outline.steps().get(2))).isEmpty();
    }

    @Test
    void minutes_of_all_steps_make_the_plans() {
        assertThat(outline(step("a", new Standings()), step("b", new Standings()))
                        .minutes())
                .isEqualTo(4);
    }

    private static Step step(String id, Activity activity) {
        return new Step(id, "Title", 2, "", "", activity);
    }

    private static Outline outline(Step... steps) {
        return new Outline("Plan", "", "zh", Settings.usual(), List.of(steps));
    }

    /** The faulty places, sorted. */
    private String faults(Outline outline) {
        return validator.validate(outline).stream()
                .map(ConstraintViolation::getPropertyPath)
                .map(Object::toString)
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
