package org.banhui.library.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.banhui.activity.Activity;
import org.banhui.activity.Case;
import org.banhui.activity.Discuss;
import org.banhui.activity.Kind;
import org.banhui.activity.NumberQuestion;
import org.banhui.activity.Order;
import org.banhui.activity.Outline;
import org.banhui.activity.Pledge;
import org.banhui.activity.Poll;
import org.banhui.activity.Revote;
import org.banhui.activity.Step;
import org.banhui.base.Words;
import org.banhui.library.Plan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Lists that are written line by line, and what the forms say where something is missing. */
class StepFaultsViewTest extends DeskTest {

    private static final String ORDER = "步骤（按正确的先后写，上课时会打乱），第 ";

    @Autowired
    private Words words;

    private Plan plan;

    @BeforeEach
    void given_an_own_plan() {
        plan = plans.copy(teacher, builtIn("fraud-primary").id());
    }

    @Test
    void lines_are_moved_taken_away_and_added() {
        open(Kind.ORDER);
        List<String> before = ((Order) stored()).items();

        click("下移：" + ORDER + "1 条");
        assertThat(((Order) stored()).items().subList(0, 2)).containsExactly(before.get(1), before.get(0));

        click("上移：" + ORDER + "2 条");
        assertThat(((Order) stored()).items()).isEqualTo(before);

        click("删除：" + ORDER + "2 条");
        assertThat(((Order) stored()).items()).containsExactly(before.get(0), before.get(2), before.get(3));
        assertThat(button("删除：" + ORDER + "1 条").isEnabled()).isFalse();

        click("加一步");
        assertThat(line(ORDER + "4 条").isInvalid()).isFalse();
        test(line(ORDER + "4 条")).setValue("最后一步");
        assertThat(((Order) stored()).items()).hasSize(4).endsWith("最后一步");
    }

    @Test
    void an_empty_line_is_named_where_it_is_and_the_step_stays_as_it_was() {
        open(Kind.POLL);
        Activity before = stored();
        String second = "选项（没有对错），第 2 条";

        test(line(second)).setValue(" ");

        assertThat(line(second).isInvalid()).isTrue();
        assertThat(line(second).getErrorMessage()).isEqualTo("请填写这一项。");
        assertThat(line("选项（没有对错），第 1 条").isInvalid()).isFalse();
        assertThat(stored()).isEqualTo(before);

        click("上移：" + second);
        assertThat(line(second).isInvalid()).isFalse();
        assertThat(line("选项（没有对错），第 1 条").isInvalid()).isTrue();

        test(line("选项（没有对错），第 1 条")).setValue("不知道");
        assertThat(((Poll) stored()).options()).startsWith("不知道");
    }

    @Test
    void several_pasted_lines_become_as_many_rows_as_there_is_room_for() {
        open(Kind.DISCUSS);

        test(line("讨论的问题，第 1 条")).setValue("一\n\n 二 \n三");

        assertThat(((Discuss) stored()).prompts()).startsWith("一", "二", "三").hasSize(4);

        test(line("讨论的问题，第 4 条")).setValue("四\n五\n六\n七\n八");
        assertThat(((Discuss) stored()).prompts()).containsExactly("一", "二", "三", "四", "五", "六 七 八");
    }

