package org.banhui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.banhui.base.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuideViewTest extends DeskVisits {

    private static final Path GUIDE = Path.of("docs", "guide");
    private static final Pattern PICTURE = Pattern.compile("!\\[[^\\]]+\\]\\(([^)]+)\\)");

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void showsTheGuideInTheLanguageOfTheDesk(String language) throws IOException {
        BrowserlessUIContext window = window(lin);
        window.getUI().setLocale(language.equals("zh") ? Words.CHINESE : Locale.ENGLISH);
        window.navigate(GuideView.class);

        String html = ((Html) ((Div) window.getCurrentView()).getComponentAt(0)).getInnerHtml();
        String title = text(language).lines().findFirst().orElseThrow().substring(2);
        assertThat(html).contains("<h1>" + title + "</h1>", "src=\"/desk/guide/pictures/" + language + "-home.png\"");
    }

    @Test
    void theTwoGuidesHaveTheSameChaptersAndPictures() throws IOException {
        assertThat(pictures("zh").stream().map(name -> name.replace("/zh-", "/")))
                .containsExactlyElementsOf(pictures("en").stream()
                        .map(name -> name.replace("/en-", "/"))
                        .toList());
        assertThat(text("zh").lines().filter(line -> line.startsWith("#")).count())
                .isEqualTo(
                        text("en").lines().filter(line -> line.startsWith("#")).count());
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void everyPictureOfAGuideIsThere(String language) throws IOException {
        assertThat(pictures(language))
                .isNotEmpty()
                .allSatisfy(name ->
                        assertThat(Files.isRegularFile(GUIDE.resolve(name))).isTrue());
    }

    private static List<String> pictures(String language) throws IOException {
        return PICTURE.matcher(text(language))
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private static String text(String language) throws IOException {
        return Files.readString(GUIDE.resolve(language + ".md"));
    }
}
