package org.banhui.play.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole meeting with host panel, stage and four small devices, whose browsers lack what old ones lack. */
class DevicesPlayProof {

    /** What Chrome 70 and Safari 12.1 do not have. */
    private static final String OLD_BROWSER = """
            delete HTMLElement.prototype.showPopover;
            delete Array.prototype.at;
            delete Array.prototype.flatMap;
            delete Object.fromEntries;
            delete String.prototype.replaceAll;
            delete String.prototype.matchAll;
            delete Promise.allSettled;
            delete window.structuredClone;
            delete window.ResizeObserver;
            delete window.queueMicrotask;
            delete Crypto.prototype.randomUUID;
            """;

    @TempDir
    Path folder;

    @Test
    void thePlanForOlderPupilsInChinese() {
        play("看清套路", "zh-CN", "devices-zh");
    }

    private void play(String plan, String locale, String pictures) {
        try (School school = new School(folder, 4)) {
            Teacher teacher = Teacher.signsIn(school.screen(1366, 768, locale));
            teacher.choosesPlan(plan).startsWithDevices();
            Page host = school.listen(teacher.opens("host"));
            Page stage = school.listen(teacher.opens("stage"));
            host.setViewportSize(1366, 768);
            stage.setViewportSize(1024, 768);

            String address = stage.locator(".address").innerText().replaceFirst("^[^/]*/", "/");
            List<Page> pupils = new ArrayList<>();
            for (int number = 1; number <= 4; number++) {
                pupils.add(joins(school.screen(320, 568, locale), address, number));
            }
            stage.locator(".names li >> nth=3").waitFor();
            School.picture(stage, pictures + "-lobby");
            School.picture(host, pictures + "-host-lobby");

            int answers = 0;
            int step = 0;
            while (!"ended".equals(phase(stage))) {
                if ("open".equals(phase(stage))) {
                    for (Page pupil : pupils) {
                        answers += answers(pupil) ? 1 : 0;
                    }
                }
                if (List.of("open", "revealed", "shown").contains(phase(stage))) {
                    String name = "%s-%02d-%s-%s"
                            .formatted(pictures, step, stage.locator(".stage").getAttribute("data-kind"), phase(stage));
                    School.picture(stage, name + "-stage");
                    School.picture(host, name + "-host");
                    School.picture(pupils.getFirst(), name + "-device");
                }
                goesOn(host, stage);
                step++;
            }
            School.picture(pupils.getFirst(), pictures + "-device-end");
            assertThat(answers).isGreaterThan(20);
            assertThat(school.complaints()).isEmpty();
        }
    }

    private static Page joins(Page pupil, String address, int number) {
        pupil.addInitScript(OLD_BROWSER);
        pupil.navigate(address);
        pupil.locator(".pad button")
                .getByText(String.valueOf(number), new Locator.GetByTextOptions().setExact(true))
                .click();
        pupil.locator(".bottom .button:not(.is-quiet):enabled").click();
        pupil.locator(".bottom .button:not(.is-quiet):enabled", new Page.LocatorOptions().setHasText("*"))
                .click();
        pupil.waitForURL("**/s/*");
        pupil.locator(".device .calm").waitFor();
        return pupil;
    }

    /** Answers what is asked; false where nothing is. */
    private static boolean answers(Page pupil) {
        Locator save = pupil.locator(".bottom .button:enabled");
        pupil.locator(".option:enabled, .rows, .written").first().waitFor();
        if (pupil.locator(".written").count() > 0) {
            pupil.locator(".written input").fill("110");
            save.click();
        } else if (pupil.locator(".rows").count() > 0) {
            save.click();
        } else {
            pupil.locator(".option:enabled").first().click();
            if (save.count() > 0) {
                save.click();
            }
        }
        pupil.locator(".status.is-saved").waitFor();
        return true;
    }

    /** Presses the big button, twice where it asks once more, and waits until the stage follows. */
    private static void goesOn(Page host, Page stage) {
        String before = state(stage);
        host.locator("button.next:enabled").first().click();
        stage.waitForCondition(() -> !state(stage).equals(before)
                || host.locator("button.next.is-armed").count() > 0);
        if (host.locator("button.next.is-armed").count() > 0) {
            host.locator("button.next.is-armed").click();
            stage.waitForCondition(() -> "ended".equals(phase(stage)));
        }
    }

    private static String phase(Page stage) {
        return Objects.requireNonNullElse(stage.locator(".stage").getAttribute("data-phase"), "");
    }

    private static String state(Page stage) {
        return stage.locator(".stage").getAttribute("data-run") + phase(stage);
    }
}
