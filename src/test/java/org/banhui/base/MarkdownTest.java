package org.banhui.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownTest {

    @Test
    void emphasis_lists_and_new_lines_become_html() {
        assertThat(Markdown.html("## 标题\n- **停**\n- 问\n\n一行\n又一行"))
                .isEqualTo("<h2>标题</h2>\n<ul>\n<li><strong>停</strong></li>\n<li>问</li>\n</ul>\n<p>一行<br>\n又一行</p>\n");
    }

    @Test
    void html_in_the_text_is_shown_and_not_run() {
        assertThat(Markdown.html("<script>alert(1)</script>\n\na <img src=x onerror=alert(1)> b"))
                .doesNotContain("<script", "<img");
    }

    @Test
    void a_link_keeps_only_a_known_scheme() {
        assertThat(Markdown.html("[a](https://example.org) [b](javascript:alert(1)) [c](data:text/html,x)"))
                .contains("href=\"https://example.org\"")
                .doesNotContain("javascript:", "data:");
    }

    @Test
    void an_image_becomes_its_words() {
        assertThat(Markdown.html("![骗子的*短信*](http://elsewhere.example/pixel.png)"))
                .isEqualTo("<p>骗子的<em>短信</em></p>\n");
    }

    @Test
    void an_illustrated_page_shows_the_pictures_of_its_own_folder_only() {
        assertThat(Markdown.illustrated("![大屏](pictures/stage-1.png)", "/desk/guide/"))
                .contains("src=\"/desk/guide/pictures/stage-1.png\"", "alt=\"大屏\"");
        assertThat(Markdown.illustrated(
                        "![a](https://elsewhere.example/a.png) ![b](../secret.png) ![c](data:image/png)",
                        "/desk/guide/"))
                .doesNotContain("elsewhere", "secret", "data:");
    }
}
