package org.banhui.library.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Validation;
import java.util.List;
import org.banhui.activity.Choice;
import org.banhui.activity.Weight;
import org.junit.jupiter.api.Test;

class LibraryReadingTest {

    private final LibraryReading reading =
            new LibraryReading(Validation.buildDefaultValidatorFactory().getValidator());

    @Test
    void a_step_that_names_a_question_gets_its_activity() {
        Shelf shelf = reading.read(List.of(LibraryFiles.questions()), List.of(LibraryFiles.plan()));

        assertThat(shelf.plans()).singleElement().satisfies(plan -> {
            assertThat(plan.document().outline().minutes()).isEqualTo(7);
            assertThat(plan.document().outline().steps().get(1).activity())
                    .isInstanceOfSatisfying(Choice.class, choice -> {
                        assertThat(choice.key()).containsExactly(1);
                        assertThat(choice.seconds()).isEqualTo(30);
                        assertThat(choice.weight()).isEqualTo(Weight.FULL);
                    });
        });
    }

    @Test
    void an_unknown_field_names_file_line_and_field() {
        assertMistake(
                LibraryFiles.with(LibraryFiles.questions(), "ask:", "aks:"),
                LibraryFiles.plan(),
                "questions/test.yaml:",
                "questions[0].activity.aks");
    }

    @Test
    void broken_yaml_names_file_and_line() {
        assertMistake(
                LibraryFiles.with(LibraryFiles.questions(), "theme: fraud", "theme: \"fraud"),
                LibraryFiles.plan(),
                "questions/test.yaml:3");
    }

    @Test
    void a_field_written_twice_names_file_and_line() {
        assertMistake(
                LibraryFiles.questions(),
                LibraryFiles.with(LibraryFiles.plan(), "language: zh", "language: zh\nlanguage: zh"),
                "plans/test.yaml:4",
                "language");
    }

    @Test
    void a_broken_constraint_names_code_and_field() {
        assertMistake(
                LibraryFiles.with(LibraryFiles.questions(), "right: true", "right: false"),
                LibraryFiles.plan(),
                "questions/test.yaml, question test-q1, activity.keyed");
        assertMistake(
                LibraryFiles.questions(),
                LibraryFiles.with(LibraryFiles.plan(), "minutes: 5", "minutes: 500"),
                "plans/test.yaml, plan test-plan, step opening, minutes");
    }

    @Test
    void a_missing_number_is_a_mistake() {
        assertMistake(
                LibraryFiles.questions(),
                LibraryFiles.with(LibraryFiles.plan(), "minutes: 5\n", "\n"),
                "plans/test.yaml:",
                "minutes");
    }

    @Test
    void a_question_that_is_not_in_the_bank_names_the_step() {
        assertMistake(
                LibraryFiles.questions(),
                LibraryFiles.with(LibraryFiles.plan(), "question: test-q1", "question: test-q9"),
                "plans/test.yaml, plan test-plan, step ask, question: test-q9");
    }

    @Test
    void a_step_has_either_an_activity_or_a_question() {
        assertMistake(
                LibraryFiles.questions(),
                LibraryFiles.with(
                        LibraryFiles.plan(), "question: test-q1", "question: test-q1\n    activity: {kind: standings}"),
                "step ask",
                "either");
    }

    @Test
    void two_questions_with_one_code_are_a_mistake() {
        LibraryFile twice =
                new LibraryFile("questions/other.yaml", LibraryFiles.questions().text());
        assertThatThrownBy(() -> reading.read(List.of(LibraryFiles.questions(), twice), List.of()))
                .isInstanceOf(LibraryMistake.class)
                .hasMessageContaining("questions/other.yaml: question test-q1 is there twice");
    }

    private void assertMistake(LibraryFile questions, LibraryFile plan, String... named) {
        assertThatThrownBy(() -> reading.read(List.of(questions), List.of(plan)))
                .isInstanceOf(LibraryMistake.class)
                .hasMessageContainingAll(named);
    }
}
