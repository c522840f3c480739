package org.banhui.play.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A whole meeting with host panel, stage and four small devices, whose browsers lack what old ones lack. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DevicesPlayIT {

    private static final Path OLD_BROWSER = Path.of("src/test/resources/browser/old-browser.js");

    /** Every phase is ended by hand, so planned time need not run faster; faster, it could end under a slow pupil. */
    private static final int TEMPO = 1;

    private static final List<String> WORTH_A_PICTURE = List.of("open", "revealed", "shown");

    private School school;

    @BeforeAll
    void opens(@TempDir Path folder) {
        school = new School(folder, TEMPO);
    }

    @AfterAll
    void closes() {
        school.close();
    }

    @Test
    void thePlanForOlderPupilsInChinese() {
        play("看清套路，守住自己", "zh-CN", "devices-zh");
    }

    @Test
    void theEnglishPlan() {
        play("Spot the scam", "en-US", "devices-en");
    }

    @Test
    void thePlansOnTheftWaterAndTheOldClassmate() {
        Teacher teacher = Teacher.signsIn(school.screen(1366, 768, "zh-CN"));
        play(teacher.looksUp("锁好门，看清人，敢求助"), "zh-CN", "devices-theft", 1);
        play(teacher.looksUp("老同学的电话"), "zh-CN", "devices-classmate", 1);
        play(teacher.looksUp("岸上的我，最有办法"), "zh-CN", "devices-water", 1);
    }

    private void play(String plan, String locale, String pictures) {
        Teacher teacher = Teacher.signsIn(school.screen(1366, 768, locale));
        // Home shows only the plans that were used last, and the plays of this class come in any order.
        play(teacher.looksUp(plan), locale, pictures, 6);
    }

    private void play(Teacher teacher, String locale, String pictures, int leastQuestions) {
        teacher.startsWithDevices();
        Page host = aged(school.listen(teacher.opens("host")), ".panel", 1366, 768);
        Page stage = aged(school.listen(teacher.opens("stage")), ".stage", 1024, 768);
        Lectern lectern = new Lectern(host, stage);

        String address = lectern.classAddress();
        List<Device> pupils = new ArrayList<>();
        for (int number = 1; number <= 4; number++) {
            Page phone = school.screen(320, 568, locale);
            phone.addInitScript(OLD_BROWSER);
            pupils.add(Device.joins(phone, address, number));
        }
        stage.locator(".names li >> nth=3").waitFor();
        School.picture(stage, pictures + "-lobby");
        School.picture(host, pictures + "-host-lobby");

        int questions = 0;
        int step = 0;
        while (!lectern.hasEnded()) {
            if ("open".equals(lectern.phase())) {
                pupils.forEach(Device::answers);
                School.picture(host, "%s-%02d-host".formatted(pictures, step));
                questions++;
            }
            if (WORTH_A_PICTURE.contains(lectern.phase())) {
                String name = "%s-%02d-%s-%s".formatted(pictures, step, lectern.kind(), lectern.phase());
                School.picture(stage, name + "-stage");
                School.picture(pupils.getFirst().page(), name + "-device");
            }
            lectern.goesOn();
            step++;
        }
        pupils.getFirst().page().locator(".calm").waitFor();
        School.picture(pupils.getFirst().page(), pictures + "-device-end");
        assertThat(questions).isGreaterThanOrEqualTo(leastQuestions);
        assertThat(school.complaints()).isEmpty();
    }

    /** The desk that opened the page needs a newer browser, so the page is aged by itself and loaded once more. */
    private static Page aged(Page page, String arrived, int width, int height) {
        page.setViewportSize(width, height);
        page.locator(arrived).waitFor();
        page.addInitScript(OLD_BROWSER);
        page.reload();
        return page;
    }
}
