package org.banhui.library.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarTester;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.banhui.activity.Choice;
import org.banhui.activity.Picture;
import org.banhui.activity.Step;
import org.banhui.base.ui.PdfLink;
import org.banhui.library.Plan;
import org.banhui.print.ReadPdf;
import org.junit.jupiter.api.Test;

class PlanViewTest extends DeskTest {

    @Test
    void printsThePlanAsItIsWorkedOn() {
        navigate(PlanView.class, builtIn("fraud-primary").id().toString());
        new MenuBarTester<>($view(MenuBar.class).first()).clickItem(0, 0);

        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        test($(PdfLink.class).single()).download(pdf);
        assertThat(new ReadPdf(pdf.toByteArray()).text()).contains("小雨的“礼物”", "第 0 分", "讲评：");
    }

    @Test
    void a_built_in_plan_is_read_only_and_can_be_copied() {
        open(builtIn("fraud-primary"));

        assertThat($view(TextField.class).all()).allMatch(TextField::isReadOnly);
        assertThat($view(TextArea.class).all()).allMatch(TextArea::isReadOnly);
        assertThat(pageText()).contains("自带方案只能看").doesNotContain("加一个环节", "已保存");

        click("复制一份来改");
        assertThat(own()).hasSize(1);
    }

    @Test
    void the_sum_of_minutes_stands_beside_the_lesson() {
        openCopy();

        assertThat(pageText()).contains("合计 40 分 / 一节课 ");
    }

    @Test
    void a_change_is_saved_by_itself() {
        openCopy();

        test(field("标题")).setValue("开场");
        test($view(IntegerField.class).withCaption("用时/分").single()).setValue(4);

        assertThat(steps().getFirst().title()).isEqualTo("开场");
        assertThat(steps().getFirst().minutes()).isEqualTo(4);
        assertThat(pageText()).contains("已保存").contains("开场");
    }

    @Test
    void what_is_missing_is_said_at_its_field_and_nothing_is_saved_over_the_finished_step() {
        openCopy();
        String before = steps().getFirst().title();

        test(field("标题")).setValue("");

        assertThat(field("标题").isInvalid()).isTrue();
        assertThat(field("标题").getErrorMessage()).isEqualTo("请填写这一项。");
        assertThat(pageText()).contains("第 1 步还没填完").doesNotContain("已保存");
        assertThat(steps().getFirst().title()).isEqualTo(before);
    }

    @Test
    void a_question_is_added_behind_the_chosen_step_as_an_example_to_write_over() {
        openCopy();
        int before = steps().size();

        click("选择题");
        assertThat(steps()).hasSize(before + 1);

        test(area("题目")).setValue("谁可以看我的验证码？");
        test(option("A")).setValue("谁也不行");
        click("删除选项 D");
        click("删除选项 C");
        test($view(Checkbox.class).all().getFirst()).click();

        assertThat(steps().get(1).activity()).isInstanceOfSatisfying(Choice.class, choice -> {
            assertThat(choice.ask()).isEqualTo("谁可以看我的验证码？");
            assertThat(choice.options()).hasSize(2);
            assertThat(choice.options().getFirst().text()).isEqualTo("谁也不行");
            assertThat(choice.key()).containsExactly(0);
        });
    }

    @Test
    void a_question_without_a_right_option_says_so_and_stays_as_it_was() {
        openCopy();
        click("选择题");
        test($view(Checkbox.class).all().get(1)).click();

        assertThat(pageText()).contains("请标出正确答案").contains("第 2 步还没填完");
        assertThat(steps().get(1).activity())
                .isInstanceOfSatisfying(
                        Choice.class, choice -> assertThat(choice.key()).containsExactly(1));
    }

