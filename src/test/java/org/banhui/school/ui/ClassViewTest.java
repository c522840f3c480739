package org.banhui.school.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import org.banhui.base.ui.FaultView;
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

    private SchoolClass own = new SchoolClass(ClassId.next(), Stage.OTHER, 0, 0, "");
    private SchoolClass foreign = own;

    @Override
    Teacher person(GivenSchool school) {
        Teacher lin = school.teacher("林老师");
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
    void importsAPastedRosterOnlyWhenEveryLineIsRight() {
        open(own);
        click("粘贴名单");

        test(find(TextArea.class).single()).setValue("3 孙七\n3 周八");
        assertThat(find(Button.class).withText("导入 1 名学生").single().isEnabled()).isFalse();

        test(find(TextArea.class).single()).setValue("3 孙七\n4 周八");
        click("导入 2 名学生");
        assertThat(rosters.of(own.id())).hasSize(4);
    }

    @Test
    void keepsTheClassOfOthersClosed() {
        navigate("classes/" + foreign.id().value(), FaultView.class);

        assertThat(pageText()).contains("您不是这个班的老师").doesNotContain("王五");
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
