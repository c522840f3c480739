package org.banhui.library.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.banhui.BanhuiTest;
import org.banhui.activity.Kind;
import org.banhui.activity.Outline;
import org.banhui.activity.Settings;
import org.banhui.activity.Step;
import org.banhui.base.Words;
import org.banhui.library.PlanPreview;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the class would see of every kind of step, with what a class adds made up. */
@BanhuiTest
class PlanPreviewTest {

    @Autowired
    private PlanPreview preview;

    @Autowired
    private Words words;

    @Autowired
    private JsonMapper json;

    @ParameterizedTest
    @EnumSource
    void every_kind_is_shown_on_the_stage_and_on_the_pupils_page(Kind kind) {
        JsonNode stage = stage(kind, false);
        JsonNode device = json.readTree(preview.device(outline(kind), 1));

        assertThat(stage.at("/frame/run/view/kind").stringValue()).isEqualTo(kind.word());
        assertThat(device.at("/frame/run/kind").stringValue()).isEqualTo(kind.word());
        assertThat(stage.has("gathered")).isFalse();
    }

    @Test
    void what_pupils_will_say_is_shown_by_samples() {
        assertThat(stage(Kind.CLOUD, true).at("/gathered/words/0/count").intValue())
                .isGreaterThan(1);
        assertThat(stage(Kind.BUZZ, true).at("/gathered/presses").size()).isEqualTo(3);
        assertThat(stage(Kind.BUZZ, true).at("/gathered/presses/1/behind").intValue())
                .isPositive();
        assertThat(stage(Kind.PLEDGE, true).at("/gathered/signatures").size()).isGreaterThan(5);
        assertThat(stage(Kind.REFLECTION, true).at("/gathered/sayings").size()).isEqualTo(2);
    }

    @Test
    void the_result_of_a_poll_and_the_points_of_teams_are_samples() {
        JsonNode counts = stage(Kind.POLL, true).at("/frame/run/view/reveal/counts");
        assertThat(counts.size()).isEqualTo(4);
        assertThat(counts.valueStream().mapToInt(JsonNode::intValue).sum()).isPositive();

        assertThat(stage(Kind.STANDINGS, false).at("/frame/run/view/teams").size())
                .isEqualTo(4);
    }

    @Test
    void a_story_is_shown_alone_and_then_with_all_its_prompts() {
        assertThat(stage(Kind.CASE, false).at("/frame/run/view/prompts").size()).isZero();
        assertThat(stage(Kind.CASE, true).at("/frame/run/view/prompts").size()).isEqualTo(2);
        assertThat(json.readTree(preview.device(outline(Kind.CASE), 1))
                        .at("/frame/run/view/lines")
                        .size())
                .isEqualTo(2);
    }

    private JsonNode stage(Kind kind, boolean later) {
        return json.readTree(preview.stage(outline(kind), 1, later));
    }

    /** A question, and behind it a new step of the kind. */
    private Outline outline(Kind kind) {
        Step question = new NewStep(this::chinese, List.of()).of(Kind.CHOICE, "q");
        Step step = new NewStep(this::chinese, List.of(question)).of(kind, "a");
        return new Outline("t", "", "zh", Settings.usual(), List.of(question, step));
    }

    private String chinese(String key) {
        return words.say(Words.CHINESE, key);
    }
}
