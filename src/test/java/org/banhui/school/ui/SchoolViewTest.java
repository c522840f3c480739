package org.banhui.school.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.time.ZoneId;
import java.util.Locale;
import org.banhui.base.DomainException;
import org.banhui.base.ui.MainLayout;
import org.banhui.school.CurrentTeacher;
import org.banhui.school.GivenSchool;
import org.banhui.school.School;
import org.banhui.school.SchoolForm;
import org.banhui.school.SchoolRole;
import org.banhui.school.Schools;
import org.banhui.school.Teacher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SchoolViewTest extends SchoolDeskTest {

    @Autowired
    private Schools schools;

    @Autowired
    private CurrentTeacher currentTeacher;

    @SuppressWarnings("NullAway.Init")
    private School before;

    @Override
    Teacher person(GivenSchool school) {
        return school.teacher("管理员", SchoolRole.ADMIN);
    }

    @BeforeEach
    void openTheView() {
        before = schools.get();
        navigate(SchoolView.class);
    }

    @AfterEach
    void asItWas() {
        schools.change(
                currentTeacher.get(),
                new SchoolForm(
                        before.name(), before.zone().getId(), before.language().getLanguage(), before.lessonMinutes()));
    }

    @Test
    void standsInTheMenu() {
        assertThat(MenuConfiguration.getMenuEntries())
                .extracting(MenuEntry::title)
                .contains("school.settings.title");
    }

    @Test
    @SuppressWarnings("unchecked")
    void changesNameTimeZoneLanguageAndLesson() {
        assertThat(name().getValue()).isEqualTo(before.name());

        test(name()).setValue("青石小学");
        ComboBox<String> zone = findInView(ComboBox.class).single();
        zone.setValue("Asia/Urumqi");
        Select<String> language = findInView(Select.class).single();
        language.setValue("en");
        test(findInView(IntegerField.class).single()).setValue(45);
        click("保存");

        School now = schools.get();
        assertThat(now.name()).isEqualTo("青石小学");
        assertThat(now.zone()).isEqualTo(ZoneId.of("Asia/Urumqi"));
        assertThat(now.language().getLanguage()).isEqualTo(Locale.ENGLISH.getLanguage());
        assertThat(now.lessonMinutes()).isEqualTo(45);
        assertThat(now.demo()).isEqualTo(before.demo());
        assertThat(find(Notification.class).single().getElement().getTextRecursively())
                .contains("已保存");
        assertThat(frameText()).contains("青石小学");
    }

    @Test
    void refusesASchoolWithoutAName() {
        test(name()).setValue("");

        assertThatThrownBy(() -> click("保存"))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("school.form.name.missing"));
        assertThat(schools.get()).isEqualTo(before);
    }

    @Test
    void tellsTheAddressThatPupilsTypeAndWhereItComesFrom() {
        TextField address = findInView(TextField.class).withLabel("学生输入的网址").single();

        assertThat(address.isReadOnly()).isTrue();
        assertThat(address.getValue()).isNotBlank();
        assertThat(address.getHelperText()).contains("banhui.base-address");
    }

    private String frameText() {
        return find(MainLayout.class).single().getElement().getTextRecursively();
    }

    private TextField name() {
        return findInView(TextField.class).withLabel("学校名称").single();
    }
}