    @Test
    void too_long_a_text_is_refused_with_its_length_and_kept_in_the_field() {
        open(Kind.CLOUD);
        Activity before = stored();
        String tooLong = "😀".repeat(151);

        test(area("题目")).setValue(tooLong);

        assertThat(area("题目").getErrorMessage()).isEqualTo("最多 300 个字，现在有 302 个。");
        assertThat(area("题目").getValue()).isEqualTo(tooLong);
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void numbers_outside_their_limits_are_named_beside_their_fields() {
        open(Kind.NUMBER);
        Activity before = stored();
        NumberField value = $view(NumberField.class).withCaption("答案").single();
        NumberField tolerance = $view(NumberField.class).withCaption("可以差多少").single();
        IntegerField seconds = $view(IntegerField.class).withCaption("作答/秒").single();

        value.clear();
        tolerance.setValue(-1.0);
        test(seconds).setValue(0);

        assertThat(value.getErrorMessage()).isEqualTo("请填一个数，最多到一万亿。");
        assertThat(tolerance.getErrorMessage()).isEqualTo("请填 0 或更大的数。");
        assertThat(seconds.getErrorMessage()).isEqualTo("请填不小于 5 的数。");
        assertThat(stored()).isEqualTo(before);

        test(value).setValue(96110.0);
        test(tolerance).setValue(0.0);
        test(seconds).setValue(20);
        assertThat(stored()).isInstanceOfSatisfying(NumberQuestion.class, number -> {
            assertThat(number.value()).isEqualTo(96110);
            assertThat(number.seconds()).isEqualTo(20);
        });
    }

    @Test
    void a_chat_is_added_taken_away_and_comes_back_with_its_lines() {
        open(Kind.CASE);
        click("加一段手机聊天");
        test($view(TextField.class).withCaption("聊天的名称").single()).setValue("老同学");
        test(line("聊天内容，第 1 条")).setValue("在吗");
        test(line("聊天内容，第 2 条")).setValue("借我一点钱");
        Case told = (Case) stored();
        assertThat(told.chat()).isNotNull();

        click("去掉这段聊天");
        assertThat(((Case) stored()).chat()).isNull();

        click("加一段手机聊天");
        assertThat(((Case) stored()).chat()).isEqualTo(told.chat());
    }

    @Test
    void the_lines_of_a_pledge_become_one_text_again() {
        open(Kind.PLEDGE);

        test(line("承诺的内容，第 2 条")).setValue("第二条");
        click("加一条");
        test(line("承诺的内容，第 4 条")).setValue("第四条");

        assertThat(((Pledge) stored()).text()).isEqualTo("我承诺：\n- 陌生链接不点开\n- 第二条\n- 拿不准的事，先告诉家长或老师\n- 第四条");
    }

    @Test
    void a_revote_before_its_question_says_so_at_its_field_and_a_move_back_mends_it() {
        Step question = step(Kind.POLL, "q");
        Step again = new Step("r", "再答一次", 2, "", "", new Revote("q"));
        open(question, again);
        choose("再答一次");
        assertThat(revote().getValue()).isEqualTo(question);

        click("上移：再答一次");
        assertThat(revote().isInvalid()).isTrue();
        assertThat(revote().getErrorMessage()).contains("要排在它那道题的后面");

        click("下移：再答一次");
        assertThat(revote().isInvalid()).isFalse();
        assertThat(revote().getValue()).isEqualTo(question);
        assertThat(pageText()).contains("已保存");
    }

    @Test
    void asking_again_is_offered_only_behind_a_question() {
        open(step(Kind.TALK, "a"));
        click("更多种类");

        NativeButton again = $(NativeButton.class).all().stream()
                .filter(pick -> textOf(pick).startsWith("再答一次"))
                .findFirst()
                .orElseThrow();
        assertThat(again.isEnabled()).isFalse();
        assertThat(textOf(again)).contains("前面还没有可以再问的题");
    }

    private Step step(Kind kind, String id) {
        return new NewStep(key -> words.say(Words.CHINESE, key), List.of()).of(kind, id);
    }

    /** Opens a plan of one step of a kind. */
    private void open(Kind kind) {
        open(step(kind, "a"));
    }

    private void open(Step... steps) {
        Outline outline = plan.outline().arranged(List.of(steps));
        plan = plans.save(teacher, plan.id(), plan.version(), outline);
        navigate(PlanView.class, plan.id().toString());
    }

    private void choose(String title) {
        $view(NativeButton.class).all().stream()
                .filter(pick -> pick.getElement().getAttribute("aria-label").endsWith("：" + title))
                .findFirst()
                .map(this::test)
                .orElseThrow()
                .click();
    }

    private Activity stored() {
        return plans.get(teacher, plan.id()).outline().steps().getFirst().activity();
    }

    private Select<?> revote() {
        return $view(Select.class).withCaption("再问哪一道题").single();
    }

    private TextArea area(String label) {
        return $view(TextArea.class).withCaption(label).single();
    }

    private TextArea line(String name) {
        return $view(TextArea.class).all().stream()
                .filter(area -> area.getAriaLabel().filter(name::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no line " + name));
    }
}
