package org.banhui.library.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.banhui.BanhuiTest;
import org.banhui.activity.Outline;
import org.banhui.activity.Picture;
import org.banhui.activity.Step;
import org.banhui.activity.Talk;
import org.banhui.base.Blob;
import org.banhui.base.Blobs;
import org.banhui.base.DomainException;
import org.banhui.base.Installation;
import org.banhui.library.GivenSlides;
import org.banhui.library.GivenStaff;
import org.banhui.library.Plan;
import org.banhui.library.Plans;
import org.banhui.library.SlideFile;
import org.banhui.library.SlideImport;
import org.banhui.library.SlideImport.State;
import org.banhui.library.Slides;
import org.banhui.school.StaffId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BanhuiTest
class SlidesTest {

    private static final SlideImport.Goal ENGLISH = new SlideImport.NewPlan("en");

    @Autowired
    private Slides slides;

    @Autowired
    private Plans plans;

    @Autowired
    private Blobs blobs;

    @Autowired
    private Installation installation;

    @Autowired
    private JdbcClient jdbc;

    @TempDir
    private Path folder;

    private StaffId teacher;

    @BeforeEach
    void given_a_teacher() {
        new GivenStaff(jdbc).school();
        teacher = new GivenStaff(jdbc).teacher();
    }

    @AfterEach
    void nothing_is_left() throws IOException {
        new GivenStaff(jdbc).gone(teacher);
        assertThat(loose()).isZero();
        try (var left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void every_page_of_a_pdf_becomes_a_step_in_order() throws IOException {
        SlideImport done = bring(ENGLISH, GivenSlides.pdf(file("Water safety.pdf"), 5));

        Plan plan = planOf(done);
        assertThat(plan.title()).isEqualTo("Water safety");
        assertThat(plan.language()).isEqualTo("en");
        assertThat(titles(plan))
                .containsExactly("Lesson part 1", "Lesson part 2", "Lesson part 3", "Lesson part 4", "Lesson part 5");
        assertThat(done.differing()).isEmpty();
        for (Step step : plan.outline().steps()) {
            Picture picture = picture(step);
            assertThat(picture.alt()).isEqualTo(step.title());
            Blob stage = blobs.find(picture.stage()).orElseThrow();
            assertThat(stage.bytes()).hasSizeLessThanOrEqualTo(400 * 1024);
            assertThat(blobs.find(picture.device()).orElseThrow().bytes()).hasSizeLessThanOrEqualTo(60 * 1024);
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(stage.bytes()));
            assertThat(image.getWidth()).isEqualTo(1920);
            assertThat(image.getHeight()).isEqualTo(1080);
        }
    }

    @Test
    void a_page_of_pictures_alone_is_told_by_its_place() {
        Plan plan = planOf(bring(new SlideImport.NewPlan("zh"), GivenSlides.scan(file("家长会.pdf"), 2)));

        assertThat(titles(plan)).containsExactly("第 1 页", "第 2 页");
        assertThat(picture(plan.outline().steps().get(1)).alt()).isEqualTo("“家长会”第 2 页");
    }

    @Test
    void pictures_follow_each_other_as_they_are_handed_over() {
        Plan plan = planOf(bring(
                ENGLISH,
                GivenSlides.picture(file("red.png"), "png", Color.RED),
                GivenSlides.picture(file("blue.jpg"), "jpg", Color.BLUE)));

        assertThat(titles(plan)).containsExactly("red", "blue");
    }

    @Test
    void a_pptx_is_drawn_with_a_warning_and_its_notes() {
        SlideImport done = bring(ENGLISH, GivenSlides.pptx(file("old.pptx")));

        Plan plan = planOf(done);
        assertThat(titles(plan)).containsExactly("First slide", "Second slide");
        assertThat(plan.outline().steps().getFirst().notes()).isEqualTo("Say hello first");
        assertThat(done.differing()).containsExactly(1, 2);
    }

    @ParameterizedTest
    @CsvSource({"0.5, 0.5", "20000, 20000", "14400, 10", "3, 14400"})
    void pages_of_any_size_are_drawn(float width, float height) throws IOException {
        Path file = GivenSlides.pdf(file("odd.pdf"), 1, new PDRectangle(width, height), (d, p, pen, n) -> {});

        Plan plan = planOf(bring(ENGLISH, file));

        Blob stage =
                blobs.find(picture(plan.outline().steps().getFirst()).stage()).orElseThrow();
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(stage.bytes()));
        assertThat(image.getWidth()).isBetween(1, 1920);
        assertThat(image.getHeight()).isBetween(1, 1200);
    }

