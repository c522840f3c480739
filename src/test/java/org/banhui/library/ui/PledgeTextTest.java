package org.banhui.library.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PledgeTextTest {

    @Test
    void the_list_at_the_end_is_what_is_promised() {
        PledgeText text = PledgeText.of("我承诺：\n- 不点链接\n- 不给验证码");

        assertThat(text.opening()).isEqualTo("我承诺：");
        assertThat(text.lines()).containsExactly("不点链接", "不给验证码");
        assertThat(text.saying("我们承诺：", List.of("一", " ", "二")).markdown()).isEqualTo("我们承诺：\n- 一\n- 二");
    }

    @Test
    void numbered_lines_stay_numbered() {
        PledgeText text = PledgeText.of("1. 一\n2. 二");

        assertThat(text.opening()).isEmpty();
        assertThat(text.lines()).containsExactly("一", "二");
        assertThat(text.saying("", List.of("一", "二", "三")).markdown()).isEqualTo("1. 一\n2. 二\n3. 三");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "没有列表",
                "- 只有一条",
                "先说\n\n- 一\n- 二",
                "- 一\n- 二\n最后说",
                "- 一\n\n- 二",
                "1. 一\n3. 三",
                "* 一\n* 二",
                "  - 缩进\n\n",
                "\n",
                "## 标题\r\n- 一\r\n- 二",
                "- \n- 二"
            })
    void whatever_it_is_it_comes_back_as_it_was(String markdown) {
        assertThat(PledgeText.of(markdown).markdown()).isEqualTo(markdown);
    }
}
