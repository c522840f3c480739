package org.banhui.desk;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.banhui.base.Markdown;
import org.springframework.core.io.ClassPathResource;

/** The teacher's guide of ten minutes: {@code docs/guide} in the language of the desk, pictures and all. */
@Route("guide")
@Menu(title = "desk.guide.title", order = 97, icon = "book")
@StyleSheet("context://desk/guide.css")
@PermitAll
class GuideView extends Div implements HasDynamicTitle {

    private static final String FOLDER = "/desk/guide/";

    GuideView() {
        addClassName("page");
        add(new Html("<article class=\"guide\">" + Markdown.illustrated(text(), FOLDER) + "</article>"));
    }

    /** Each language of the desk has a guide. */
    private String text() {
        String file = "META-INF/resources" + FOLDER + getLocale().getLanguage() + ".md";
        try {
            return new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("desk.guide.title");
    }
}
