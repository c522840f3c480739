package org.banhui.school.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextField;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.banhui.base.Ids;
import org.banhui.base.ui.PdfLink;
import org.banhui.print.ReadPdf;
import org.banhui.school.Account;
import org.banhui.school.CurrentTeacher;
import org.banhui.school.GivenSchool;
import org.banhui.school.SchoolRole;
import org.banhui.school.Staff;
import org.banhui.school.Teacher;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AccountsViewTest extends SchoolDeskTest {

    @Autowired
    private Staff staff;

    @Autowired
    private CurrentTeacher currentTeacher;

    @Override
    Teacher person(GivenSchool school) {
        return school.teacher("管理员", SchoolRole.ADMIN);
    }

    @Test
    void opensAnAccountWithAPasswordThatMustBeChanged() {
        String login = "new" + Ids.word(8);
        navigate(AccountsView.class);

        click("新建账号");
        test(find(TextField.class).withLabel("称呼").single()).setValue("何老师");
        test(find(TextField.class).withLabel("账号").single()).setValue(login);
        String first = find(TextField.class).withLabel("初始密码").single().getValue();
        click("建好账号");

        assertThat(first).hasSizeGreaterThanOrEqualTo(Staff.SHORTEST_PASSWORD);
        assertThat(staff.accounts(currentTeacher.get()))
                .filteredOn(account -> account.login().equals(login))
                .singleElement()
                .satisfies(account -> assertThat(account.mustChangePassword()).isTrue())
                .extracting(Account::name)
                .isEqualTo("何老师");
    }

    @Test
    void opensTheAccountsOfAFileAndShowsTheirFirstPasswordsOnce() {
        String login = "list" + Ids.word(8);
        navigate(AccountsView.class);

        click("从表格导入老师");
        find(StaffListDialog.class)
                .single()
                .receive("老师.csv", ("姓名,账号\n苏老师," + login).getBytes(StandardCharsets.UTF_8));
        click("开通 1 个账号");

        String shown = find(FirstSignIns.class).single().getElement().getTextRecursively();
        ByteArrayOutputStream slips = new ByteArrayOutputStream();
        test(find(PdfLink.class).single()).download(slips);
        String password = new ReadPdf(slips.toByteArray()).text().replaceAll("(?s).*初始密码\\s+(\\S+).*", "$1");
        assertThat(shown).contains("苏老师", login, password);
        assertThat(staff.accounts(currentTeacher.get()))
                .anyMatch(account -> account.login().equals(login));
    }

    @Test
    void saysWhyAFileGivesNoAccounts() {
        navigate(AccountsView.class);

        click("从表格导入老师");
        StaffListDialog dialog = find(StaffListDialog.class).single();
        dialog.receive("老师.csv", "电话\n12345".getBytes(StandardCharsets.UTF_8));

        assertThat(dialog.getElement().getTextRecursively()).contains("没有找到标题为“姓名”的列。");
    }
}
