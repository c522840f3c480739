package org.banhui.library.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.banhui.activity.Step;
import org.banhui.library.BankQuestion;
import org.banhui.library.Plan;
import org.banhui.library.Questions;
import org.banhui.library.Theme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class BankDialogViewTest extends DeskTest {

    @Autowired
    private Questions questions;

    private Plan plan;

    @BeforeEach
    void given_the_bank_is_open_at_a_plan() {
        plan = plans.copy(teacher, builtIn("fraud-primary").id());
        navigate(PlanView.class, plan.id().toString());
        click("从题库里挑");
    }

    @Test
    void the_bank_opens_on_the_theme_and_in_the_language_of_the_plan() {
        int all = questions.search("zh", Optional.of(Theme.FRAUD), "").size();

        assertThat(text()).contains("找到 " + all + " 道题");
        assertThat($(BankRow.class).all()).hasSize(20);

        press("再看一些");
        assertThat($(BankRow.class).all()).hasSize(40);
    }

    @Test
    @SuppressWarnings("unchecked")
    void a_word_or_its_initials_and_a_theme_narrow_the_list() {
        Select<Theme> theme = $(Select.class).all().stream()
                .filter(select -> select.getAriaLabel().filter("主题"::equals).isPresent())
                .findFirst()
                .orElseThrow();
        theme.setValue(Theme.WATER);
        int water = questions.search("zh", Optional.of(Theme.WATER), "").size();
        assertThat(text()).contains("找到 " + water + " 道题");

        test(search()).setValue("没有这样的词句");
        assertThat(text()).contains("没有找到这样的题");
        assertThat($(BankRow.class).all()).isEmpty();
    }

    @Test
    void a_question_that_is_taken_stands_behind_the_chosen_step_and_is_the_plans_own() {
        BankQuestion first =
                questions.search("zh", Optional.of(Theme.FRAUD), "验证码").getFirst();
        test(search()).setValue("验证码");

        press("加进方案");

        List<Step> steps = plans.get(teacher, plan.id()).outline().steps();
        assertThat(steps).hasSize(plan.outline().steps().size() + 1);
        assertThat(steps.get(1).title()).isEqualTo(first.title());
        assertThat(steps.get(1).activity()).isEqualTo(first.activity());
        assertThat($(BankRow.class).first().getElement().getTextRecursively()).contains("已加进方案");
        assertThat($view(StepForm.class).single().stepId())
                .isEqualTo(steps.get(1).id());
    }

    private TextField search() {
        return $(TextField.class).all().stream()
                .filter(field ->
                        field.getPlaceholder() != null && field.getPlaceholder().startsWith("找题目"))
                .findFirst()
                .orElseThrow();
    }

    private void press(String words) {
        test($(Button.class).all().stream()
                        .filter(button -> button.getText().equals(words))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private String text() {
        return $(BankDialog.class).single().getElement().getTextRecursively();
    }
}
