package org.banhui.library.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.banhui.library.Plan;
import org.junit.jupiter.api.Test;

class PlansViewTest extends DeskTest {

    @Test
    void a_newcomer_sees_the_built_in_plans_and_how_to_get_an_own_one() {
        navigate(PlansView.class);

        assertThat(pageText()).contains("还没有自己的方案", builtIn("fraud-primary").title(), "步 · 40 分");
    }

    @Test
    void copying_a_built_in_plan_opens_the_copy() {
        navigate(PlansView.class);

        click("复制一份来改");

        assertThat(getCurrentView()).isInstanceOf(PlanView.class);
        assertThat(own())
                .singleElement()
                .satisfies(copy -> assertThat(copy.derivedFrom())
                        .contains(builtIn("fraud-primary").id()));
    }

    @Test
    void a_removed_plan_leaves_a_line_that_brings_it_back() {
        Plan copy = plans.copy(teacher, builtIn("fraud-primary").id());
        navigate(PlansView.class);

        click("删除：" + copy.title());
        assertThat(own()).isEmpty();
        assertThat(pageText()).contains("已删除：" + copy.title());

        click("撤销");
        assertThat(own()).extracting(Plan::id).containsExactly(copy.id());
        assertThat(pageText()).doesNotContain("已删除");
    }
}
