package org.banhui.desk;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.banhui.activity.Outline;
import org.banhui.base.ui.PaperDialog;
import org.banhui.base.ui.PdfLink;
import org.banhui.base.ui.SiteAddress;
import org.banhui.library.paper.Occasion;
import org.banhui.library.paper.PlanPapers;
import org.banhui.live.Openings;
import org.banhui.live.SessionKey;
import org.banhui.live.Snapshot;
import org.banhui.print.Press;
import org.banhui.school.ClassId;
import org.banhui.school.Classes;
import org.banhui.school.CurrentTeacher;
import org.banhui.school.paper.ClassPapers;
import org.springframework.stereotype.Component;

/** What is printed for a running meeting: its script with the opening code, and the pupils' cards. */
@Component
class MeetingPrints {

    private static final Duration TIMES = Duration.ofMinutes(5);

    private final PlanPapers planPapers;
    private final ClassPapers classPapers;
    private final Press press;
    private final Openings openings;
    private final Classes classes;
    private final CurrentTeacher currentTeacher;
    private final SiteAddress site;

    MeetingPrints(
            PlanPapers planPapers,
            ClassPapers classPapers,
            Press press,
            Openings openings,
            Classes classes,
            CurrentTeacher currentTeacher,
            SiteAddress site) {
        this.planPapers = planPapers;
        this.classPapers = classPapers;
        this.press = press;
        this.openings = openings;
        this.classes = classes;
        this.currentTeacher = currentTeacher;
        this.site = site;
    }

    /** @param code the opening code, where this sign-in knows it */
    void askForScript(SessionKey key, Optional<String> code) {
        UI ui = UI.getCurrent();
        Snapshot now = openings.show(currentTeacher.get(), key);
        Occasion occasion = new Occasion(Optional.of(now.meeting().className()), Optional.empty(), code);
        PaperDialog dialog = new PaperDialog(
                ui.getTranslation("library.paper.script"), ui.getTranslation("library.paper.script.help"));
        TimePicker start = new TimePicker(ui.getTranslation("library.paper.script.from"));
        start.setStep(TIMES);
        start.setLocale(ui.getLocale());
        start.setClearButtonVisible(true);
        start.setHelperText(ui.getTranslation("library.paper.script.from.help"));
        start.addValueChangeListener(
                change -> offer(dialog, now.outline(), occasion.startingAt(start.getOptionalValue()), ui.getLocale()));
        offer(dialog, now.outline(), occasion, ui.getLocale());
        dialog.with(start)
                .boxedSigns(press.missing(planPapers.script(now.outline(), Optional.empty(), occasion, ui.getLocale())))
                .open();
    }

    private void offer(PaperDialog dialog, Outline outline, Occasion occasion, Locale language) {
        dialog.offer(
                outline.title(),
                () -> press.print(planPapers.script(outline, Optional.empty(), occasion, language))
                        .pdf());
    }

    /** The cards of a class for its class teacher, nothing for others: names stay in the system. */
    Optional<PdfLink> joinCards(ClassId id) {
        if (!classes.mayExport(currentTeacher.get().id(), id)) {
            return Optional.empty();
        }
        String origin = site.origin();
        Locale language = UI.getCurrent().getLocale();
        PdfLink link = new PdfLink(UI.getCurrent().getTranslation("desk.codes.cards"));
        link.leadTo(
                classes.name(id, language),
                () -> press.print(classPapers.joinCards(currentTeacher.get(), id, origin, false, language))
                        .pdf());
        return Optional.of(link);
    }
}
