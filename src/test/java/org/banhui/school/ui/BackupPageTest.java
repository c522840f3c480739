package org.banhui.school.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import org.banhui.school.GivenSchool;
import org.banhui.school.SchoolRole;
import org.banhui.school.Teacher;
import org.junit.jupiter.api.Test;

/** The backups page on a database that is not backed up here. */
class BackupPageTest extends SchoolDeskTest {

    @Override
    Teacher person(GivenSchool school) {
        return school.teacher("管理员", SchoolRole.ADMIN);
    }

    @Test
    void saysWithWhatAnotherDatabaseIsBackedUp() {
        navigate("backups", Component.class);

        assertThat(pageText()).contains("pg_dump").doesNotContain("立即备份");
    }
}
