package org.banhui.activity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlankTest {

    private final Blank blank = Questions.blank("96110", "反诈 App");

    @ParameterizedTest
    @ValueSource(strings = {"96110", "９６１１０", " 96110 ", "961 10", "96\u3000110", "96\u200B110", "\u202A96110\u202C"})
    void width_spaces_and_invisible_signs_do_not_matter(String text) {
        assertThat(blank.right(new Answer.Written(text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"反诈app", "反诈 APP", "反诈ａｐｐ", "反诈\tApp"})
    void case_does_not_matter(String text) {
        assertThat(blank.right(new Answer.Written(text))).isTrue();
    }

    @Test
    void composed_and_decomposed_letters_are_the_same() {
        assertThat(Blank.folded("Cafe\u0301")).isEqualTo(Blank.folded("caf\u00e9"));
        assertThat(Blank.folded("ﬁre ①")).isEqualTo("fire1");
    }

    @Test
    void folding_twice_changes_nothing_more() {
        for (String text : new String[] {"Ｉ\u0307x", "ẞ Straße", "㎏ ½", "İstanbul"}) {
            assertThat(Blank.folded(Blank.folded(text))).isEqualTo(Blank.folded(text));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"9611", "961100", "反诈", "96110。"})
    void another_text_is_wrong(String text) {
        assertThat(blank.right(new Answer.Written(text))).isFalse();
    }

    @Test
    void a_text_that_says_nothing_or_too_much_is_not_taken() {
        assertThat(blank.accepts(new Answer.Written(""))).isFalse();
        assertThat(blank.accepts(new Answer.Written(" \u3000\u200B"))).isFalse();
        assertThat(blank.accepts(new Answer.Written("9".repeat(61)))).isFalse();
        assertThat(blank.accepts(new Answer.Written("9".repeat(60)))).isTrue();
        assertThat(blank.accepts(new Answer.Numeric(96110))).isFalse();
    }
}
