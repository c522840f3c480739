package org.banhui.play.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole meeting on the touch board alone: no phone, no keyboard, every tap counted. */
class BoardPlayIT {

    private static final int MOST_TAPS = 45;
    private static final int MOST_TAPS_TO_THE_FIRST_SLIDE = 3;
    private static final int MOST_TAPS_FOR_A_QUESTION = 2;

    @TempDir
    Path folder;

    @Test
    void theFirstPlanInChineseOnTheBoardAlone() {
        play("免费的鱼钩", "zh-CN", "board-zh");
    }

    @Test
    void theEnglishPlanOnTheBoardAlone() {
        play("Spot the scam", "en-GB", "board-en");
    }

    private void play(String plan, String locale, String pictures) {
        try (School school = new School(folder, 20)) {
            Teacher teacher = Teacher.signsIn(school.screen(1366, 768, locale));
            School.picture(teacher.desk(), pictures + "-desk-home");
            teacher.choosesPlan(plan).startsOnTheScreen();
            School.picture(teacher.desk(), pictures + "-desk-meeting");

            Board board = new Board(school.screen(1920, 1080, locale));
            board.opens(teacher.openingCode());
            int taps = board.taps();
            assertThat(taps).isLessThanOrEqualTo(MOST_TAPS_TO_THE_FIRST_SLIDE);
            int step = 0;
            while (!board.hasEnded()) {
                String kind = board.kind();
                School.picture(board.page(), "%s-%02d-%s".formatted(pictures, step, kind));
                int before = board.taps();
                board.goesOn();
                if (board.asks()) {
                    School.picture(board.page(), "%s-%02d-%s-answer".formatted(pictures, step, kind));
                    board.goesOn();
                    assertThat(board.taps() - before).isLessThanOrEqualTo(MOST_TAPS_FOR_A_QUESTION);
                }
                assertThat(board.page().evaluate("document.documentElement.scrollHeight <= innerHeight"))
                        .as("nothing scrolls")
                        .isEqualTo(true);
                step++;
                assertThat(board.taps()).isLessThanOrEqualTo(MOST_TAPS);
            }
            School.picture(board.page(), pictures + "-end");
            assertThat(step).isGreaterThan(12);
            assertThat(school.complaints()).isEmpty();
        }
    }

    /** The board's browser, and how often it was tapped. */
    private static final class Board {

        private final Page page;
        private int taps;

        Board(Page page) {
            this.page = page;
        }

        Page page() {
            return page;
        }

        int taps() {
            return taps;
        }

        /** From the short address to the first slide; the digits of the code are not counted. */
        void opens(String code) {
            page.navigate("/");
            tap("a[href='/stage']");
            page.locator(".opening").waitFor();
            code.chars().forEach(digit -> page.keyboard().press(String.valueOf((char) digit)));
            page.waitForURL("**/s/*/stage");
            page.locator(".stage").waitFor();
            goesOn();
        }

        /** Presses next on the host bar, which a touch of the lower corner has brought. */
        void goesOn() {
            String before = state();
            page.mouse().move(1700, 1075);
            page.locator(".hostbar .is-next").waitFor();
            tap(".hostbar .is-next");
            page.waitForCondition(
                    () -> !state().equals(before) || page.locator(".ending").isVisible());
            if (page.locator(".ending").isVisible()) {
                tap(".ending .is-end");
                page.waitForCondition(this::hasEnded);
            }
        }

        private void tap(String what) {
            page.locator(what).first().click();
            taps++;
        }

        private String state() {
            return String.valueOf(page.evaluate("document.querySelector('.stage') ? document.querySelector('.stage')"
                    + ".dataset.run + '/' + document.querySelector('.stage').dataset.phase"
                    + " + '/' + document.querySelector('.stage').dataset.part : ''"));
        }

        String kind() {
            return page.locator(".stage").getAttribute("data-kind");
        }

        /** Whether an answer is on the screen now. */
        boolean asks() {
            return "revealed".equals(page.locator(".stage").getAttribute("data-phase"));
        }

        boolean hasEnded() {
            return "ended".equals(page.locator(".stage").getAttribute("data-phase"));
        }
    }
}
