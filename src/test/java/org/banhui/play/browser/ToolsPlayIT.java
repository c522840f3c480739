package org.banhui.play.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The class tools alone, without a plan: from the desk's home to each of the six, and back after a reload. */
class ToolsPlayIT {

    @TempDir
    Path folder;

    @Test
    void eachToolOnceOnTheBoardWithoutAPlan() {
        try (School school = new School(folder, 1)) {
            Teacher teacher = Teacher.signsIn(school.screen(1366, 768, "zh-CN"));
            School.picture(teacher.desk(), "tools-desk-home");
            teacher.desk().locator(".home-tools vaadin-button").click();
            teacher.desk().locator(".code-box").waitFor();
            School.picture(teacher.desk(), "tools-desk-meeting");

            Page board = school.screen(1024, 768, "zh-CN");
            board.navigate("/stage");
            board.locator(".opening").waitFor();
            teacher.openingCode().chars().forEach(digit -> board.keyboard().press(String.valueOf((char) digit)));
            board.waitForURL("**/s/*/stage");
            board.locator(".tool-board").waitFor();
            School.picture(board, "tools-board");
            Page panel = school.listen(teacher.opens("host"));
            panel.locator(".class-tools").waitFor();

            for (String tool : List.of("attendance", "call", "timer", "lots")) {
                board.locator(".tool-tile.is-" + tool).click();
                board.locator(".tool-over.is-" + tool).waitFor();
                use(board, tool);
                School.picture(board, "tools-" + tool);
                panel.locator(".tool-card.is-" + tool).waitFor();
                School.picture(panel, "tools-panel-" + tool);
                board.reload();
                board.locator(".tool-over.is-" + tool).waitFor();
                board.locator(".tool-over header .plain").click();
                board.locator(".tool-over").waitFor(gone());
            }
            board.locator(".tool-tile.is-buzzer").click();
            board.locator(".buzz-groups").waitFor();
            board.locator(".buzz-groups li button").first().click();
            board.locator(".buzz-first").waitFor();
            School.picture(board, "tools-buzzer");
            board.keyboard().press("PageDown");
            board.locator(".tool-board").waitFor();

            board.locator(".tool-tile.is-points").click();
            board.locator(".points-teams button").first().click();
            board.locator(".points-last").waitFor();
            School.picture(board, "tools-points");
            assertThat(board.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo(true);
            assertThat(school.complaints()).isEmpty();
        }
    }

    /** What a teacher would do with it in its ten seconds. */
    private static void use(Page board, String tool) {
        switch (tool) {
            case "attendance" -> {
                board.locator(".roll-names button").first().click();
                board.locator(".roll-names .is-away").waitFor();
            }
            case "call" -> board.locator(".call.is-drawn").waitFor();
            case "timer" -> {
                board.locator(".tool-keys .tool-main").first().click();
                board.locator(".timer-digits").waitFor();
            }
            default -> {
                board.locator(".tool-counts .chip").nth(3).click();
                board.locator(".lots").waitFor();
                board.locator(".tool-keys .tool-main").click();
                board.locator(".tool-note").waitFor();
            }
        }
    }

    private static Locator.WaitForOptions gone() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);
    }
}
