package org.banhui.school.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Locale;
import org.banhui.base.ui.Icons;
import org.banhui.school.ClassRole;
import org.banhui.school.Classes;
import org.banhui.school.CurrentTeacher;
import org.banhui.school.SchoolClass;
import org.banhui.school.Staff;
import org.banhui.school.StaffId;

/** The classes a person is a teacher of; each change is saved at once. */
final class ClassRolesPanel extends Composite<Div> {

    private final Staff staff;
    private final Classes classes;
    private final CurrentTeacher currentTeacher;
    private final StaffId person;
    private final Runnable changed;

    ClassRolesPanel(Staff staff, Classes classes, CurrentTeacher currentTeacher, StaffId person, Runnable changed) {
        this.staff = staff;
        this.classes = classes;
        this.currentTeacher = currentTeacher;
        this.person = person;
        this.changed = changed;
        getContent().addClassName("stack");
        show();
    }

    private void show() {
        getContent().removeAll();
        List<SchoolClass> all = classes.all(currentTeacher.get());
        all.forEach(one ->
                classes.roleOf(person, one.id()).ifPresent(role -> getContent().add(row(one, role))));
        List<SchoolClass> others = all.stream()
                .filter(one -> classes.roleOf(person, one.id()).isEmpty())
                .toList();
        if (others.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("school.account.classes.none"));
            none.addClassNames("muted", "small");
            getContent().add(none);
        } else {
            getContent().add(adding(others));
        }
        Button open = new Button(getTranslation("school.classes.open"), Icons.of("plus"), click -> open());
        open.addThemeVariants(ButtonVariant.TERTIARY);
        getContent().add(new Div(open));
    }

    private Component row(SchoolClass one, ClassRole role) {
        Span badge = new Span(roleName(role));
        badge.addClassName("badge");
        Button release = new Button(getTranslation("school.account.classes.release"), click -> {
            staff.release(currentTeacher.get(), person, one.id());
            refresh();
        });
        release.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        Div row = new Div(new Span(classes.name(one, getLocale())), badge, release);
        row.addClassName("line");
        return row;
    }

    private Component adding(List<SchoolClass> others) {
        ComboBox<SchoolClass> which = new ComboBox<>(getTranslation("school.account.classes.which"));
        which.setItems(others);
        which.setItemLabelGenerator(one -> classes.name(one, getLocale()));
        Select<ClassRole> as = new Select<>();
        as.setLabel(getTranslation("school.account.classes.as"));
        as.setItems(ClassRole.values());
        as.setItemLabelGenerator(this::roleName);
        as.setValue(ClassRole.CLASS_TEACHER);
        Button add = new Button(
                getTranslation("school.account.classes.add"),
                click -> which.getOptionalValue().ifPresent(one -> {
                    staff.assign(currentTeacher.get(), person, one.id(), as.getValue());
                    refresh();
                }));
        Div line = new Div(which, as, add);
        line.addClassNames("acts", "baseline");
        return line;
    }

    private void open() {
        new ClassDialog(getTranslation("school.classes.open"), classes.schoolYear(), form -> {
                    SchoolClass opened = classes.openFor(currentTeacher.get(), form);
                    staff.assign(currentTeacher.get(), person, opened.id(), ClassRole.CLASS_TEACHER);
                    refresh();
                })
                .open();
    }

    private void refresh() {
        show();
        changed.run();
    }

    private String roleName(ClassRole role) {
        return getTranslation("school.role." + role.name().toLowerCase(Locale.ROOT));
    }
}
