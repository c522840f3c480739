package org.banhui.library.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.banhui.activity.Kind;
import org.banhui.activity.Outline;
import org.banhui.activity.Step;
import org.banhui.activity.Talk;
import org.banhui.base.Words;
import org.banhui.base.ui.LiveUpdates;
import org.banhui.base.ui.Pieces;
import org.banhui.library.PlanPreview;
import org.banhui.library.Questions;
import org.banhui.library.SlideImport;
import org.banhui.school.School;
import org.jspecify.annotations.Nullable;

/** The desk at which a plan is worked on: its steps, the form of the chosen one, what the class will see. */
final class PlanDesk extends Composite<Div> implements StepsPanel.Wishes {

    private final PlanWork work;
    private final SlideDesk slides;
    private final PictureShelf pictures;
    private final Questions questions;
    private final boolean readOnly;
    private final PlanHead head;
    private final StepsPanel stepsPanel;
    private final Div middle = Pieces.classed(new Div(), "stack");
    private final SettingsFields settings;
    private final AboutPlan about;
    private final Optional<PreviewPanel> previewPanel;
    /** Imports whose pages are here. */
    private final Set<UUID> taken = new HashSet<>();

    private String chosen;
    private @Nullable StepForm form;

    /**
     * A desk for a plan.
     *
     * @param preview nothing where the live pages cannot be shown
     * @param afresh builds another desk around the same work
     */
    PlanDesk(
            PlanWork work,
            School school,
            PictureShelf pictures,
            Questions questions,
            @Nullable PlanPreview preview,
            PlanPrints prints,
            SlideDesk slides,
            Runnable copy,
            Runnable afresh) {
        this.work = work;
        this.slides = slides;
        this.pictures = pictures;
        this.questions = questions;
        this.readOnly = work.saved().builtIn();
        this.chosen = work.draft().steps().stream().findFirst().map(Step::id).orElse("");
        this.head = new PlanHead(
                work,
                school.zone(),
                prints,
                copy,
                this::rename,
                () -> {
                    work.takeSaved();
                    afresh.run();
                },
                () -> {
                    work.keepApart();
                    afresh.run();
                });
        this.stepsPanel = new StepsPanel(school.lessonMinutes(), readOnly, this);
        this.settings = settingsFields();
        this.about = new AboutPlan(work.saved().about());
        PictureAddresses addresses = new PictureAddresses(pictures, this);
        stepsPanel.setThumbs(step -> step.activity() instanceof Talk talk && talk.picture() != null
                ? Optional.of(addresses.of(talk.picture().device()))
                : Optional.empty());
        this.previewPanel = Optional.ofNullable(preview)
                .filter(there -> !work.draft().steps().isEmpty())
                .map(there -> new PreviewPanel(new PicturedPreview(there, addresses), work.draft(), 0));
        Div columns = Pieces.classed(new Div(stepsPanel, middle), "edit");
        previewPanel.ifPresentOrElse(columns::add, () -> columns.addClassName("without-preview"));
        getContent().addClassName("plan-desk");
        getContent().add(head, columns);
        showStep();
        showState();
        if (!readOnly) {
            head.addAction(Pieces.button(getTranslation("library.slides.insert"), "screen", e -> insertSlides()));
            slides.latest().filter(SlideImport::isOver).map(SlideImport::id).ifPresent(taken::add);
            LiveUpdates.of(this, slides::listen, this::takeSlides);
        }
    }

    private void insertSlides() {
        String behind = chosen;
        new SlidesDialog(slides, () -> new SlideImport.Into(work.saved().id(), behind)).open();
    }

    /** Pages that were brought while this plan is open; the import has saved them already. */
    private void takeSlides() {
        slides.latest()
                .filter(now -> now.state() == SlideImport.State.FINISHED && taken.add(now.id()))
                .ifPresent(now -> {
                    if (now.goal() instanceof SlideImport.Into(var plan, var after)
                            && plan.equals(work.saved().id())) {
                        work.joinedBy(now.steps(), after);
                        now.steps().stream().findFirst().ifPresent(first -> chosen = first.id());
                        showStep();
                        showState();
                    }
                });
    }