    @Test
    void a_turned_page_stands_upright() throws IOException {
        Path file = GivenSlides.pdf(file("turned.pdf"), 1, PDRectangle.A4, (d, page, pen, n) -> page.setRotation(90));

        Plan plan = planOf(bring(ENGLISH, file));

        Blob stage =
                blobs.find(picture(plan.outline().steps().getFirst()).stage()).orElseThrow();
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(stage.bytes()));
        assertThat(image.getWidth()).isGreaterThan(image.getHeight());
    }

    @Test
    void what_cannot_be_brought_says_why_and_leaves_nothing() {
        long before = stored();

        assertThat(refusal(GivenSlides.locked(file("locked.pdf")))).isEqualTo("library.slides.locked");
        assertThat(refusal(GivenSlides.text(file("broken.pdf"), "%PDF-1.7 and then nothing")))
                .isEqualTo("library.slides.broken");
        assertThat(refusal(GivenSlides.pdf(file("none.pdf"), 0))).isEqualTo("library.slides.empty");
        assertThat(refusal(GivenSlides.text(file("notes.txt"), "hello"))).isEqualTo("library.slides.kind");
        assertThat(refusal(GivenSlides.text(file("old.ppt"), "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1")))
                .isEqualTo("library.slides.old");
        assertThat(refusal(GivenSlides.text(file("cut.png"), "\u0089PNG\r\n\u001a\n and nothing")))
                .isEqualTo("library.slides.picture");
        assertThat(refusal(GivenSlides.pdf(file("long.pdf"), 201))).isEqualTo("library.slides.many");
        assertThat(refusal(GivenSlides.pdf(file("good.pdf"), 2), GivenSlides.text(file("bad.pdf"), "%PDF-1.4 broken")))
                .isEqualTo("library.slides.broken");

        assertThat(stored()).isEqualTo(before);
        assertThat(plans.visibleTo(teacher)).allMatch(Plan::builtIn);
    }

    @Test
    void pages_go_behind_the_chosen_step_and_keep_what_was_saved_meanwhile() {
        Plan plan = planOf(bring(ENGLISH, GivenSlides.pdf(file("a.pdf"), 2)));
        Step first = plan.outline().steps().getFirst();
        SlideImport.Goal goal = new SlideImport.Into(plan.id(), first.id());
        plans.save(teacher, plan.id(), plan.version(), plan.outline().titled("Another title"));

        bring(goal, GivenSlides.picture(file("between.png"), "png", Color.RED));

        Plan after = plans.get(teacher, plan.id());
        assertThat(after.title()).isEqualTo("Another title");
        assertThat(titles(after)).containsExactly("Lesson part 1", "between", "Lesson part 2");
    }

    @Test
    void nobody_brings_slides_into_somebody_elses_plan() {
        Plan plan = planOf(bring(ENGLISH, GivenSlides.pdf(file("a.pdf"), 1)));
        StaffId stranger = new GivenStaff(jdbc).teacher();
        slides.begin(stranger, files(GivenSlides.pdf(file("b.pdf"), 1)), new SlideImport.Into(plan.id(), ""));
        await().until(() -> slides.latest(stranger).orElseThrow().isOver());

        assertThat(slides.latest(stranger).orElseThrow().refusal().map(DomainException::key))
                .contains("library.error.unknownPlan");
        assertThat(plans.get(teacher, plan.id())).isEqualTo(plan);
        new GivenStaff(jdbc).gone(stranger);
    }

    @Test
    void a_cancelled_import_leaves_nothing() {
        long before = stored();
        SlideImport begun = slides.begin(teacher, files(GivenSlides.pdf(file("long.pdf"), 150)), ENGLISH);
        await().until(() -> now().done() > 0);

        assertThatThrownBy(() -> slides.begin(teacher, files(GivenSlides.pdf(file("more.pdf"), 1)), ENGLISH))
                .hasMessageContaining("library.slides.busy");
        slides.cancel(new StaffId(UUID.randomUUID()), begun.id());
        assertThat(now().state()).isEqualTo(State.RUNNING);
        slides.cancel(teacher, begun.id());

        assertThat(now().state()).isEqualTo(State.CANCELLED);
        assertThat(now().done()).isLessThan(150);
        await().untilAsserted(() -> assertThat(stored()).isEqualTo(before));
        await().until(() -> Files.notExists(folder.resolve("long.pdf")));
        assertThat(plans.visibleTo(teacher)).allMatch(Plan::builtIn);
    }

    @Test
    void pictures_of_an_import_that_the_server_did_not_survive_go_at_the_next_start() {
        LoosePictures loose = context.getBean(LoosePictures.class);
        long before = stored();
        UUID id = loose.add(new Blob("image/png", new byte[] {1}));
        assertThat(stored()).isEqualTo(before + 1);

        loose.afterSingletonsInstantiated();

        assertThat(blobs.find(id)).isEmpty();
    }

    @Test
    void a_full_disk_is_said_and_nothing_half_made_stays() throws IOException {
        IncomingFiles incoming = context.getBean(IncomingFiles.class);
        Path incomingFolder = installation.data().resolve("incoming");

        assertThatThrownBy(() -> incoming.take(new ByteArrayInputStream(new byte[9]), 9, 8))
                .hasMessageContaining("library.upload.tooLarge");
        assertThatThrownBy(() -> incoming.take(new ByteArrayInputStream(new byte[9]), -1, 8))
                .hasMessageContaining("library.upload.tooLarge");
        assertThatThrownBy(() -> incoming.take(new ByteArrayInputStream(new byte[9]), 10, 20))
                .hasMessageContaining("library.upload.broken");
        assertThatThrownBy(() -> incoming.requireRoom(Long.MAX_VALUE / 2)).hasMessageContaining("library.upload.disk");
        // A device that is always full: what it answers is what a full disk answers.
        assertThatThrownBy(() -> incoming.take(
                        new ByteArrayInputStream(new byte[100_000]), 100_000, 200_000, Path.of("/dev/full")))
                .hasMessageContaining("library.upload.disk");
        try (var left = Files.list(incomingFolder)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void a_lesson_is_spread_over_its_pages() {
        assertThat(IntStream.range(0, 60).map(i -> SlideWork.minutes(i, 60, 40)))
                .contains(0, 1);
        assertThat(IntStream.range(0, 60).map(i -> SlideWork.minutes(i, 60, 40)).sum())
                .isEqualTo(40);
        assertThat(IntStream.range(0, 3).map(i -> SlideWork.minutes(i, 3, 40))).containsExactly(1, 1, 1);
    }

    @Autowired
    private org.springframework.context.ApplicationContext context;

    private SlideImport bring(SlideImport.Goal goal, Path... paths) {
        slides.begin(teacher, files(paths), goal);
        await().atMost(Duration.ofMinutes(1)).until(() -> now().isOver());
        await().until(() -> Arrays.stream(paths).noneMatch(Files::exists));
        return now();
    }

    private String refusal(Path... paths) {
        SlideImport over = bring(ENGLISH, paths);
        assertThat(over.state()).isEqualTo(State.FAILED);
        return over.refusal().orElseThrow().key();
    }

    private SlideImport now() {
        return slides.latest(teacher).orElseThrow();
    }

    private static List<SlideFile> files(Path... paths) {
        return Arrays.stream(paths)
                .map(path -> new SlideFile(path.getFileName().toString(), path))
                .toList();
    }

    private Path file(String name) {
        return folder.resolve(name);
    }

    private Plan planOf(SlideImport done) {
        assertThat(done.refusal()).isEmpty();
        return plans.get(teacher, done.plan().orElseThrow());
    }

    private static List<String> titles(Plan plan) {
        Outline outline = plan.outline();
        return outline.steps().stream().map(Step::title).toList();
    }

    private static Picture picture(Step step) {
        return Optional.ofNullable(((Talk) step.activity()).picture()).orElseThrow();
    }

    private long stored() {
        return jdbc.sql("select count(*) from blob").query(Long.class).single();
    }

    private long loose() {
        return jdbc.sql("select count(*) from loose_blob").query(Long.class).single();
    }
}