    @Test
    void an_option_may_have_a_picture_with_words_for_it_instead_of_a_text() throws IOException {
        openCopy();
        click("选择题");
        test(area("题目")).setValue("哪个是反诈热线？");
        test(option("A")).setValue("");
        assertThat(option("A").getErrorMessage()).isEqualTo("请填写这个选项，或者删掉它。");
        test(option("B")).setValue("110");
        click("删除选项 D");
        click("删除选项 C");
        test($view(Checkbox.class).all().get(0)).click();
        int fields = $view(PictureField.class).all().size();

        click("给选项 A 加一张图片");
        assertThat($view(PictureField.class).all()).hasSize(fields + 1);
        PictureField picture = $view(PictureField.class).all().get(1);
        picture.receive("poster.png", png());
        test(field("图片里有什么")).setValue("写着 96110 的海报");

        assertThat(steps().get(1).activity()).isInstanceOfSatisfying(Choice.class, choice -> {
            assertThat(choice.picture()).isNull();
            Choice.Option first = choice.options().getFirst();
            assertThat(first.text()).isEmpty();
            assertThat(first.right()).isTrue();
            assertThat(first.picture()).isNotNull().extracting(Picture::alt).isEqualTo("写着 96110 的海报");
            assertThat(choice.options().get(1).picture()).isNull();
        });
    }

    private static byte[] png() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    @Test
    void a_form_just_opened_blames_no_field() {
        openCopy();
        click("选择题");
        assertThat(area("题目").isInvalid()).isFalse();
        assertThat(pageText()).contains("已保存").doesNotContain("还没填完");

        test(area("题目")).setValue("");
        assertThat(area("题目").isInvalid()).isTrue();
    }

    @Test
    void of_single_choice_only_the_last_mark_stays() {
        openCopy();
        click("选择题");
        List<Checkbox> marks = $view(Checkbox.class).all();

        test(marks.get(0)).click();
        test(marks.get(2)).click();

        assertThat(marks.subList(0, 4)).extracting(Checkbox::getValue).containsExactly(false, false, true, false);
    }

    @Test
    void a_step_moves_down_by_its_button() {
        openCopy();
        List<String> before = ids();

        click("下移：" + steps().getFirst().title());

        assertThat(ids().subList(0, 2)).containsExactly(before.get(1), before.get(0));
    }

    @Test
    void a_removed_step_leaves_a_line_that_brings_it_back_to_its_place() {
        openCopy();
        List<String> before = ids();
        String title = steps().get(2).title();

        click("删除：" + title);
        assertThat(ids()).hasSize(before.size() - 1);
        assertThat(pageText()).contains("已删除：" + title);

        click("撤销");
        assertThat(ids()).isEqualTo(before);
    }

    @Test
    void the_second_page_that_saves_is_told_and_loads_the_first_ones_work() {
        openCopy();
        Plan plan = own().getFirst();
        plans.save(teacher, plan.id(), plan.version(), plan.outline().titled("另一页"));

        test(field("标题")).setValue("开场");
        assertThat(pageText()).contains("别的页面刚刚保存过这个方案");

        click("载入刚保存的（放弃这里的修改）");
        assertThat(pageText()).contains("已保存");
        assertThat($view(TextField.class).all()).extracting(TextField::getValue).contains("另一页");
    }

    @Test
    void leaving_with_something_unfinished_is_asked_about() {
        openCopy();
        test(field("标题")).setValue("");

        navigateAway();
        assertThat(getCurrentView()).isInstanceOf(PlanView.class);

        test($(ConfirmDialog.class).single()).reject();
        assertThat(getCurrentView()).isInstanceOf(PlansView.class);
    }

    @Test
    void leaving_with_everything_saved_is_not_asked_about() {
        openCopy();
        test(field("标题")).setValue("开场");

        navigateAway();

        assertThat(getCurrentView()).isInstanceOf(PlansView.class);
    }

    private void navigateAway() {
        UI.getCurrent().navigate(PlansView.class);
    }

    private void openCopy() {
        open(plans.copy(teacher, builtIn("fraud-primary").id()));
    }

    private void open(Plan opened) {
        navigate(PlanView.class, opened.id().toString());
    }

    private TextField field(String label) {
        return $view(TextField.class).withCaption(label).single();
    }

    private TextArea area(String label) {
        return $view(TextArea.class).withCaption(label).single();
    }

    private TextArea option(String letter) {
        return $view(TextArea.class).all().stream()
                .filter(field -> field.getAriaLabel().equals(Optional.of("选项 " + letter)))
                .findFirst()
                .orElseThrow();
    }

    private List<Step> steps() {
        return own().getFirst().outline().steps();
    }

    private List<String> ids() {
        return steps().stream().map(Step::id).toList();
    }
}
