package org.banhui.library.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.textfield.TextField;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.banhui.activity.Film;
import org.banhui.activity.Filmed;
import org.banhui.library.Films;
import org.banhui.library.GivenFilms;
import org.banhui.library.GivenSlides;
import org.banhui.library.SlideFile;
import org.banhui.library.SlideImport;
import org.banhui.library.Slides;
import org.banhui.library.Uploads;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

class SlidesViewTest extends DeskTest {

    @Autowired
    private Slides slides;

    @Autowired
    private Uploads uploads;

    @TempDir
    private Path folder;

    @Test
    void a_pdf_becomes_a_plan_whose_pages_are_seen_in_its_list() {
        bring(new SlideFile("防溺水.pdf", GivenSlides.pdf(folder.resolve("a.pdf"), 3)));

        navigate(SlidesView.class);
        assertThat(pageText()).contains("“防溺水.pdf”做好了：3 页都在方案里。");
        click("查看和修改");

        assertThat(own())
                .singleElement()
                .satisfies(plan -> assertThat(plan.title()).isEqualTo("防溺水"));
        assertThat($view(Image.class).all())
                .filteredOn(image -> image.hasClassName("thumb"))
                .hasSize(3)
                .allSatisfy(image -> assertThat(image.getSrc()).startsWith("/app/VAADIN/dynamic/resource/"));
    }

    @Test
    void what_is_no_slides_is_told_with_advice() {
        bring(new SlideFile("教案.docx", GivenSlides.text(folder.resolve("b.docx"), "PK and no more")));

        navigate(SlidesView.class);
        assertThat(pageText()).contains("“教案.docx”不是 PDF").contains("另存为 PDF");
        assertThat(own()).isEmpty();
    }

    @Test
    void a_step_gets_a_film_and_says_whether_old_boards_play_it() {
        bring(new SlideFile("a.pdf", GivenSlides.pdf(folder.resolve("a.pdf"), 1)));
        navigate(SlidesView.class);
        click("查看和修改");

        click("上课时在大屏电脑里选影片");
        assertThat(film()).isEqualTo(new Film("影片", null));
        click("去掉影片");

        upload("溺水.mov", GivenFilms.mp4("hvc1", "mp4a", 10));
        assertThat(pageText()).contains("这是 H.265 (HEVC) 格式的影片");
        assertThat(film().title()).isEqualTo("溺水");
        click("去掉影片");

        upload("假的.mp4", "a text".getBytes(StandardCharsets.US_ASCII));
        assertThat(pageText()).contains("这不是 MP4 或 WebM 影片");
        upload("好的.mp4", GivenFilms.mp4("avc1", "mp4a", 10));
        assertThat(pageText()).contains("H.264 影片，1 MB").doesNotContain("这不是 MP4");
        test($view(TextField.class).withCaption("影片名称").single()).setValue("池塘边");
        assertThat(film().title()).isEqualTo("池塘边");
    }

    private void upload(String name, byte[] content) {
        FilmField field = $view(FilmField.class).single();
        Path taken = uploads.take(new ByteArrayInputStream(content), content.length, Films.LARGEST_UPLOAD);
        field.receive(new SlideFile(name, taken));
        field.received();
    }

    private Film film() {
        Film film = ((Filmed) own().getFirst().outline().steps().getFirst().activity()).film();
        return Objects.requireNonNull(film);
    }

    private void bring(SlideFile file) {
        SlidesBox box = navigate(SlidesView.class).box();
        box.receive(file);
        box.received();
        await().until(() -> slides.latest(teacher).filter(SlideImport::isOver).isPresent());
        await().until(() -> Files.notExists(file.file()));
        // A view that stays open would be told by push.
        navigate(PlansView.class);
    }
}
