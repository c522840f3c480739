package org.banhui.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

class ActivityJsonTest {

    private final JsonMapper mapper = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    @Test
    void every_answer_is_read_back_as_what_it_was() {
        List<Answer> answers = List.of(
                new Answer.Chosen(Set.of(0, 2)),
                new Answer.Ordered(List.of(2, 0, 1)),
                new Answer.Written("96110"),
                new Answer.Numeric(2.5));

        assertThat(answers)
                .allSatisfy(answer -> assertThat(mapper.readValue(mapper.writeValueAsString(answer), Answer.class))
                        .isEqualTo(answer));
    }

    @Test
    void an_answer_in_a_list_of_answers_keeps_its_kind() {
        assertThat(mapper.readValue("[{\"text\":\"a\"},{\"number\":3}]", Answer[].class))
                .containsExactly(new Answer.Written("a"), new Answer.Numeric(3));
    }

    @Test
    void an_answer_of_no_known_shape_is_refused() {
        assertThatThrownBy(() -> mapper.readValue("{\"picked\":[1]}", Answer.class))
                .isInstanceOf(JacksonException.class);
    }

    @Test
    void what_a_document_leaves_out_gets_the_usual_value() {
        String json = """
                {"kind":"choice","mode":"single","ask":"?","options":[{"text":"a","right":true},{"text":"b"}]}""";

        assertThat(mapper.readValue(json, Activity.class))
                .isEqualTo(new Choice(
                        Choice.Mode.SINGLE,
                        "?",
                        null,
                        List.of(new Choice.Option("a", true, null), new Choice.Option("b", false, null)),
                        "",
                        30,
                        Weight.FULL));
        assertThat(mapper.readValue("{\"kind\":\"case\",\"story\":\"s\"}", Activity.class))
                .isEqualTo(new Case("s", null, List.of()));
        assertThat(mapper.readValue("{\"kind\":\"pause\",\"text\":\"\"}", Activity.class))
                .isEqualTo(new Pause("", 60));
    }

    @Test
    void a_number_without_its_value_is_refused() {
        assertThatThrownBy(() -> mapper.readValue("{\"kind\":\"number\",\"ask\":\"?\"}", Activity.class))
                .hasMessageContaining("value");
    }

    @Test
    void an_outline_is_read_back_as_what_it_was() {
        Outline outline = new Outline(
                "t",
                "",
                "zh",
                Settings.usual(),
                List.of(
                        new Step("a", "A", 3, "", "", new Talk("# x", null)),
                        new Step("b", "B", 2, "n", "", new NumberQuestion("?", 3, 0.5, "m", "e", 20, Weight.HALF)),
                        new Step("c", "C", 2, "", "", new Revote("b")),
                        new Step("d", "D", 0, "", "", new Standings())));

        assertThat(mapper.readValue(mapper.writeValueAsString(outline), Outline.class))
                .isEqualTo(outline);
    }
}
