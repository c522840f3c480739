package org.banhui.play.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.banhui.library.GivenSlides;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A film that no browser plays, chosen on the board in the middle of a meeting: the meeting goes on. */
class FilmPlayIT {

    @TempDir
    Path folder;

    @Test
    void aFilmThatCannotPlayStopsNothing() {
        Path pdf = GivenSlides.pdf(folder.resolve("Rain.pdf"), 2);
        Path noFilm = GivenSlides.text(folder.resolve("holiday.mp4"), "this is no film");
        try (School school = new School(folder, 1)) {
            Page desk = Teacher.signsIn(school.screen(1366, 768, "en-GB")).desk();
            desk.navigate("/app/slides");
            desk.waitForFileChooser(() -> desk.locator(".slides-box vaadin-upload vaadin-button")
                            .first()
                            .click())
                    .setFiles(pdf);
            desk.locator(".slides-course .acts vaadin-button:not([theme])")
                    .first()
                    .click();
            desk.locator(".step .thumb").nth(1).waitFor();
            desk.locator(".film-choose > vaadin-button").click();
            desk.locator(".film-field vaadin-text-field").waitFor();
            School.picture(desk, "film-1-editor");
            desk.locator(".plan-head vaadin-button[theme~=primary]").click();
            desk.locator(".start-go vaadin-button[theme~=primary]").click();
            desk.locator(".code-box").waitFor();
            Page stage = school.listen(desk.waitForPopup(
                    () -> desk.locator("a.btn[href$='/stage']").first().click()));
            stage.setViewportSize(1366, 768);
            stage.locator(".stage").waitFor();
            stage.keyboard().press("Space");
            stage.locator(".film-choose input").setInputFiles(noFilm);
            stage.locator(".film[role=status]").waitFor();
            School.picture(stage, "film-2-cannot");
            stage.mouse().move(1200, 765);
            stage.locator(".film-bar [data-film=play]").waitFor();
            School.picture(stage, "film-3-bar");

            stage.mouse().move(600, 300);
            stage.keyboard().press("Space");
            stage.locator(".stage[data-kind=talk] .picture img[alt='Lesson part 2']")
                    .waitFor();
            assertThat(stage.locator(".film").count()).isZero();
            stage.keyboard().press("ArrowLeft");
            stage.locator(".film").waitFor();
        }
    }
}
