package org.banhui.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TeamScoreTest {

    @Test
    void the_mean_is_rounded_half_up() {
        assertThat(TeamRule.MEAN.total(List.of(1000, 1000, 500), 3)).isEqualTo(833);
        assertThat(TeamRule.MEAN.total(List.of(1, 2), 3)).isEqualTo(2);
    }

    @Test
    void the_sum_adds_every_member() {
        assertThat(TeamRule.SUM.total(List.of(1000, 0, 500), 1)).isEqualTo(1500);
    }

    @Test
    void the_best_count_and_the_others_do_not() {
        assertThat(TeamRule.BEST.total(List.of(100, 900, 300, 600), 2)).isEqualTo(750);
        assertThat(TeamRule.BEST.total(List.of(100, 900), 3)).isEqualTo(500);
    }

    @ParameterizedTest
    @EnumSource(TeamRule.class)
    void a_team_without_members_has_nothing(TeamRule rule) {
        assertThat(rule.total(List.of(), 3)).isZero();
    }

    @ParameterizedTest
    @EnumSource(TeamRule.class)
    void the_order_of_members_does_not_matter(TeamRule rule) {
        assertThat(rule.total(List.of(7, 3, 900, 41), 2)).isEqualTo(rule.total(List.of(900, 41, 7, 3), 2));
    }

    @Test
    void equal_points_share_the_better_place_and_the_next_is_skipped() {
        assertThat(Ranking.places(Map.of("red", 90, "blue", 90, "green", 40, "gold", 10)))
                .isEqualTo(Map.of("red", 1, "blue", 1, "green", 3, "gold", 4));
    }

    @Test
    void nobody_has_no_place() {
        assertThat(Ranking.places(Map.of())).isEmpty();
    }
}
