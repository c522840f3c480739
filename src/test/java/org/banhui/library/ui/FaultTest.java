package org.banhui.library.ui;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.OptionalInt;
import java.util.ResourceBundle;
import org.banhui.activity.Choice;
import org.banhui.activity.Choice.Option;
import org.banhui.activity.Discuss;
import org.banhui.activity.Outline;
import org.banhui.activity.Revote;
import org.banhui.activity.Settings;
import org.banhui.activity.Step;
import org.banhui.activity.Talk;
import org.banhui.activity.Weight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FaultTest {

    private final Validator validator =
            Validation.buildDefaultValidatorFactory().getValidator();

    @Test
    void each_fault_names_its_step_its_field_and_its_limit() {
        Option empty = new Option("", false, null);
        Outline outline = outline(
                new Step("a", " ", -1, "", "", new Talk("x".repeat(4001), null)),
                new Step(
                        "b",
                        "b",
                        1,
                        "",
                        "",
                        new Choice(Choice.Mode.SINGLE, "?", null, List.of(empty), "", 601, Weight.FULL)),
                new Step("c", "c", 1, "", "", new Discuss(List.of("?"), 60)));

        assertThat(faults(outline))
                .containsExactlyInAnyOrder(
                        new Fault(OptionalInt.of(0), "title", "library.fault.blank", List.of()),
                        new Fault(OptionalInt.of(0), "minutes", "library.fault.small", List.of(0L)),
                        new Fault(OptionalInt.of(0), "activity.text", "library.fault.long", List.of(4000, 4001)),
                        new Fault(OptionalInt.of(1), "activity.options", "library.fault.count", List.of(2, 6)),
                        new Fault(
                                OptionalInt.of(1),
                                "activity.options[0].saying",
                                "library.fault.option.empty",
                                List.of()),
                        new Fault(OptionalInt.of(1), "activity.keyed", "library.fault.choice.key", List.of()),
                        new Fault(OptionalInt.of(1), "activity.seconds", "library.fault.large", List.of(600L)));
    }

    @Test
    void what_concerns_the_order_of_steps_belongs_to_the_plan() {
        assertThat(faults(outline(new Step("a", "a", 1, "", "", new Revote("b")))))
                .containsExactly(new Fault(
                        OptionalInt.empty(),
                        "askingAgainOnlyWhatWasAsked",
                        "library.fault.outline.revotes",
                        List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void every_fault_has_its_words(String language) {
        ResourceBundle words = ResourceBundle.getBundle("messages.library_" + language);
        assertThat(List.of(
                        "blank",
                        "long",
                        "count",
                        "small",
                        "large",
                        "other",
                        "outline.ids",
                        "negative",
                        "number.value",
                        "outline.revotes",
                        "choice.key",
                        "option.empty"))
                .allSatisfy(key ->
                        assertThat(words.containsKey("library.fault." + key)).isTrue());
    }

    private List<Fault> faults(Outline outline) {
        return validator.validate(outline).stream().map(Fault::of).toList();
    }

    private static Outline outline(Step... steps) {
        return new Outline("t", "", "zh", Settings.usual(), List.of(steps));
    }
}
