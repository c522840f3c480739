package org.banhui.school.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import org.banhui.base.ui.Icons;
import org.banhui.base.ui.SiteAddress;
import org.banhui.school.ClassId;
import org.banhui.school.Classes;
import org.banhui.school.CurrentTeacher;
import org.banhui.school.Groups;
import org.banhui.school.Rosters;
import org.banhui.school.SchoolClass;
import org.banhui.school.Transfers;

/** One class: its roster, its groups, and how its pupils come in. */
@Route("classes/:class")
@PermitAll
class ClassView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String CLASS = "class";

    private final Classes classes;
    private final Rosters rosters;
    private final Transfers transfers;
    private final Groups groups;
    private final CurrentTeacher currentTeacher;
    private final SiteAddress site;
    private final ClassPrints prints;
    private String title = "";

    ClassView(
            Classes classes,
            Rosters rosters,
            Transfers transfers,
            Groups groups,
            CurrentTeacher currentTeacher,
            SiteAddress site,
            ClassPrints prints) {
        this.classes = classes;
        this.rosters = rosters;
        this.transfers = transfers;
        this.groups = groups;
        this.currentTeacher = currentTeacher;
        this.site = site;
        this.prints = prints;
        addClassName("page");
    }

    static RouteParameters parameters(ClassId id) {
        return new RouteParameters(CLASS, id.value().toString());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ClassId id = event.getRouteParameters()
                .get(CLASS)
                .filter(text -> text.matches("[0-9a-f-]{36}"))
                .map(text -> new ClassId(UUID.fromString(text)))
                .orElseThrow(NotFoundException::new);
        classes.requireRun(currentTeacher.get(), id);
        show(classes.find(id).orElseThrow(NotFoundException::new));
    }

    private void show(SchoolClass one) {
        boolean mayEdit = classes.mayEdit(currentTeacher.get().id(), one.id());
        title = classes.name(one, getLocale());
        removeAll();
        add(head(one, mayEdit), tabs(one, mayEdit));
    }

    private Component head(SchoolClass one, boolean mayEdit) {
        RouterLink back = new RouterLink(getTranslation("school.classes.title"), ClassesView.class);
        back.addClassName("small");
        Div head = new Div(new Div(back, new H1(title)));
        head.addClassName("head");
        Div acts = new Div(
                prints.menu(one.id(), classes.mayExport(currentTeacher.get().id(), one.id())));
        acts.addClassName("acts");
        head.add(acts);
        if (mayEdit) {
            Button change = new Button(getTranslation("school.class.change"), Icons.of("set"), click -> change(one));
            change.addThemeVariants(ButtonVariant.TERTIARY);
            Button remove = new Button(getTranslation("school.class.remove"), Icons.of("trash"), click -> remove(one));
            remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
            acts.add(change);
            if (rosters.of(one.id()).isEmpty()) {
                acts.add(remove);
            }
        }
        return head;
    }

    private TabSheet tabs(SchoolClass one, boolean mayEdit) {
        GroupsPanel groupsPanel = new GroupsPanel(groups, rosters, currentTeacher, one.id(), mayEdit);
        TabSheet tabs = new TabSheet();
        tabs.setWidthFull();
        tabs.add(
                getTranslation("school.roster.title"),
                new RosterPanel(rosters, transfers, classes, groups, currentTeacher, one.id(), mayEdit));
        tabs.add(getTranslation("school.groups.title"), groupsPanel);
        tabs.add(
                getTranslation("school.entry.title"),
                new EntryPanel(classes, currentTeacher, site, prints, one, mayEdit));
        tabs.addSelectedChangeListener(change -> groupsPanel.reloadUnlessEdited());
        return tabs;
    }

    private void change(SchoolClass one) {
        new ClassDialog(getTranslation("school.class.change"), classes.schoolYear(), form -> {
                    classes.change(currentTeacher.get(), one.id(), form);
                    show(classes.find(one.id()).orElseThrow());
                })
                .show(one)
                .open();
    }

    private void remove(SchoolClass one) {
        classes.remove(currentTeacher.get(), one.id());
        getUI().ifPresent(ui -> ui.navigate(ClassesView.class));
    }

    @Override
    public String getPageTitle() {
        return title + " · " + getTranslation("base.product");
    }
}
