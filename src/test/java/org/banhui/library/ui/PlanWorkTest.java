package org.banhui.library.ui;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validator;
import java.util.List;
import org.banhui.BanhuiTest;
import org.banhui.activity.Kind;
import org.banhui.activity.Step;
import org.banhui.activity.Talk;
import org.banhui.base.DomainException;
import org.banhui.library.GivenStaff;
import org.banhui.library.Plan;
import org.banhui.library.Plans;
import org.banhui.school.StaffId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BanhuiTest
class PlanWorkTest {

    @Autowired
    private Plans plans;

    @Autowired
    private Validator validator;

    @Autowired
    private JdbcClient jdbc;

    private StaffId teacher;
    private PlanWork work;

    @BeforeEach
    void given_a_copy_of_a_built_in_plan() {
        teacher = new GivenStaff(jdbc).teacher();
        Plan builtIn = plans.visibleTo(teacher).getFirst();
        work = open(plans.copy(teacher, builtIn.id()));
    }

    @AfterEach
    void nothing_is_left() {
        new GivenStaff(jdbc).gone(teacher);
    }

    @Test
    void a_finished_change_is_saved_at_once() {
        work.change(work.draft().titled("新的标题"));

        assertThat(stored().title()).isEqualTo("新的标题");
        assertThat(work.unsaved()).isFalse();
    }

    @Test
    void an_unfinished_step_stays_as_it_was_while_the_rest_is_saved() {
        Step first = work.draft().steps().getFirst();

        work.change(work.arrangement().changed(retitled(first, " ")));
        work.change(work.arrangement().moved(first.id(), 1));

        assertThat(work.unsaved()).isTrue();
        assertThat(work.unfinished(1)).isTrue();
        assertThat(stored().outline().steps().get(1)).isEqualTo(first);

        work.change(work.arrangement().changed(retitled(first, "改好了")));

        assertThat(work.unsaved()).isFalse();
        assertThat(stored().outline().steps().get(1).title()).isEqualTo("改好了");
    }

    @Test
    void pages_that_were_brought_meanwhile_join_what_is_unfinished() {
        Step first = work.draft().steps().getFirst();
        work.change(work.arrangement().changed(retitled(first, " ")));
        Step page = new Step("slide-1", "Page 1", 1, "", "", new Talk("", null));
        Plan now = stored();
        plans.save(teacher, now.id(), now.version(), now.outline().with(List.of(page), first.id()));

        work.joinedBy(List.of(page), first.id());

        assertThat(work.draft().steps().get(1)).isEqualTo(page);
        assertThat(work.draft().steps().getFirst().title()).isEqualTo(" ");
        work.change(work.arrangement().changed(retitled(first, "改好了")));
        assertThat(work.unsaved()).isFalse();
        assertThat(stored().outline().steps().get(1)).isEqualTo(page);
    }

    @Test
    void pages_that_came_with_other_changes_overwrite_nothing() {
        Step page = new Step("slide-1", "Page 1", 1, "", "", new Talk("", null));
        Plan now = stored();
        plans.save(
                teacher,
                now.id(),
                now.version(),
                now.outline().with(List.of(page), "").titled("Elsewhere"));

        work.joinedBy(List.of(page), "");

        assertThat(work.refusal().map(DomainException::key)).contains("library.error.savedMeanwhile");
        assertThat(stored().title()).isEqualTo("Elsewhere");
    }

    @Test
    void a_new_question_is_saved_when_it_is_finished() {
        int before = work.draft().steps().size();
        work.change(work.arrangement().with(NewStep.of(Kind.CHOICE, "new", "选择题"), 0));

        assertThat(work.draft().steps()).hasSize(before + 1);
        assertThat(stored().outline().steps()).hasSize(before);
    }

    @Test
    void an_unfinished_title_keeps_the_old_one_and_saves_the_steps() {
        String title = stored().title();
        work.change(work.draft().titled(""));
        work.change(work.arrangement().without(work.draft().steps().getLast().id()));

        assertThat(stored().title()).isEqualTo(title);
        assertThat(stored().outline().steps()).hasSameSizeAs(work.draft().steps());
        assertThat(work.unsaved()).isTrue();
    }

    @Test
    void the_second_of_two_pages_is_told_and_can_load_what_the_first_saved() {
        PlanWork other = open(stored());
        other.change(other.draft().titled("甲"));

        work.change(work.draft().titled("乙"));
        assertThat(work.refusal()).map(DomainException::key).contains("library.error.savedMeanwhile");
        assertThat(work.draft().title()).isEqualTo("乙");
        assertThat(stored().title()).isEqualTo("甲");

        work.takeSaved();
        assertThat(work.draft().title()).isEqualTo("甲");
        assertThat(work.unsaved()).isFalse();
        work.change(work.draft().titled("丙"));
        assertThat(stored().title()).isEqualTo("丙");
    }

    @Test
    void the_second_of_two_pages_can_keep_its_work_as_another_plan() {
        PlanWork other = open(stored());
        other.change(
                other.arrangement().without(other.draft().steps().getFirst().id()));
        work.change(work.arrangement().without(work.draft().steps().getLast().id()));

        work.keepApart();

        assertThat(work.unsaved()).isFalse();
        assertThat(work.saved().id()).isNotEqualTo(other.saved().id());
        assertThat(stored().outline().steps()).isEqualTo(work.draft().steps());
        assertThat(plans.get(teacher, other.saved().id()).outline()).isEqualTo(other.draft());
    }

    private PlanWork open(Plan plan) {
        return new PlanWork(plans, validator, teacher, plan);
    }

    private Plan stored() {
        return plans.get(teacher, work.saved().id());
    }

    private static Step retitled(Step step, String title) {
        return new Step(step.id(), title, step.minutes(), step.notes(), step.prepare(), step.activity());
    }
}
