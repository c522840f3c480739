package org.banhui.play.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Map.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server's process is killed while a class answers, and started again. */
class RecoveryIT {

    /** What a teacher in front of a class bears; counted from the first answer of the server's port. */
    private static final Duration BACK_WITHIN = Duration.ofSeconds(10);

    /** The question must still be open when a slow machine has started the server again. */
    private static final int EXTRA_HALF_MINUTES = 6;

    /** The notice of a broken line, as the stage, the host panel and a device show it. */
    private static final String LOST = "p.line, p.lost, device-room p.bar";

    @TempDir
    Path folder;

    @Test
    void everyPageComesBackToTheSameQuestionWithTheSameDeadlineAndNoAnswerIsLost() {
        try (School school = new School(folder, 1)) {
            Teacher teacher = Teacher.signsIn(school.screen(1366, 768, "zh-CN"));
            teacher.choosesPlan("看清套路").startsWithDevices();
            Page host = school.listen(teacher.opens("host"));
            Page stage = school.listen(teacher.opens("stage"));
            Lectern lectern = new Lectern(host, stage);
            String address = lectern.classAddress();
            Device early = Device.joins(school.screen(320, 568, "zh-CN"), address, 1);
            Device meanwhile = Device.joins(school.screen(320, 568, "zh-CN"), address, 2);
            Device late = Device.joins(school.screen(320, 568, "zh-CN"), address, 3);
            Map<Page, String> roots = Map.of(
                    host,
                    "banhui-host",
                    stage,
                    ".stage",
                    early.page(),
                    "device-room",
                    meanwhile.page(),
                    "device-room",
                    late.page(),
                    "device-room");

            while (!("choice".equals(lectern.kind()) && "open".equals(lectern.phase()))) {
                lectern.goesOn();
            }
            for (int i = 0; i < EXTRA_HALF_MINUTES; i++) {
                lectern.addsTime();
            }
            early.answers();
            String choice = early.choice();
            Standing asked = lectern.standing();
            assertThat(asked.deadline()).matches("\\d+");
            roots.forEach((page, root) -> {
                page.waitForCondition(() -> Standing.of(page, root).equals(asked));
                page.evaluate("window.neverReloaded = true");
            });

            school.losesItsServer();
            roots.keySet().forEach(page -> page.locator(LOST).waitFor());
            School.picture(stage, "recovery-stage-lost");
            School.picture(early.page(), "recovery-device-lost");
            meanwhile.gives();
            assertThat(meanwhile.hasSaved()).isFalse();

            school.startsItsServerAgain();
            await().pollInSameThread()
                    .pollInterval(Duration.ofMillis(100))
                    .atMost(BACK_WITHIN)
                    .until(() ->
                            roots.entrySet().stream().allMatch(page -> isBack(page, asked)) && meanwhile.hasSaved());
            School.picture(stage, "recovery-stage-back");
            School.picture(host, "recovery-host-back");
            assertThat(roots.keySet()).allMatch(page -> page.evaluate("window.neverReloaded") == Boolean.TRUE);

            assertThat(early.hasSaved()).isTrue();
            late.answers();
            host.waitForCondition(() -> "3".equals(lectern.answered()));
            early.page().reload();
            early.awaitSaved();
            assertThat(early.choice()).isEqualTo(choice);
            lectern.goesOn();
            assertThat(lectern.phase()).isEqualTo("closed");
        }
    }

    private static boolean isBack(Entry<Page, String> page, Standing asked) {
        return !page.getKey().locator(LOST).isVisible()
                && Standing.of(page.getKey(), page.getValue()).equals(asked);
    }
}
