package org.banhui.school.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.banhui.base.ui.Pieces;
import org.banhui.base.ui.SiteAddress;
import org.banhui.school.Classes;
import org.banhui.school.CurrentTeacher;
import org.banhui.school.SchoolClass;

/** The class address: how pupils of this class come in. */
final class EntryPanel extends Composite<Div> {

    private final Classes classes;
    private final CurrentTeacher currentTeacher;
    private final SiteAddress site;
    private final Paragraph address = new Paragraph();

    EntryPanel(
            Classes classes,
            CurrentTeacher currentTeacher,
            SiteAddress site,
            ClassPrints prints,
            SchoolClass one,
            boolean mayEdit) {
        this.classes = classes;
        this.currentTeacher = currentTeacher;
        this.site = site;
        address.addClassName("address");
        show(one);
        Paragraph help = new Paragraph(getTranslation("school.entry.help"));
        help.addClassName("muted");
        Div card = new Div(new H2(getTranslation("school.entry.address")), address, help);
        card.addClassNames("card", "stack", "narrow");
        card.add(new Div(
                Pieces.button(getTranslation("school.paper.poster"), "print", click -> prints.askForPoster(one.id()))));
        if (mayEdit) {
            Button renew = new Button(getTranslation("school.entry.renew"), click -> ask(one));
            renew.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
            card.add(new Div(renew));
        }
        getContent().add(card);
    }

    private void show(SchoolClass one) {
        address.setText(site.host() + "/c/" + one.code());
    }

    private void ask(SchoolClass one) {
        ConfirmDialog sure = new ConfirmDialog(
                getTranslation("school.entry.renew"),
                getTranslation("school.entry.renew.sure"),
                getTranslation("school.entry.renew.yes"),
                confirmed -> show(classes.renewCode(currentTeacher.get(), one.id())),
                getTranslation("base.cancel"),
                cancelled -> {});
        sure.open();
    }
}
