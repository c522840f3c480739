package org.banhui.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ScoringTest {

    private static final int FULL = 1000;
    private static final long ALLOWED = 30_000;

    private final Choice question = Questions.single(1, "a", "b", "c");
    private final Answer right = chosen(1);
    private final Answer wrong = chosen(2);

    @Test
    void accuracy_gives_the_full_points_however_long_it_took() {
        assertThat(ScoringMode.ACCURACY.points(question, right, FULL, 0, ALLOWED))
                .isEqualTo(1000);
        assertThat(ScoringMode.ACCURACY.points(question, right, FULL, ALLOWED, ALLOWED))
                .isEqualTo(1000);
    }

    @ParameterizedTest
    @CsvSource({"0, 1000", "7500, 900", "15000, 800", "30000, 600"})
    void speed_takes_off_up_to_two_fifths_over_the_time(long elapsed, int points) {
        assertThat(ScoringMode.SPEED.points(question, right, FULL, elapsed, ALLOWED))
                .isEqualTo(points);
    }

    @Test
    void speed_takes_a_time_outside_the_allowed_for_its_nearer_end() {
        assertThat(ScoringMode.SPEED.points(question, right, FULL, -200, ALLOWED))
                .isEqualTo(1000);
        assertThat(ScoringMode.SPEED.points(question, right, FULL, ALLOWED + 500, ALLOWED))
                .isEqualTo(600);
    }

    @Test
    void speed_never_rises_with_time_and_never_falls_under_three_fifths() {
        Random random = new Random(11);
        for (int i = 0; i < 2000; i++) {
            int full = 1 + random.nextInt(10_000);
            long allowed = 1 + random.nextInt(600_000);
            long early = random.nextLong(allowed + 1);
            long late = early + random.nextLong(allowed + 1 - early);

            int first = ScoringMode.SPEED.points(question, right, full, early, allowed);
            int second = ScoringMode.SPEED.points(question, right, full, late, allowed);

            assertThat(second).isLessThanOrEqualTo(first).isGreaterThanOrEqualTo((int) Math.round(full * 0.6));
            assertThat(first).isLessThanOrEqualTo(full);
        }
    }

    @ParameterizedTest
    @EnumSource(ScoringMode.class)
    void a_wrong_option_earns_nothing_in_any_mode(ScoringMode mode) {
        assertThat(mode.points(question, wrong, FULL, 0, ALLOWED)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"NONE, 0", "HALF, 500", "FULL, 1000", "DOUBLE, 2000"})
    void a_question_counts_nothing_half_once_or_twice(Weight weight, int points) {
        assertThat(ScoringMode.ACCURACY.points(Questions.weighing(weight), chosen(0), FULL, 0, ALLOWED))
                .isEqualTo(points);
    }

    // ------------------------------------------------------------------ several options

    @ParameterizedTest
    @CsvSource({
        "'0,1,2', 1",
        "'0,1', 0.6666",
        "'0', 0.3333",
        "'0,1,2,3', 0.6666",
        "'0,3', 0",
        "'3,4', 0",
        "'0,1,2,3,4', 0.3333"
    })
    void several_options_earn_right_less_wrong_over_the_right_ones(String chosen, double share) {
        Choice several = Questions.multiple(List.of(0, 1, 2), "a", "b", "c", "d", "e");
        Set<Integer> places =
                Arrays.stream(chosen.split(",")).map(Integer::valueOf).collect(Collectors.toSet());

        assertThat(several.share(new Answer.Chosen(places), false)).isCloseTo(share, within(0.0001));
    }

    @Test
    void several_options_are_right_only_when_all_and_no_other_are_chosen() {
        Choice several = Questions.multiple(List.of(0, 1), "a", "b", "c");

        assertThat(several.right(chosen(0, 1))).isTrue();
        assertThat(several.right(chosen(0))).isFalse();
        assertThat(several.right(chosen(0, 1, 2))).isFalse();
    }

    @Test
    void one_of_one_takes_no_second_option_and_none_that_is_not_there() {
        assertThat(question.accepts(chosen(0, 1))).isFalse();
        assertThat(question.accepts(chosen())).isFalse();
        assertThat(question.accepts(chosen(3))).isFalse();
        assertThat(question.accepts(chosen(-1))).isFalse();
        assertThat(question.accepts(new Answer.Written("a"))).isFalse();
        assertThat(question.accepts(chosen(2))).isTrue();
    }

    // ------------------------------------------------------------------ closeness

    @Test
    void a_number_is_right_within_its_tolerance_at_both_ends() {
        NumberQuestion number = Questions.number(12, 0.3);

        assertThat(number.right(new Answer.Numeric(12.3))).isTrue();
        assertThat(number.right(new Answer.Numeric(11.7))).isTrue();
        assertThat(number.right(new Answer.Numeric(12.31))).isFalse();
    }

    @Test
    void a_near_number_earns_a_part_only_under_closeness() {
        NumberQuestion number = Questions.number(100, 5);
        Answer near = new Answer.Numeric(115);

        assertThat(ScoringMode.ACCURACY.points(number, near, FULL, 0, ALLOWED)).isZero();
        assertThat(ScoringMode.CLOSENESS.points(number, near, FULL, 0, ALLOWED)).isEqualTo(750);
        assertThat(ScoringMode.CLOSENESS.points(number, new Answer.Numeric(145), FULL, 0, ALLOWED))
                .isZero();
    }

    @Test
    void a_number_of_value_and_tolerance_zero_can_be_hit_and_nearly_hit() {
        NumberQuestion zero = Questions.number(0, 0);

        assertThat(zero.share(new Answer.Numeric(0), true)).isEqualTo(1);
        assertThat(zero.share(new Answer.Numeric(-0.0), true)).isEqualTo(1);
        assertThat(zero.share(new Answer.Numeric(1), false)).isZero();
        assertThat(zero.share(new Answer.Numeric(1), true)).isEqualTo(0.75);
        assertThat(zero.share(new Answer.Numeric(4), true)).isZero();
    }

    @Test
    void the_further_a_number_is_off_the_less_it_earns() {
        Random random = new Random(12);
        for (int i = 0; i < 2000; i++) {
            double value = random.nextDouble(-1e6, 1e6);
            NumberQuestion number = Questions.number(value, random.nextDouble(0, 100));
            double near = random.nextDouble(0, 1e6);
            double far = near + random.nextDouble(0, 1e6);

            double nearer = number.share(new Answer.Numeric(value + near), true);
            double further = number.share(new Answer.Numeric(value - far), true);

            assertThat(nearer).isBetween(0.0, 1.0);
            assertThat(further).isBetween(0.0, nearer + 1e-6);
        }
    }

    @Test
    void only_a_finite_number_of_sensible_size_is_taken() {
        NumberQuestion number = Questions.number(1, 0);

        assertThat(number.accepts(new Answer.Numeric(Double.NaN))).isFalse();
        assertThat(number.accepts(new Answer.Numeric(Double.NEGATIVE_INFINITY))).isFalse();
        assertThat(number.accepts(new Answer.Numeric(1.1e12))).isFalse();
        assertThat(number.accepts(new Answer.Numeric(-1e12))).isTrue();
    }

    @Test
    void an_order_is_all_or_nothing_unless_closeness_counts() {
        Order order = Questions.order("a", "b", "c", "d");
        Answer oneSwap = new Answer.Ordered(List.of(1, 0, 2, 3));

        assertThat(order.share(oneSwap, false)).isZero();
        assertThat(order.share(oneSwap, true)).isCloseTo(2.0 / 3, within(1e-9));
        assertThat(order.share(new Answer.Ordered(List.of(0, 1, 2, 3)), false)).isEqualTo(1);
        assertThat(order.share(new Answer.Ordered(List.of(3, 2, 1, 0)), true)).isZero();
    }

    @Test
    void every_swap_towards_the_right_order_earns_no_less() {
        Order order = Questions.order("a", "b", "c", "d", "e", "f");
        Random random = new Random(13);
        for (int i = 0; i < 500; i++) {
            List<Integer> places = new ArrayList<>(IntStream.range(0, 6).boxed().toList());
            Collections.shuffle(places, random);
            double before = order.share(new Answer.Ordered(places), true);
            int at = random.nextInt(5);
            if (places.get(at) > places.get(at + 1)) {
                Collections.swap(places, at, at + 1);
            }
            assertThat(order.share(new Answer.Ordered(places), true)).isBetween(before, 1.0);
        }
    }

    @Test
    void an_order_must_name_every_item_once() {
        Order order = Questions.order("a", "b", "c");

        assertThat(order.accepts(new Answer.Ordered(List.of(0, 1)))).isFalse();
        assertThat(order.accepts(new Answer.Ordered(List.of(0, 1, 1)))).isFalse();
        assertThat(order.accepts(new Answer.Ordered(List.of(0, 1, 3)))).isFalse();
        assertThat(order.accepts(new Answer.Ordered(List.of(2, 0, 1)))).isTrue();
    }

    // ------------------------------------------------------------------ bounds

    @Test
    void no_answer_to_any_question_leaves_the_bounds() {
        Random random = new Random(14);
        List<ScoredQuestion> questions = List.of(
                question,
                Questions.multiple(List.of(0, 3), "a", "b", "c", "d"),
                Questions.order("a", "b", "c", "d"),
                Questions.blank("96110"),
                Questions.number(40, 2));
        for (int i = 0; i < 5000; i++) {
            ScoredQuestion asked = questions.get(random.nextInt(questions.size()));
            Answer answer = any(random);
            if (!asked.accepts(answer)) {
                continue;
            }
            ScoringMode mode = ScoringMode.values()[random.nextInt(3)];
            int points = mode.points(asked, answer, FULL, random.nextLong(-1000, 40_000), ALLOWED);

            assertThat(points).isBetween(0, FULL);
            if (asked.right(answer)) {
                assertThat(points).isGreaterThanOrEqualTo(600);
            }
        }
    }

    private static Answer any(Random random) {
        return switch (random.nextInt(4)) {
            case 0 ->
                new Answer.Chosen(
                        random.ints(1 + random.nextInt(4), 0, 4).boxed().collect(Collectors.toSet()));
            case 1 -> {
                List<Integer> order =
                        new ArrayList<>(IntStream.range(0, 4).boxed().toList());
                Collections.shuffle(order, random);
                yield new Answer.Ordered(order);
            }
            case 2 -> new Answer.Written(random.nextBoolean() ? "96110" : "110");
            default -> new Answer.Numeric(random.nextDouble(-10, 90));
        };
    }

    private static Answer chosen(Integer... places) {
        return new Answer.Chosen(Set.of(places));
    }
}
