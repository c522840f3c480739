package org.banhui.play.browser;

import static org.assertj.core.api.Assertions.assertThat;

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

    @Test
    void thePlansOnTheftWaterAndTheOldClassmateOnTheBoardAlone() {
        try (School school = new School(folder, 20)) {
            Teacher teacher = Teacher.signsIn(school.screen(1366, 768, "zh-CN"));
            play(school, teacher.looksUp("锁好门，看清人，敢求助"), "zh-CN", "board-theft", 8);
            play(school, teacher.looksUp("老同学的电话"), "zh-CN", "board-classmate", 8);
            play(school, teacher.looksUp("岸上的我，最有办法"), "zh-CN", "board-water", 8);
        }
    }

    private void play(String plan, String locale, String pictures) {
        try (School school = new School(folder, 20)) {
            Teacher teacher = Teacher.signsIn(school.screen(1366, 768, locale));
            School.picture(teacher.desk(), pictures + "-desk-home");
            play(school, teacher.choosesPlan(plan), locale, pictures, 13);
        }
    }

    private void play(School school, Teacher teacher, String locale, String pictures, int leastSteps) {
        teacher.startsOnTheScreen();
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
        assertThat(step).isGreaterThanOrEqualTo(leastSteps);
        assertThat(school.complaints()).isEmpty();
    }
}
