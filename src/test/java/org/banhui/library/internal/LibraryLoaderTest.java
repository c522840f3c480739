package org.banhui.library.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.banhui.BanhuiTest;
import org.banhui.activity.Outline;
import org.banhui.base.DomainException;
import org.banhui.library.BankQuestion;
import org.banhui.library.GivenStaff;
import org.banhui.library.Origin;
import org.banhui.library.Plan;
import org.banhui.library.PlanId;
import org.banhui.library.Plans;
import org.banhui.library.Questions;
import org.banhui.library.Theme;
import org.banhui.school.StaffId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BanhuiTest
class LibraryLoaderTest {

    @Autowired
    private LibraryReading reading;

    @Autowired
    private LibraryLoader loader;

    @Autowired
    private Plans plans;

    @Autowired
    private Questions questions;

    @Autowired
    private JdbcClient jdbc;

    private StaffId teacher;
    private StaffId colleague;

    @BeforeEach
    void given_two_teachers_and_one_built_in_plan() {
        teacher = new GivenStaff(jdbc).teacher();
        colleague = new GivenStaff(jdbc).teacher();
        load(LibraryFiles.questions(), LibraryFiles.plan());
    }

    @AfterEach
    void the_delivered_files_are_there_again() {
        new GivenStaff(jdbc).gone(teacher, colleague);
        jdbc.sql("delete from plan where code like 'test-%'").update();
        jdbc.sql("delete from question where code like 'test-%'").update();
        loader.load(LibraryStart.delivered(reading));
    }

    @Test
    void loading_the_same_files_again_writes_nothing() {
        assertThat(load(LibraryFiles.questions(), LibraryFiles.plan())).isZero();
    }

    @Test
    void a_changed_question_changes_the_plan_that_asks_it_and_no_copy() {
        Plan before = builtIn();
        Plan copy = plans.copy(teacher, before.id());

        int written = load(LibraryFiles.with(LibraryFiles.questions(), "请他找警察", "带他找老师"), LibraryFiles.plan());

        assertThat(written).isEqualTo(2);
        assertThat(builtIn().id()).isEqualTo(before.id());
        assertThat(builtIn().outline().toString()).contains("带他找老师");
        assertThat(plans.get(teacher, copy.id())).isEqualTo(copy);
        assertThat(copy.outline().toString()).contains("请他找警察");
    }

    @Test
    void a_plan_that_is_no_longer_in_the_files_is_not_offered_but_still_found() {
        Plan before = builtIn();

        load(LibraryFiles.questions());

        assertThat(plans.visibleTo(teacher)).extracting(Plan::id).doesNotContain(before.id());
        assertThat(plans.get(teacher, before.id()).outline()).isEqualTo(before.outline());
        assertThat(load(LibraryFiles.questions())).isZero();

        load(LibraryFiles.questions(), LibraryFiles.plan());

        assertThat(builtIn().id()).isEqualTo(before.id());
    }

    @Test
    void a_mistake_leaves_the_library_as_it_was() {
        assertThatThrownBy(() -> load(
                        LibraryFiles.questions(), LibraryFiles.with(LibraryFiles.plan(), "minutes: 5", "minute: 5")))
                .isInstanceOf(LibraryMistake.class)
                .hasMessageContainingAll("plans/test.yaml:", "steps[0].minutes");

        assertThat(builtIn().outline().minutes()).isEqualTo(7);
    }

    @Test
    void a_copy_belongs_to_its_teacher_and_nobody_else_sees_it() {
        Plan copy = plans.copy(teacher, builtIn().id());

        assertThat(copy.origin()).isEqualTo(Origin.OWN);
        assertThat(copy.owner()).contains(teacher);
        assertThat(copy.derivedFrom()).contains(builtIn().id());
        assertThat(copy.theme()).isEqualTo(Theme.FRAUD);
        assertThat(plans.visibleTo(teacher).getFirst()).isEqualTo(copy);
        assertThat(plans.visibleTo(colleague)).extracting(Plan::id).doesNotContain(copy.id());
        assertRefused("library.error.unknownPlan", () -> plans.get(colleague, copy.id()));
        assertRefused("library.error.unknownPlan", () -> plans.copy(colleague, copy.id()));
        assertRefused(
                "library.error.unknownPlan", () -> plans.save(colleague, copy.id(), copy.version(), copy.outline()));
        assertRefused("library.error.unknownPlan", () -> plans.remove(colleague, copy.id()));
    }

