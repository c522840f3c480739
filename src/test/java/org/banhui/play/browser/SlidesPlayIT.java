package org.banhui.play.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.banhui.library.GivenSlides;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A newcomer's way from the desk's home to the first slide of an own PDF on the stage, every click counted. */
class SlidesPlayIT {

    private static final int MOST_CLICKS = 8;

    @TempDir
    Path folder;

    private int clicks;

    @Test
    void anOwnPdfIsOnTheStageAfterEightClicks() {
        Path pdf = GivenSlides.lesson(folder.resolve("Water and ice.pdf"), 4);
        try (School school = new School(folder, 1)) {
            Page desk = Teacher.signsIn(school.screen(1366, 768, "zh-CN")).desk();
            School.picture(desk, "slides-1-home");
            clicks = 0;

            click(desk.locator("a[href='/app/slides']"));
            desk.locator(".slides-box vaadin-upload").waitFor();
            School.picture(desk, "slides-2-empty");
            choose(desk, desk.locator(".slides-box vaadin-upload vaadin-button").first(), pdf);
            Locator start = desk.locator(".slides-course .acts vaadin-button[theme~=primary]");
            start.waitFor();
            School.picture(desk, "slides-3-done");
            click(start);
            click(desk.locator(".start-go vaadin-button[theme~=primary]"));
            desk.locator(".code-box").waitFor();
            Page stage = school.listen(desk.waitForPopup(
                    () -> click(desk.locator("a.btn[href$='/stage']").first())));
            stage.setViewportSize(1920, 1080);
            stage.locator(".stage").waitFor();
            stage.mouse().move(1700, 1075);
            click(stage.locator(".hostbar .is-next"));
            Locator slide = stage.locator(".stage[data-kind=talk] .picture img");
            slide.waitFor();
            stage.waitForCondition(() -> Integer.valueOf(1920).equals(slide.evaluate("image => image.naturalWidth")));

            assertThat(clicks).isLessThanOrEqualTo(MOST_CLICKS);
            assertThat(slide.getAttribute("alt")).startsWith("Lesson part 1");
            stage.mouse().move(900, 300);
            School.picture(stage, "slides-4-stage-1920");
            stage.setViewportSize(1024, 768);
            School.picture(stage, "slides-5-stage-1024");
            assertThat(school.complaints()).isEmpty();
        }
    }

    private void click(Locator what) {
        what.click();
        clicks++;
    }

    /** Opens the browser's own window of files and takes one there. */
    private void choose(Page desk, Locator button, Path file) {
        FileChooser chooser = desk.waitForFileChooser(() -> click(button));
        chooser.setFiles(file);
        clicks++;
    }
}
