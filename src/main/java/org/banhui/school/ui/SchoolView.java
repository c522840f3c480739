package org.banhui.school.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.banhui.base.Installation;
import org.banhui.base.ui.Notices;
import org.banhui.base.ui.Pieces;
import org.banhui.base.ui.SiteAddress;
import org.banhui.school.CurrentTeacher;
import org.banhui.school.Schools;

/** The school's data, for the admin to change after the set-up. */
@Route("school")
@Menu(title = "school.settings.title", order = 95, icon = "set")
@RolesAllowed("ADMIN")
class SchoolView extends Div implements HasDynamicTitle {

    private final Schools schools;
    private final CurrentTeacher currentTeacher;
    private final SchoolFields fields = new SchoolFields();

    SchoolView(Schools schools, CurrentTeacher currentTeacher, SiteAddress site, Installation installation) {
        this.schools = schools;
        this.currentTeacher = currentTeacher;
        fields.show(schools.get());
        addClassName("page");
        add(
                Pieces.div(
                        "head",
                        new Div(
                                new H1(getTranslation("school.settings.title")),
                                Pieces.classed(new Paragraph(getTranslation("school.settings.about")), "muted"))),
                Pieces.div(
                        "card stack",
                        fields,
                        address(site, installation),
                        Pieces.div("acts", Pieces.primary(getTranslation("base.save"), "check", click -> save()))));
    }

    /** The address is decided where the server is started, not in its data. */
    private TextField address(SiteAddress site, Installation installation) {
        TextField address = new TextField(getTranslation("school.settings.address"));
        address.setValue(site.host());
        address.setReadOnly(true);
        address.setHelperText(getTranslation(
                installation.baseAddress() == null
                        ? "school.settings.address.found"
                        : "school.settings.address.given"));
        return address;
    }

    private void save() {
        schools.change(currentTeacher.get(), fields.form());
        // The frame around this view shows the school's name.
        getUI().ifPresent(SchoolView::showAnew);
        Notices.done(getTranslation("school.settings.saved"));
    }

    private static void showAnew(UI ui) {
        ui.refreshCurrentRoute(true);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("school.settings.title") + " · " + getTranslation("base.product");
    }
}