    private SettingsFields settingsFields() {
        return new SettingsFields(work.draft().settings(), readOnly, now -> {
            work.change(work.draft().played(now));
            showState();
        });
    }

    @Override
    public void choose(String step) {
        chosen = step;
        showStep();
        showState();
        stepsPanel.reveal(step);
        if (form != null) {
            form.scrollToTop();
        }
    }

    @Override
    public void shift(String step, int by) {
        work.arrangement().place(step).ifPresent(place -> {
            work.change(work.arrangement().moved(step, place + by));
            showState();
            stepsPanel.focus(step);
        });
    }

    @Override
    public void put(String step, String where) {
        work.arrangement().place(where).ifPresent(place -> {
            work.change(work.arrangement().moved(step, place));
            showState();
        });
    }

    @Override
    public void remove(String id) {
        work.arrangement().place(id).ifPresent(place -> {
            stepsPanel.removed(work.arrangement().steps().get(place), place);
            work.change(work.arrangement().without(id));
            if (chosen.equals(id)) {
                int last = work.arrangement().steps().size() - 1;
                chosen = last < 0
                        ? ""
                        : work.arrangement().steps().get(Math.min(place, last)).id();
                showStep();
            }
            showState();
        });
    }

    @Override
    public void bringBack(Step step, int place) {
        insert(step, place);
    }

    @Override
    public void add(Kind kind) {
        insert(newStep().of(kind, work.arrangement().freshId()), behindChosen());
        if (form != null) {
            form.begin();
            showState();
        }
    }

    @Override
    public boolean isPossible(Kind kind) {
        return newStep().isPossible(kind);
    }

    private NewStep newStep() {
        return new NewStep(this::inTheirLanguage, work.draft().askedBefore(behindChosen()));
    }

    @Override
    public void openBank() {
        new BankDialog(
                        questions,
                        work.draft().language(),
                        work.saved().theme(),
                        question -> insert(
                                NewStep.taking(question, work.arrangement().freshId()), behindChosen()))
                .open();
    }

    private void doubleChosen() {
        chosenStep().ifPresent(step -> insert(work.arrangement().twin(step), behindChosen()));
    }

    private void insert(Step step, int place) {
        work.change(work.arrangement().with(step, place));
        choose(step.id());
    }

    private int behindChosen() {
        OptionalInt place = work.arrangement().place(chosen);
        return place.isPresent()
                ? place.getAsInt() + 1
                : work.arrangement().steps().size();
    }

    private Optional<Step> chosenStep() {
        return work.draft().step(chosen);
    }

    private void rename(String title, String subtitle) {
        Outline draft = work.draft();
        work.change(new Outline(title, subtitle, draft.language(), draft.settings(), draft.steps()));
        showState();
    }

    /** Builds the form of the chosen step anew. */
    private void showStep() {
        middle.removeAll();
        form = chosenStep().map(this::formOf).orElse(null);
        if (form != null) {
            middle.add(form);
        }
        middle.add(settings, about);
    }

    private StepForm formOf(Step step) {
        StepForm made = new StepForm(step, this::inTheirLanguage, pictures, changed -> {
            work.change(work.arrangement().changed(changed));
            showState();
        });
        Button twice = Pieces.quiet(getTranslation("library.step.double"), "copy", e -> doubleChosen());
        Button away = Pieces.dangerous(Pieces.quiet(getTranslation("library.delete"), "trash", e -> remove(step.id())));
        made.addActions(twice, away);
        made.setReadOnly(readOnly);
        return made;
    }

    /** The words of the plan's own language. */
    private String inTheirLanguage(String key) {
        return getTranslation(Words.locale(work.draft().language()), key);
    }

    /** Brings everything around the form up to the state of the work. */
    private void showState() {
        head.show(work);
        settings.showFaults(
                work.faults().stream().filter(fault -> fault.step().isEmpty()).toList());
        stepsPanel.show(work.arrangement(), chosen, work::unfinished);
        work.arrangement().place(chosen).ifPresent(place -> {
            if (form != null) {
                form.setPlace(place);
                form.showAsked(work.draft().askedBefore(place));
                form.showFaults(work.faultsAt(place));
            }
            previewPanel.ifPresent(panel -> panel.show(work.draft(), place));
        });
    }
}
