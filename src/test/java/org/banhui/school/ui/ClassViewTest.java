package org.banhui.school.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarTester;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import java.io.ByteArrayOutputStream;
import java.util.Map;
import org.banhui.base.ui.FaultView;
import org.banhui.base.ui.PdfLink;
import org.banhui.print.ReadPdf;
import org.banhui.school.ClassId;
import org.banhui.school.GivenSchool;
import org.banhui.school.Rosters;
import org.banhui.school.SchoolClass;
import org.banhui.school.Stage;
import org.banhui.school.Student;
import org.banhui.school.Teacher;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ClassViewTest extends SchoolDeskTest {

    @Autowired
    private Rosters rosters;

    @SuppressWarnings("NullAway.Init")
    private GivenSchool school;

    @SuppressWarnings("NullAway.Init")
    private Teacher lin;

    private SchoolClass own = new SchoolClass(ClassId.next(), Stage.OTHER, 0, 0, "");
    private SchoolClass foreign = own;

    @Override
    Teacher person(GivenSchool school) {
        this.school = school;
        lin = school.teacher("林老师");
        own = school.grade3(lin, "1 张晓明", "2 李四");
        foreign = school.grade3(school.teacher("周老师"), "1 王五", "2 赵六");
        return lin;
    }

    @Test
    void showsTheRosterWithGroupsAndCodes() {
        open(own);

        assertThat(rosterTable().getListDataView().getItems().map(Student::name))
                .containsExactly("张晓明", "李四");
        assertThat(pageText()).contains("共 2 名学生");
    }

    @Test
    void takesAPupilOffTheRosterAndBack() {
        open(own);

        Component acts = test(rosterTable()).getCellComponent(0, 4);
        test(find(Button.class, acts).withAriaLabel("移出名单").single()).click();
        assertThat(rosters.of(own.id())).extracting(Student::name).containsExactly("李四");

        click("撤销");
        assertThat(rosters.of(own.id())).extracting(Student::name).containsExactly("张晓明", "李四");
    }

    @Test
    void givesAPupilMoreTimeWhereNobodyElseSeesIt() {
        open(own);

        Component acts = test(rosterTable()).getCellComponent(0, 4);
        test(find(Button.class, acts).withAriaLabel("答题时间").single()).click();
        assertThat(dialogText()).contains("只有班主任在这里看得到");
        find(RadioButtonGroup.class).single().setValue(150);
        click("保存");

        assertThat(rosters.of(own.id()))
                .first()
                .satisfies(one -> assertThat(rosters.extraTime(one.id())).isEqualTo(150));
        assertThat(pageText()).doesNotContain("1.5");
    }

    @Test
    void movesAPupilToAnotherClass() {
        open(own);

        Component acts = test(rosterTable()).getCellComponent(0, 4);
        test(find(Button.class, acts).withAriaLabel("转班").single()).click();
        assertThat(find(Button.class).withText("转班").single().isEnabled()).isFalse();
        find(Select.class).single().setValue(foreign);
        test(find(Button.class).withText("转班").single()).click();

        assertThat(rosters.of(own.id())).extracting(Student::name).containsExactly("李四");
        assertThat(rosters.of(foreign.id())).extracting(Student::number).containsExactly(1, 2, 3);
        assertThat(pageText()).contains("转入和离开（1）");
    }

    @Test
    void showsHowClassesAreCalledNextSchoolYear() {
        navigate(ClassesView.class);
        click("下学年");

        Grid<?> table = find(Grid.class).single();
        assertThat(test(table).getCellText(0, 0)).startsWith("三年级");
        assertThat(test(table).getCellText(0, 1)).startsWith("四年级");
    }

    @Test
    void importsAPastedRosterOnlyWhenEveryLineIsRight() {
        open(own);
        click("导入名单");

        test(find(TextArea.class).single()).setValue("3 孙七\n3 周八");
        assertThat(find(Button.class).withText("导入 1 名学生").single().isEnabled()).isFalse();

        test(find(TextArea.class).single()).setValue("3 孙七\n4 周八");
        click("导入 2 名学生");
        assertThat(rosters.of(own.id())).hasSize(4);
    }

    @Test
    void importsARosterFromAFileAfterShowingIt() {
        open(own);
        click("导入名单");
        test(find(TextArea.class).single()).setValue("8 周八");

        upload("名单.csv", "学号,姓名,身份证号\n3,孙 七,110101201001011234\n4,<b>吴</b>,\n");

        assertThat(dialogText())
                .contains("文件：名单.csv", "第 1 行：C 列是证件号，没有读入。", "孙七", "<b>吴</b>")
                .doesNotContain("周八", "110101201001011234");
        assertThat(find(TextArea.class).single().getValue()).isEmpty();
        click("导入 2 名学生");
        assertThat(rosters.of(own.id())).extracting(Student::name).containsExactly("张晓明", "李四", "孙七", "<b>吴</b>");
    }

    @Test
    void importsNothingFromAFileThatIsNotSound() {
        open(own);
        click("导入名单");

        upload("名单.csv", "学号,姓名\n3,孙七\n1.2E+5,周八\n");
        assertThat(dialogText()).contains("第 3 行：单元格 A3 里的长数字已经不完整");
        assertThat(find(Button.class).withText("导入 1 名学生").single().isEnabled()).isFalse();

        upload("名单.xlsx", "%PDF-1.7");
        assertThat(dialogText()).contains("这是 PDF，不是表格。").doesNotContain("孙七");
        assertThat(find(Button.class).withText("导入 0 名学生").single().isEnabled()).isFalse();
        assertThat(rosters.of(own.id())).hasSize(2);
    }

    @Test
    void printsTheClassesPapersFromItsMenu() {
        open(own);
        new MenuBarTester<>(findInView(MenuBar.class).single()).clickItem(0, 0);

        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        test(find(PdfLink.class).single()).download(pdf);
        ReadPdf cards = new ReadPdf(pdf.toByteArray());
        assertThat(cards.text()).contains("张晓明", "李四", "/c/" + own.code());

        find(RadioButtonGroup.class).single().setValue(true);
        pdf.reset();
        test(find(PdfLink.class).single()).download(pdf);
        assertThat(new ReadPdf(pdf.toByteArray()).text()).contains("张*明").doesNotContain("张晓明");
    }

    @Test
    void givesAssistantsNoPaperWithNames() {
        school.assist(lin, foreign.id());
        open(foreign);

        MenuItem print = findInView(MenuBar.class).single().getItems().getFirst();
        assertThat(print.getSubMenu().getItems()).extracting(MenuItem::getText).containsExactly("班级网址海报");
    }

    @Test
    void keepsTheClassOfOthersClosed() {
        navigate("classes/" + foreign.id().value(), FaultView.class);

        assertThat(pageText()).contains("您不是这个班的老师").doesNotContain("王五");
    }

    private void upload(String name, String content) {
        test(find(Upload.class).single()).upload(name, "application/octet-stream", content.getBytes(UTF_8));
    }

    private String dialogText() {
        return find(Dialog.class).single().getElement().getTextRecursively();
    }

    @SuppressWarnings("unchecked")
    private Grid<Student> rosterTable() {
        return findInView(Grid.class).single();
    }

    private void open(SchoolClass one) {
        navigate(ClassView.class, Map.of("class", one.id().value().toString()));
        assertThat(find(Notification.class).exists()).isFalse();
    }
}
