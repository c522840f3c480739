package org.banhui.library.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SearchTextTest {

    @Test
    void everyday_characters_have_their_pinyin_initial() {
        assertThat(SearchText.initials("班会台防诈骗")).isEqualTo("bhtfzp");
        assertThat(SearchText.initials("啊吧才大饿发个好家看来妈你哦怕去人三他我小有中")).isEqualTo("abcdefghjklmnopqrstwxyz");
    }

    @Test
    void widths_cases_and_spaces_are_folded() {
        assertThat(SearchText.of(Stream.of("ＡＢ  c", "刷单"))).isEqualTo("ab c 刷单 | sd");
    }

    @Test
    void signs_of_a_pattern_are_searched_as_they_are() {
        assertThat(SearchText.patterns(" 50% a_b ")).containsExactly("%50!%%", "%a!_b%");
    }
}
