package org.banhui.play.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a class teacher prints, asked for on the pages where it stands and fetched as the browser would. */
class PrintPlayIT {

    private static final Path PICTURES = Path.of("target", "pictures");

    /** In the page, because only the browser knows the server's name. */
    private static final String FETCH = """
            async link => {
                const blob = await (await fetch(link.href)).blob();
                return new Promise(done => {
                    const reader = new FileReader();
                    reader.onload = () => done(reader.result);
                    reader.readAsDataURL(blob);
                });
            }
            """;

    @TempDir
    Path folder;

    @Test
    void everyPaperComesFromItsPage() throws IOException {
        try (School school = new School(folder, 1)) {
            Page desk = Teacher.signsIn(school.screen(1366, 768, "zh-CN")).desk();
            desk.navigate("/app/classes");
            desk.locator("a.class-card").first().click();
            assertThat(paper(desk, "入场卡", "print-cards")).contains("李喆", "/c/");
            assertThat(paper(desk, "班级网址海报", "print-poster")).contains("/c/");

            desk.navigate("/app/plans");
            desk.locator("a.plan-link", new Page.LocatorOptions().setHasText("岸上的我"))
                    .first()
                    .click();
            assertThat(paper(desk, "主持词", "print-script")).contains("答案", "岸上的我");
            assertThat(paper(desk, "举牌", "print-letters")).contains("A", "B", "C", "D");
            assertThat(paper(desk, "承诺签名单", "print-pledge")).contains("李喆", "签名");
            assertThat(school.complaints()).isEmpty();
        }
    }

    /** Chooses a paper in the page's menu and reads what comes; its first page is kept as a picture. */
    private static String paper(Page desk, String words, String picture) throws IOException {
        desk.locator("vaadin-menu-bar-button", new Page.LocatorOptions().setHasText("打印"))
                .first()
                .click();
        desk.locator("vaadin-menu-bar-item", new Page.LocatorOptions().setHasText(words))
                .first()
                .click();
        Locator link = desk.locator("vaadin-dialog a.btn");
        link.waitFor();
        School.picture(desk, picture + "-dialog");
        String fetched = String.valueOf(link.evaluate(FETCH));
        assertThat(fetched).startsWith("data:application/pdf");
        byte[] bytes = Base64.getDecoder().decode(fetched.substring(fetched.indexOf(',') + 1));
        desk.locator("vaadin-dialog vaadin-button").first().click();
        Files.createDirectories(PICTURES);
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            ImageIO.write(
                    new PDFRenderer(pdf).renderImageWithDPI(0, 90),
                    "png",
                    PICTURES.resolve(picture + ".png").toFile());
            return new PDFTextStripper().getText(pdf);
        }
    }
}
