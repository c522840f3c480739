package org.banhui.play.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.banhui.library.GivenSlides;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Takes the pictures of the guide; run by {@code script/proof/guide-pictures}. */
class GuidePicturesProof {

    /** What the pictures have to find by its words. */
    private record Said(String locale, String plan, String remote, String paste, String roster, String pdf) {}

    private static final Map<String, Said> SAID = Map.of(
            "zh", new Said("zh-CN", "免费的鱼钩", "手机遥控", "导入名单", "学号\t姓名\n41\t周小雨\n42\t马一\n43\t\n", "防溺水.pdf"),
            "en",
                    new Said(
                            "en-GB",
                            "Spot the scam",
                            "Phone remote",
                            "Import roster",
                            "No.\tName\n41\tAda Young\n42\tBen Hill\n43\t\n",
                            "Water.pdf"));

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void takesThePicturesOfTheGuide(String language) {
        Said said = Objects.requireNonNull(SAID.get(language));
        Path pdf = GivenSlides.lesson(folder.resolve(said.pdf()), 6);
        try (School school = new School(folder, 1)) {
            Teacher teacher = Teacher.signsIn(school.screen(1366, 768, said.locale()));
            Page desk = teacher.desk();
            picture(desk, language + "-home");
            meeting(school, teacher, language, said);
            slides(desk, language, pdf);
            editor(desk, language, said);
            roster(desk, language, said);
            tools(school, teacher, language);
        }
    }

    private static void meeting(School school, Teacher teacher, String language, Said said) {
        Page desk = teacher.desk();
        teacher.choosesPlan(said.plan()).startsWithDevices();
        picture(desk, language + "-meeting");
        Page host = school.listen(teacher.opens("host"));
        Page stage = school.listen(teacher.opens("stage"));
        stage.setViewportSize(1366, 768);
        stage.locator(".stage").waitFor();
        Lectern lectern = new Lectern(host, stage);
        Device pupil = Device.joins(school.screen(360, 640, said.locale()), lectern.classAddress(), 1);
        while (!"choice".equals(lectern.kind()) || !"open".equals(lectern.phase())) {
            lectern.goesOn();
        }
        stage.mouse().move(1200, 765);
        stage.locator(".hostbar .is-next").waitFor();
        picture(stage, language + "-stage-question");
        pupil.answers();
        picture(pupil.page(), language + "-device");
        picture(host, language + "-host");
        while (!"revealed".equals(lectern.phase())) {
            lectern.goesOn();
        }
        stage.mouse().move(600, 300);
        picture(stage, language + "-stage-answer");

        desk.bringToFront();
        desk.locator(".meeting-head vaadin-menu-bar-button:not([slot=overflow])")
                .first()
                .click();
        desk.locator("vaadin-menu-bar-item", new Page.LocatorOptions().setHasText(said.remote()))
                .first()
                .click();
        Locator code = desk.locator(".pairing .code-digits");
        code.waitFor();
        Page phone = school.screen(360, 640, said.locale());
        phone.navigate("/remote#c=" + code.innerText().replaceAll("\\D", ""));
        phone.locator("host-remote .say").waitFor();
        picture(phone, language + "-remote");
        desk.keyboard().press("Escape");
    }

    private static void slides(Page desk, String language, Path pdf) {
        desk.navigate("/app/slides");
        desk.waitForFileChooser(() -> desk.locator(".slides-box vaadin-upload vaadin-button")
                        .first()
                        .click())
                .setFiles(pdf);
        desk.locator(".slides-course .acts vaadin-button:not([theme])").first().click();
        desk.locator(".step .thumb").nth(5).waitFor();
        picture(desk, language + "-slides");
    }

    private static void editor(Page desk, String language, Said said) {
        desk.navigate("/app/plans");
        desk.locator("a.plan-link", new Page.LocatorOptions().setHasText(said.plan()))
                .first()
                .click();
        desk.locator(".plan-desk").waitFor();
        desk.locator(".steps .step").nth(2).click();
        picture(desk, language + "-editor");
    }

    private static void roster(Page desk, String language, Said said) {
        desk.navigate("/app/classes");
        desk.locator("a.class-card").first().click();
        desk.locator("vaadin-button", new Page.LocatorOptions().setHasText(said.paste()))
                .first()
                .click();
        Locator paste = desk.locator("vaadin-dialog vaadin-text-area textarea").first();
        paste.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
        paste.fill(said.roster());
        paste.press("Tab");
        picture(desk, language + "-roster");
    }

    private static void tools(School school, Teacher teacher, String language) {
        Page desk = teacher.desk();
        desk.navigate("/app");
        desk.locator(".home-tools vaadin-button").click();
        desk.locator(".code-box").waitFor();
        Page board = school.listen(teacher.opens("stage"));
        board.setViewportSize(1366, 768);
        board.locator(".tool-board").waitFor();
        picture(board, language + "-tools");
    }

    private static void picture(Page page, String name) {
        page.waitForTimeout(600); // until what moves has come to rest
        School.picture(page, "guide/" + name);
    }
}
