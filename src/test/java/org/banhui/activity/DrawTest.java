package org.banhui.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DrawTest {

    private static final List<String> TEXTS = List.of("挂断", "转账", "报警", "截图", "告诉家长", "拉黑");

    @Test
    void a_seed_and_the_same_texts_give_the_same_order_of_texts_however_they_are_written() {
        Random random = new Random(21);
        for (int i = 0; i < 200; i++) {
            long seed = random.nextLong();
            List<String> written = new ArrayList<>(TEXTS);
            Collections.shuffle(written, random);

            assertThat(shown(written, seed)).isEqualTo(shown(TEXTS, seed));
        }
    }

    @Test
    void every_text_comes_to_every_place() {
        Set<String> seen = new HashSet<>();
        for (long seed = 0; seed < 400; seed++) {
            List<String> order = shown(TEXTS, seed);
            assertThat(order).containsExactlyInAnyOrderElementsOf(TEXTS);
            for (int place = 0; place < order.size(); place++) {
                seen.add(place + order.get(place));
            }
        }
        assertThat(seen).hasSize(36);
    }

    @Test
    void the_order_of_writing_is_kept_where_everybody_expects_it() {
        assertThat(Draw.asWritten(3).places()).containsExactly(0, 1, 2);
    }

    @Test
    void a_seat_has_its_own_order_and_always_the_same() {
        Draw draw = Draw.of(TEXTS, 7);

        assertThat(draw.positionsFor(1)).isEqualTo(draw.positionsFor(1)).containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5);
        assertThat(draw.positionsFor(1)).isNotEqualTo(draw.positionsFor(2));
    }

    private static List<String> shown(List<String> written, long seed) {
        return Draw.of(written, seed).places().stream().map(written::get).toList();
    }
}
