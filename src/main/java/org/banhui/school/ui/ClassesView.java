package org.banhui.school.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import org.banhui.base.ui.EmptyState;
import org.banhui.base.ui.Icons;
import org.banhui.base.ui.Pieces;
import org.banhui.base.ui.SiteAddress;
import org.banhui.school.ClassRole;
import org.banhui.school.Classes;
import org.banhui.school.CurrentTeacher;
import org.banhui.school.Groups;
import org.banhui.school.Rosters;
import org.banhui.school.SchoolClass;
import org.banhui.school.Teacher;

/** The classes of the person at the desk. */
@Route("classes")
@Menu(title = "school.classes.title", order = 80, icon = "users")
@PermitAll
class ClassesView extends Div implements HasDynamicTitle {

    private final Classes classes;
    private final Rosters rosters;
    private final Groups groups;
    private final CurrentTeacher currentTeacher;
    private final SiteAddress site;

    ClassesView(Classes classes, Rosters rosters, Groups groups, CurrentTeacher currentTeacher, SiteAddress site) {
        this.classes = classes;
        this.rosters = rosters;
        this.groups = groups;
        this.currentTeacher = currentTeacher;
        this.site = site;
        addClassName("page");
        Teacher teacher = currentTeacher.get();
        List<SchoolClass> mine = classes.of(teacher);
        Div head = new Div(new H1(getTranslation("school.classes.title")));
        head.addClassName("head");
        add(head);
        if (mine.isEmpty()) {
            add(new EmptyState(
                    "users",
                    getTranslation("school.classes.none"),
                    getTranslation("school.classes.none.next"),
                    openButton()));
        } else {
            Div acts = new Div(nextYearButton(mine), openButton());
            acts.addClassName("acts");
            head.add(acts);
            Div cards = new Div();
            cards.addClassName("cards");
            mine.forEach(one -> cards.add(card(one, teacher)));
            add(cards);
        }
    }

    private Button nextYearButton(List<SchoolClass> mine) {
        return Pieces.quiet(
                getTranslation("school.nextyear.act"), "up", click -> new NextYearDialog(classes, mine).open());
    }

    private Button openButton() {
        Button open = new Button(getTranslation("school.classes.open"), Icons.of("plus"), click -> openDialog());
        open.addThemeVariants(ButtonVariant.PRIMARY);
        return open;
    }

    private void openDialog() {
        new ClassDialog(getTranslation("school.classes.open"), classes.schoolYear(), form -> {
                    SchoolClass opened = classes.open(currentTeacher.get(), form);
                    getUI().ifPresent(ui -> ui.navigate(ClassView.class, ClassView.parameters(opened.id())));
                })
                .open();
    }

    private Component card(SchoolClass one, Teacher teacher) {
        RouterLink card = new RouterLink(ClassView.class, ClassView.parameters(one.id()));
        card.addClassNames("card", "class-card");
        ClassRole role = classes.roleOf(teacher.id(), one.id()).orElse(ClassRole.ASSISTANT);
        Span badge = new Span(getTranslation("school.role." + role.name().toLowerCase(Locale.ROOT)));
        badge.addClassNames("badge", role == ClassRole.CLASS_TEACHER ? "accent" : "plain");
        Paragraph counts = new Paragraph(getTranslation(
                "school.classes.counts",
                rosters.of(teacher, one.id()).size(),
                groups.of(teacher, one.id()).size()));
        counts.addClassName("muted");
        Paragraph address = new Paragraph(site.host() + "/c/" + one.code());
        address.addClassNames("small", "num", "muted");
        Div title = new Div(new H2(classes.name(one, getLocale())), badge);
        title.addClassName("line");
        card.add(title, counts, address);
        return card;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("school.classes.title") + " · " + getTranslation("base.product");
    }
}