    @Test
    void further_copies_get_a_number() {
        assertThat(List.of(
                        plans.copy(teacher, builtIn().id()).title(),
                        plans.copy(teacher, builtIn().id()).title(),
                        plans.copy(teacher, builtIn().id()).title()))
                .containsExactly("试一试", "试一试 2", "试一试 3");
    }

    @Test
    void nobody_edits_a_built_in_plan() {
        Plan plan = builtIn();
        assertRefused(
                "library.error.unknownPlan", () -> plans.save(teacher, plan.id(), plan.version(), plan.outline()));
        assertRefused("library.error.unknownPlan", () -> plans.remove(teacher, plan.id()));
    }

    @Test
    void the_second_of_two_savings_of_one_version_is_refused() {
        Plan copy = plans.copy(teacher, builtIn().id());

        Plan saved =
                plans.save(teacher, copy.id(), copy.version(), copy.outline().titled("甲"));

        assertRefused(
                "library.error.savedMeanwhile",
                () -> plans.save(
                        teacher, copy.id(), copy.version(), copy.outline().titled("乙")));
        assertThat(plans.get(teacher, copy.id()).title()).isEqualTo("甲");
        assertThat(plans.save(
                                teacher,
                                copy.id(),
                                saved.version(),
                                saved.outline().titled("丙"))
                        .title())
                .isEqualTo("丙");
    }

    @Test
    void an_outline_that_breaks_its_constraints_is_not_saved() {
        Plan copy = plans.copy(teacher, builtIn().id());
        Outline untitled = copy.outline().titled(" ");

        assertRefused("library.error.invalid", () -> plans.save(teacher, copy.id(), copy.version(), untitled));
        assertThat(plans.get(teacher, copy.id())).isEqualTo(copy);
    }

    @Test
    void a_removed_plan_can_be_brought_back() {
        Plan copy = plans.copy(teacher, builtIn().id());

        plans.remove(teacher, copy.id());
        assertThat(plans.visibleTo(teacher)).extracting(Plan::id).doesNotContain(copy.id());
        assertRefused("library.error.unknownPlan", () -> plans.get(teacher, copy.id()));

        plans.restore(teacher, copy.id());
        assertThat(plans.visibleTo(teacher)).extracting(Plan::id).contains(copy.id());
    }

    @Test
    void an_unknown_plan_is_refused() {
        assertRefused("library.error.unknownPlan", () -> plans.get(teacher, new PlanId(UUID.randomUUID())));
    }

    @Test
    void a_question_is_found_by_code_words_and_initials() {
        assertThat(questions.find("test-q1")).map(BankQuestion::title).contains("借手机");
        assertThat(questions.find("test-q9")).isEmpty();
        assertThat(found("手机 警察")).containsExactly("test-q1");
        assertThat(found("msrjsj")).containsExactly("test-q1");
        assertThat(found("test-q1 %")).isEmpty();
        assertThat(questions.search("zh", Optional.of(Theme.WATER), "手机")).isEmpty();
        assertThat(questions.search("en", Optional.empty(), "借手机")).isEmpty();
    }

    private List<String> found(String text) {
        return questions.search("zh", Optional.of(Theme.FRAUD), text).stream()
                .map(BankQuestion::code)
                .toList();
    }

    private Plan builtIn() {
        return plans.visibleTo(teacher).stream()
                .filter(plan -> plan.code().equals(Optional.of("test-plan")))
                .findFirst()
                .orElseThrow();
    }

    private int load(LibraryFile questionsFile, LibraryFile... planFiles) {
        return loader.load(reading.read(List.of(questionsFile), List.of(planFiles)));
    }

    private static void assertRefused(String key, Runnable attempt) {
        assertThatThrownBy(attempt::run)
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.key()).isEqualTo(key));
    }
}
