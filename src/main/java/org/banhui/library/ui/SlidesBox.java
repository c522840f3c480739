package org.banhui.library.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.banhui.base.DomainException;
import org.banhui.base.ui.LiveUpdates;
import org.banhui.base.ui.Pieces;
import org.banhui.library.SlideFile;
import org.banhui.library.SlideImport;
import org.banhui.library.Slides;

/** Where slides are brought: choose files, watch them become pages, and what to do then. */
final class SlidesBox extends Composite<Div> {

    private static final long MEGABYTE = 1024 * 1024;

    /** All files of a choice have come or failed. */
    private static final String ALL_HERE = "element.files.every(file => file.complete || file.error || file.aborted)";

    private final SlideDesk desk;
    private final Supplier<SlideImport.Goal> goal;
    private final Function<SlideImport, Component> whatNext;
    private final FileIntake intake;
    private final Upload upload = new Upload();
    private final Paragraph refused = Pieces.classed(new Paragraph(), "fault");
    private final Div choose;
    private final Paragraph said = new Paragraph();
    private final ProgressBar bar = new ProgressBar();
    private final Div course = Pieces.div("stack slides-course");

    /**
     * A box for slides.
     *
     * @param goal where the pages go
     * @param whatNext what is offered when they are there
     */
    SlidesBox(SlideDesk desk, Supplier<SlideImport.Goal> goal, Function<SlideImport, Component> whatNext) {
        this.desk = desk;
        this.goal = goal;
        this.whatNext = whatNext;
        this.intake = new FileIntake(desk.uploads(), Slides.LARGEST_UPLOAD);
        this.choose = Pieces.div(
                "stack",
                upload,
                refused,
                Pieces.classed(
                        new Paragraph(getTranslation("library.slides.formats", Slides.LARGEST_UPLOAD / MEGABYTE)),
                        "small",
                        "muted"));
        setUpUpload();
        refused.getElement().setAttribute("role", "alert");
        refused.setVisible(false);
        said.getElement().setAttribute("role", "status");
        getContent().addClassNames("slides-box", "stack");
        getContent().add(choose, course);
        show();
        LiveUpdates.of(this, desk::listen, this::show);
    }

    private void setUpUpload() {
        upload.setUploadHandler(intake);
        upload.setMaxFileSize((int) Slides.LARGEST_UPLOAD);
        upload.setUploadButton(Pieces.primary(getTranslation("library.slides.choose"), "screen", click -> {}));
        upload.setDropLabel(Pieces.classed(new Paragraph(getTranslation("library.slides.drop")), "small", "muted"));
        upload.setI18n(new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(getTranslation("library.upload.tooLarge", Slides.LARGEST_UPLOAD / MEGABYTE))));
        upload.addFileRejectedListener(rejected -> refuse(rejected.getErrorMessage()));
        for (String event : List.of("upload-success", "upload-error")) {
            upload.getElement().addEventListener(event, all -> received()).setFilter(ALL_HERE);
        }
    }

    /** A file has come, as from a browser. */
    void receive(SlideFile file) {
        intake.take(file);
    }

    /** All files have come: the import begins, or the box says why not. */
    void received() {
        upload.clearFileList();
        refused.setVisible(false);
        desk.latest().filter(SlideImport::isOver).ifPresent(over -> desk.dismiss(over.id()));
        List<SlideFile> files = intake.handOver();
        intake.refusal().ifPresent(this::refuse);
        if (files.isEmpty() && !refused.isVisible()) {
            refuse(getTranslation("library.upload.broken"));
        }
        if (!files.isEmpty()) {
            try {
                desk.begin(files, goal.get());
            } catch (DomainException e) {
                refuse(e);
            }
        }
        show();
    }

    private void refuse(DomainException why) {
        refuse(getTranslation(why.key(), why.args().toArray()));
    }

    private void refuse(String words) {
        refused.setText(words);
        refused.setVisible(true);
    }

    private void show() {
        course.removeAll();
        choose.setVisible(true);
        desk.latest().ifPresent(this::show);
        course.setVisible(course.getComponentCount() > 0);
    }

    private void show(SlideImport now) {
        switch (now.state()) {
            case WAITING, RUNNING -> showRunning(now);
            case FINISHED -> showFinished(now);
            case FAILED -> now.refusal().ifPresent(this::refuse);
            case CANCELLED -> {
                said.setText(getTranslation("library.slides.cancelled"));
                course.add(said);
            }
        }
    }

    private void showRunning(SlideImport now) {
        choose.setVisible(false);
        bar.setIndeterminate(now.pages() == 0);
        bar.setMax(Math.max(1, now.pages()));
        bar.setValue(now.done());
        said.setText(
                now.state() == SlideImport.State.WAITING && now.waiting() > 0
                        ? getTranslation("library.slides.waiting", now.waiting())
                        : now.pages() == 0
                                ? getTranslation("library.slides.begin", now.name())
                                : getTranslation("library.slides.running", now.name(), now.done(), now.pages()));
        course.add(
                said,
                bar,
                Pieces.div(
                        "line",
                        Pieces.classed(new Paragraph(getTranslation("library.slides.alone")), "small", "muted"),
                        Pieces.quiet(getTranslation("library.slides.cancel"), "stop", click -> desk.cancel(now.id()))));
    }

    private void showFinished(SlideImport now) {
        choose.setVisible(false);
        said.setText(getTranslation("library.slides.finished", now.name(), now.pages()));
        course.add(said);
        differing(now).ifPresent(words -> course.add(Pieces.classed(new Paragraph(words), "note")));
        course.add(whatNext.apply(now));
    }

    private Optional<String> differing(SlideImport now) {
        if (now.differing().isEmpty()) {
            return Optional.empty();
        }
        boolean all = now.differing().size() == now.pages() && now.pages() > 1;
        return Optional.of(
                all
                        ? getTranslation("library.slides.differing.all")
                        : getTranslation("library.slides.differing", PageRanges.of(now.differing(), getLocale())));
    }
}
