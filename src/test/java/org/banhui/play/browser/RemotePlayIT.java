package org.banhui.play.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A teacher's phone and a pupil lead a meeting from small screens. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RemotePlayIT {

    private School school;

    @BeforeAll
    void opens(@TempDir Path folder) {
        school = new School(folder, 1);
    }

    @AfterAll
    void closes() {
        school.close();
    }

    @Test
    void aPhoneIsPairedAtTheDeskAndTheStageFollows() {
        Teacher teacher = Teacher.signsIn(school.screen(1366, 768, "zh-CN"));
        teacher.choosesPlan("免费的鱼钩").startsOnTheScreen();
        Page desk = teacher.desk();
        Page stage = school.listen(teacher.opens("stage"));
        stage.locator(".stage").waitFor();

        Page remote = pairs(desk, "手机遥控");
        remote.locator("host-remote .say").waitFor();
        assertThat(remote.url()).endsWith("/remote").doesNotContain("#");
        School.picture(remote, "remote-phone");
        goesOn(remote, stage);
        remote.locator(".four button").last().click();
        School.picture(remote, "remote-more");
        assertThat(remote.locator(".more").innerText()).doesNotContain("下课");
        remote.locator(".veil").click(new Locator.ClickOptions().setPosition(5, 5));

        Page pupil = pairs(desk, "学生主持");
        pupil.locator("host-student .say").waitFor();
        School.picture(pupil, "remote-student");
        assertThat(pupil.locator("banhui-host").innerText())
                .doesNotContain("加分")
                .doesNotContain("名单");
        assertThat(pupil.locator("host-points, host-people").count()).isZero();
        goesOn(pupil, stage);

        desk.bringToFront();
        desk.locator("vaadin-dialog vaadin-button[theme~=error], vaadin-dialog-overlay vaadin-button[theme~=error]")
                .first()
                .click();
        pupil.locator(".farewell h1").waitFor();
        assertThat(pupil.locator(".farewell h1").innerText()).isEqualTo("这个页面不能再用了");
        assertThat(school.complaints()).isEmpty();
    }

    /** Opens the desk's window and types its code on a phone. */
    private Page pairs(Page desk, String what) {
        desk.bringToFront();
        desk.keyboard().press("Escape");
        desk.locator(".meeting-head vaadin-menu-bar-button:not([slot=overflow])")
                .first()
                .click();
        desk.locator("vaadin-menu-bar-item", new Page.LocatorOptions().setHasText(what))
                .first()
                .click();
        Locator code = desk.locator(".pairing .code-digits");
        code.waitFor();
        School.picture(desk, "remote-desk-" + (what.equals("手机遥控") ? "remote" : "student"));
        Page phone = school.screen(360, 640, "zh-CN");
        phone.navigate("/remote#c=" + code.innerText().replaceAll("\\D", ""));
        return phone;
    }

    private static void goesOn(Page phone, Page stage) {
        Standing before = Standing.of(stage, ".stage");
        phone.bringToFront();
        phone.locator(".pair .next:enabled").click();
        stage.waitForCondition(() -> !Standing.of(stage, ".stage").equals(before));
    }
}
