package org.banhui.school.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.banhui.base.ui.PaperDialog;
import org.banhui.base.ui.PdfLink;
import org.banhui.base.ui.PrintMenu;
import org.banhui.base.ui.SiteAddress;
import org.banhui.print.Paper;
import org.banhui.print.Press;
import org.banhui.school.ClassId;
import org.banhui.school.CurrentTeacher;
import org.banhui.school.StaffList.FirstSignIn;
import org.banhui.school.paper.ClassPapers;
import org.springframework.stereotype.Component;

/** What is printed for a class: with names for its class teachers, without for whoever teaches it. */
@Component
class ClassPrints {

    private static final int MOST_COLUMNS = 12;
    private static final int USUAL_COLUMNS = 6;

    private final ClassPapers papers;
    private final Press press;
    private final CurrentTeacher currentTeacher;
    private final SiteAddress site;

    ClassPrints(ClassPapers papers, Press press, CurrentTeacher currentTeacher, SiteAddress site) {
        this.papers = papers;
        this.press = press;
        this.currentTeacher = currentTeacher;
        this.site = site;
    }

    /** The menu of a class's papers. */
    PrintMenu menu(ClassId id, boolean mayExport) {
        PrintMenu menu = new PrintMenu();
        if (mayExport) {
            menu.paper(say("cards"), () -> askForCards(id));
            menu.paper(say("roster"), () -> askForRoster(id));
        }
        return menu.paper(say("poster"), () -> askForPoster(id));
    }

    void askForPoster(ClassId id) {
        String origin = site.origin();
        Locale language = language();
        dialog("poster")
                .offer(say("poster"), pdf(() -> papers.poster(currentTeacher.get(), id, origin, language)))
                .open();
    }

    void askForCards(ClassId id) {
        String origin = site.origin();
        Locale language = language();
        PaperDialog dialog = dialog("cards");
        RadioButtonGroup<Boolean> masked = new RadioButtonGroup<>(say("cards.names"), false, true);
        masked.setItemLabelGenerator(one -> say(one ? "cards.masked" : "cards.full"));
        masked.addValueChangeListener(change -> {
            boolean hidden = change.getValue();
            dialog.offer(say("cards"), pdf(() -> papers.joinCards(currentTeacher.get(), id, origin, hidden, language)));
        });
        masked.setValue(false);
        dialog.with(masked)
                .boxedNames(papers.unprintable(currentTeacher.get(), id))
                .open();
    }

    private void askForRoster(ClassId id) {
        Locale language = language();
        PaperDialog dialog = dialog("roster");
        IntegerField columns = new IntegerField(say("roster.columns"));
        columns.setMin(1);
        columns.setMax(MOST_COLUMNS);
        columns.setStepButtonsVisible(true);
        columns.addValueChangeListener(change -> {
            Integer typed = change.getValue();
            int many = typed == null ? USUAL_COLUMNS : Math.clamp(typed, 1, MOST_COLUMNS);
            dialog.offer(say("roster"), pdf(() -> papers.roster(currentTeacher.get(), id, many, language)));
        });
        columns.setValue(USUAL_COLUMNS);
        dialog.with(columns)
                .boxedNames(papers.unprintable(currentTeacher.get(), id))
                .open();
    }

    /** First passwords to cut apart, while the page that shows them is open. */
    PdfLink slips(List<FirstSignIn> people) {
        String origin = site.origin();
        Locale language = language();
        PdfLink link = new PdfLink(say("slips"));
        link.leadTo(say("slips.title"), pdf(() -> papers.firstSignIns(people, origin, language)));
        return link;
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
        return UI.getCurrent().getTranslation("school.paper." + key);
    }
}
