package org.banhui.live.join;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.banhui.live.join.Refused.Reason;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("JOIN-6")
class NameRulesTest {

    private static final String FAMILY = "👨\u200D👩\u200D👧";

    private final NameRules rules = new NameRules();

    @ParameterizedTest
    @CsvSource({
        "'  晴天的  小鹿 ', 晴天的 小鹿",
        "ＡＢＣ１２, ABC12",
        "'小\u200B明\u202E', 小明",
        "'a\tb\nc', a b c",
        "'\u3164\u2800x', x",
        "é, é",
        "བསྒྲུབས, བསྒྲུབས",
        "❤\uFE0F, ❤\uFE0F",
    })
    void showsANameWithoutWhatNobodySees(String typed, String shown) {
        assertThat(rules.clean(typed)).isEqualTo(shown);
    }

    @Test
    void countsAFamilyEmojiAsOneCharacter() {
        assertThat(rules.clean(FAMILY)).isEqualTo(FAMILY);
        assertThat(rules.clean("🐯".repeat(20))).hasSize(40);
    }

    @Test
    void takesAJoinerOnlyBetweenEmoji() {
        assertThat(rules.clean("小\u200D明")).isEqualTo("小明");
        assertThat(rules.clean("\u200D小\uFE0F明\u200D")).isEqualTo("小明");
    }

    @Test
    void cutsMarksThatWouldPaintOverTheNeighbours() {
        assertThat(rules.clean("z" + "\u0338".repeat(30))).hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\u200B\u200D\uFEFF", "\u3164", "\u0301\u0302", "\uE000", "\u2028"})
    void refusesANameThatNobodyWouldSee(String typed) {
        refuses(typed, Reason.NAME_EMPTY);
    }

    @Test
    void refusesTheTwentyFirstCharacter() {
        assertThat(rules.clean("明".repeat(20))).hasSize(20);
        refuses("明".repeat(21), Reason.NAME_LONG);
        refuses(FAMILY.repeat(20), Reason.NAME_LONG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "傻逼",
                "大 傻 逼",
                "傻.逼",
                "我是傻1逼",
                "Ｆｕｃｋ you",
                "fück",
                "f u c k",
                "sh1t",
                "SB",
                "s.b.",
                "nmsl",
                "big_ass_hole",
                "motherf***er",
                "你 妈 死 了"
            })
    void refusesBlockedWordsHoweverTheyAreWritten(String typed) {
        refuses(typed, Reason.NAME_TABOO);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Scunthorpe",
                "class 3",
                "Dickens",
                "Essex",
                "Cassandra",
                "草莓",
                "小鸡",
                "大麦",
                "张妈妈",
                "Sbahn",
                "grape",
                "🐯"
            })
    void takesNamesThatOnlyLookAlike(String typed) {
        assertThat(rules.clean(typed)).isEqualTo(typed);
    }

    @Test
    void numbersNamesakesWhateverTheirCase() {
        assertThat(NameRules.unique("Tom", List.of("Anna"))).isEqualTo("Tom");
        assertThat(NameRules.unique("Tom", List.of("tom"))).isEqualTo("Tom 2");
        assertThat(NameRules.unique("Tom", List.of("TOM", "Tom 2"))).isEqualTo("Tom 3");
    }

    private void refuses(String typed, Reason reason) {
        assertThatThrownBy(() -> rules.clean(typed))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
