package org.banhui.school.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import org.banhui.school.GivenSchool;
import org.banhui.school.SchoolRole;
import org.banhui.school.Teacher;
import org.junit.jupiter.api.Test;

/** The school's data is nothing for those who are not admin. */
class SchoolViewClosedTest extends SchoolDeskTest {

    @Override
    Teacher person(GivenSchool school) {
        return school.teacher("林老师", SchoolRole.ORGANISER);
    }

    @Test
    void neitherTheMenuNorTheAddressLeadsThere() {
        assertThat(MenuConfiguration.getMenuEntries())
                .extracting(MenuEntry::title)
                .contains("school.classes.title")
                .doesNotContain("school.settings.title");

        UI.getCurrent().navigate("school");

        assertThat(getCurrentView()).isNotInstanceOf(SchoolView.class);
    }
}
