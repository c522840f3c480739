package org.banhui.wire.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.banhui.activity.Discuss;
import org.banhui.activity.Outline;
import org.banhui.activity.Questions;
import org.banhui.activity.Revote;
import org.banhui.activity.ScoringMode;
import org.banhui.activity.Weight;
import org.banhui.live.run.Command;
import org.banhui.live.run.Course;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the next button of the host's pages is told: what it does, and which step follows. */
class NextHintTest {

    private static final Outline PLAN = Course.plan(
            Course.settings(ScoringMode.ACCURACY, false),
            Questions.weighing(Weight.FULL),
            new Discuss(List.of("why"), 60),
            new Revote("s0"),
            Questions.weighing(Weight.FULL));

    private final Scene scene = Scene.withDevices(PLAN);

    @Test
    void namesTheNextStepWhereAQuestionKeepsItsAnswerForTheSecondTime() {
        scene.course().next().tick();

        assertThat(says("close")).isEqualTo("Step 1");
        scene.course().does(Command.Close::new);
        assertThat(says("step")).isEqualTo("Step 1");
    }

    @Test
    void namesNoStepWhereTheAnswerIsShownBeforeIt() {
        scene.course().next().tick().does(Command.Close::new);
        scene.course().next();
        scene.course().next().tick();

        assertThat(says("close")).isEmpty();
        scene.course().does(Command.Close::new);
        assertThat(says("reveal")).isEqualTo("Step 3");
    }

    /** The title beside what the button does. */
    private String says(String does) {
        JsonNode next = JsonMapper.builder()
                .build()
                .readTree(scene.panel())
                .get("controls")
                .get("next");
        assertThat(next.get("does").asString()).isEqualTo(does);
        return next.path("title").asString("");
    }
}
