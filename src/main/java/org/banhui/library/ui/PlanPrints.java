package org.banhui.library.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.banhui.activity.Outline;
import org.banhui.activity.Pledge;
import org.banhui.activity.Step;
import org.banhui.base.ui.PaperDialog;
import org.banhui.base.ui.PrintMenu;
import org.banhui.library.About;
import org.banhui.library.paper.CardSize;
import org.banhui.library.paper.Occasion;
import org.banhui.library.paper.PlanPapers;
import org.banhui.print.Paper;
import org.banhui.print.Press;
import org.banhui.school.Classes;
import org.banhui.school.CurrentTeacher;
import org.banhui.school.SchoolClass;
import org.banhui.school.paper.ClassPapers;
import org.springframework.stereotype.Component;

/** What is printed of a plan, as it is worked on: script, answer cards, pledge lists. */
@Component
class PlanPrints {

    private static final Duration TIMES = Duration.ofMinutes(5);

    private final PlanPapers papers;
    private final ClassPapers classPapers;
    private final Press press;
    private final Classes classes;
    private final CurrentTeacher currentTeacher;

    PlanPrints(
            PlanPapers papers, ClassPapers classPapers, Press press, Classes classes, CurrentTeacher currentTeacher) {
        this.papers = papers;
        this.classPapers = classPapers;
        this.press = press;
        this.classes = classes;
        this.currentTeacher = currentTeacher;
    }

    PrintMenu menu(PlanWork work) {
        PrintMenu menu = new PrintMenu()
                .paper(
                        say("script"),
                        () -> askForScript(work.draft(), work.saved().about()))
                .paper(say("cards"), this::askForCards);
        if (!PlanPapers.pledges(work.draft()).isEmpty()) {
            menu.paper(say("pledge"), () -> askForPledge(PlanPapers.pledges(work.draft())));
        }
        return menu;
    }

    private void askForScript(Outline outline, About about) {
        Locale language = language();
        PaperDialog dialog = dialog("script");
        TimePicker start = new TimePicker(say("script.from"));
        start.setStep(TIMES);
        start.setLocale(language);
        start.setClearButtonVisible(true);
        start.setHelperText(say("script.from.help"));
        start.addValueChangeListener(change -> offerScript(dialog, outline, about, start));
        offerScript(dialog, outline, about, start);
        Paper paper = papers.script(outline, Optional.of(about), Occasion.unknown(), language);
        dialog.with(start).boxedSigns(press.missing(paper)).open();
    }

    private void offerScript(PaperDialog dialog, Outline outline, About about, TimePicker start) {
        Locale language = language();
        Occasion occasion = Occasion.unknown().startingAt(start.getOptionalValue());
        dialog.offer(
                outline.title() + " " + say("script"),
                pdf(() -> papers.script(outline, Optional.of(about), occasion, language)));
    }

    private void askForCards() {
        Locale language = language();
        PaperDialog dialog = dialog("cards");
        RadioButtonGroup<CardSize> size = new RadioButtonGroup<>(say("cards.size"));
        size.setItems(CardSize.QUARTER, CardSize.FOLDED, CardSize.HALF, CardSize.WHOLE);
        size.setItemLabelGenerator(one -> say("cards.size." + one.name().toLowerCase(Locale.ROOT)));
        size.addValueChangeListener(change -> {
            CardSize chosen = change.getValue();
            dialog.offer(say("cards"), pdf(() -> papers.answerCards(chosen, language)));
        });
        size.setValue(CardSize.QUARTER);
        dialog.with(size).open();
    }

    private void askForPledge(List<Step> pledges) {
        PaperDialog dialog = dialog("pledge");
        List<SchoolClass> own = classes.of(currentTeacher.get()).stream()
                .filter(one -> classes.mayExport(currentTeacher.get().id(), one.id()))
                .toList();
        if (own.isEmpty()) {
            dialog.nothing(say("pledge.none")).open();
            return;
        }
        Select<Step> step = new Select<>();
        step.setLabel(say("pledge.step"));
        step.setItems(pledges);
        step.setItemLabelGenerator(Step::title);
        step.setVisible(pledges.size() > 1);
        Select<SchoolClass> one = new Select<>();
        one.setLabel(say("pledge.class"));
        one.setItems(own);
        one.setItemLabelGenerator(asked -> classes.name(asked, language()));
        step.setValue(pledges.getFirst());
        one.setValue(own.getFirst());
        step.addValueChangeListener(change -> offerPledge(dialog, step.getValue(), one.getValue()));
        one.addValueChangeListener(change -> offerPledge(dialog, step.getValue(), one.getValue()));
        offerPledge(dialog, step.getValue(), one.getValue());
        dialog.with(step).with(one).open();
    }

    private void offerPledge(PaperDialog dialog, Step step, SchoolClass one) {
        Locale language = language();
        if (step.activity() instanceof Pledge pledge) {
            dialog.offer(
                            classes.name(one, language) + " " + step.title(),
                            pdf(() -> papers.pledgeList(currentTeacher.get(), one.id(), step, pledge, language)))
                    .boxedNames(classPapers.unprintable(currentTeacher.get(), one.id()));
        }
    }

    private Supplier<byte[]> pdf(Supplier<Paper> paper) {
        return () -> press.print(paper.get()).pdf();
    }

    private static PaperDialog dialog(String paper) {
        return new PaperDialog(say(paper), say(paper + ".help"));
    }

    private static Locale language() {
        return UI.getCurrent().getLocale();
    }

    private static String say(String key) {
        return UI.getCurrent().getTranslation("library.paper." + key);
    }
}
