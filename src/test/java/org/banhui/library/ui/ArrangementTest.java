package org.banhui.library.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.banhui.activity.Standings;
import org.banhui.activity.Step;
import org.junit.jupiter.api.Test;

class ArrangementTest {

    private final Arrangement abc =
            new Arrangement(Stream.of("a", "b", "c").map(ArrangementTest::step).toList());

    @Test
    void a_step_moves_to_the_place_it_is_put_at() {
        assertThat(ids(abc.moved("a", 2))).containsExactly("b", "c", "a");
        assertThat(ids(abc.moved("c", 0))).containsExactly("c", "a", "b");
        assertThat(ids(abc.moved("b", 1))).containsExactly("a", "b", "c");
    }

    @Test
    void no_step_moves_beyond_the_ends() {
        assertThat(ids(abc.moved("a", -1))).containsExactly("a", "b", "c");
        assertThat(ids(abc.moved("c", 7))).containsExactly("a", "b", "c");
        assertThat(ids(abc.moved("unknown", 0))).containsExactly("a", "b", "c");
    }

    @Test
    void a_removed_step_comes_back_to_its_place() {
        Arrangement less = abc.without("b");

        assertThat(ids(less)).containsExactly("a", "c");
        assertThat(less.with(step("b"), 1)).isEqualTo(abc);
        assertThat(ids(less.with(step("b"), 9))).containsExactly("a", "c", "b");
    }

    @Test
    void a_fresh_id_is_taken_by_no_step() {
        Arrangement more = abc.with(step("step-4"), 0);

        assertThat(more.freshId()).isEqualTo("step-5");
        assertThat(more.with(step("step-5"), 0).without("a").freshId()).isEqualTo("step-6");
    }

    @Test
    void an_empty_field_of_minutes_does_not_spoil_the_sum() {
        assertThat(abc.minutes()).isEqualTo(6);
        assertThat(abc.changed(new Step("a", "a", -1, "", "", new Standings())).minutes())
                .isEqualTo(4);
    }

    private static Step step(String id) {
        return new Step(id, id, 2, "", "", new Standings());
    }

    private static List<String> ids(Arrangement arrangement) {
        return arrangement.steps().stream().map(Step::id).toList();
    }
}
