package org.banhui.school.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.banhui.base.ui.EmptyState;
import org.banhui.base.ui.Icons;
import org.banhui.base.ui.Notices;
import org.banhui.base.ui.Pieces;
import org.banhui.school.ClassId;
import org.banhui.school.Classes;
import org.banhui.school.CurrentTeacher;
import org.banhui.school.Group;
import org.banhui.school.Groups;
import org.banhui.school.Rosters;
import org.banhui.school.Student;
import org.banhui.school.StudentId;
import org.banhui.school.Transfers;

/** The roster of a class with each pupil's code. */
final class RosterPanel extends Composite<Div> {

    private final Rosters rosters;
    private final Transfers transfers;
    private final Classes classes;
    private final Groups groups;
    private final CurrentTeacher currentTeacher;
    private final ClassId classId;
    private final boolean mayEdit;
    private final Grid<Student> table = new Grid<>();
    private final RosterChanges changes;
    private final TextField search = new TextField();
    private final Span count = new Span();
    private Map<StudentId, String> codes = Map.of();
    private final Map<StudentId, String> groupNames = new HashMap<>();

    RosterPanel(
            Rosters rosters,
            Transfers transfers,
            Classes classes,
            Groups groups,
            CurrentTeacher currentTeacher,
            ClassId classId,
            boolean mayEdit) {
        this.rosters = rosters;
        this.transfers = transfers;
        this.classes = classes;
        this.changes = new RosterChanges(classes);
        this.groups = groups;
        this.currentTeacher = currentTeacher;
        this.classId = classId;
        this.mayEdit = mayEdit;
        getContent().addClassName("stack");
        columns();
        reload();
    }

    private void columns() {
        table.addColumn(Student::number)
                .setHeader(getTranslation("school.student.number"))
                .setSortable(true)
                .setWidth("136px")
                .setFlexGrow(0);
        table.addColumn(Student::name)
                .setHeader(getTranslation("school.student.name"))
                .setSortable(true);
        table.addColumn(student -> groupNames.getOrDefault(student.id(), ""))
                .setHeader(getTranslation("school.student.group"))
                .setSortable(true);
        table.addColumn(student -> codes.getOrDefault(student.id(), ""))
                .setHeader(getTranslation("school.student.code"))
                .setTooltipGenerator(student -> getTranslation("school.student.code.help"));
        if (mayEdit) {
            table.addComponentColumn(this::acts)
                    .setHeader("")
                    .setAutoWidth(true)
                    .setFlexGrow(0);
        }
        table.setAllRowsVisible(true);
        table.setSelectionMode(Grid.SelectionMode.NONE);
        search.setPlaceholder(getTranslation("school.roster.search"));
        search.setPrefixComponent(Icons.of("search"));
        search.setWidth("240px");
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> showFound());
        count.addClassName("muted");
    }

    private void reload() {
        codes = rosters.seatCodes(currentTeacher.get(), classId);
        groupNames.clear();
        for (Group group : groups.of(currentTeacher.get(), classId)) {
            group.members().forEach(member -> groupNames.put(member, group.name()));
        }
        List<Student> pupils = rosters.of(currentTeacher.get(), classId);
        getContent().removeAll();
        if (pupils.isEmpty()) {
            getContent()
                    .add(new EmptyState(
                            "users",
                            getTranslation("school.roster.none"),
                            getTranslation(mayEdit ? "school.roster.none.next" : "school.roster.none.assistant"),
                            mayEdit ? new Component[] {pasteButton(true), addButton()} : new Component[0]));
        } else {
            Div bar = new Div(search, count);
            bar.addClassNames("head");
            if (mayEdit) {
                Div acts = new Div(pasteButton(false), addButton());
                acts.addClassName("acts");
                bar.add(acts);
            }
            getContent().add(bar, table);
            showFound();
        }
        changes.show(transfers.changes(currentTeacher.get(), classId));
        getContent().add(changes);
    }

    private void showFound() {
        List<Student> pupils = rosters.of(currentTeacher.get(), classId);
        String sought = search.getValue().strip();
        table.setItems(pupils.stream().filter(one -> fits(one, sought)).toList());
        count.setText(getTranslation("school.roster.count", pupils.size()));
    }

    static boolean fits(Student student, String sought) {
        return sought.isEmpty()
                || student.name().contains(sought)
                || Integer.toString(student.number()).equals(sought);
    }

    private Button pasteButton(boolean first) {
        Button paste = new Button(
                getTranslation("school.roster.paste"),
                Icons.of("paper"),
                click -> new PasteDialog(rosters, currentTeacher, classId, this::reload).open());
        if (first) {
            paste.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return paste;
    }

    private Button addButton() {
        return new Button(
                getTranslation("school.roster.add"),
                Icons.of("plus"),
                click -> new StudentDialog(getTranslation("school.roster.add"), nextNumber(), "", form -> {
                            rosters.add(currentTeacher.get(), classId, form);
                            reload();
                        })
                        .open());
    }

    private int nextNumber() {
        List<Student> pupils = rosters.of(currentTeacher.get(), classId);
        return pupils.isEmpty() ? 1 : pupils.getLast().number() + 1;
    }

    private Component acts(Student student) {
        Button edit = small(
                "pen",
                "school.student.edit",
                () -> new StudentDialog(
                                getTranslation("school.student.edit"), student.number(), student.name(), form -> {
                                    rosters.change(currentTeacher.get(), student.id(), form);
                                    reload();
                                })
                        .open());
        Button code = small("key", "school.student.code.renew", () -> {
            rosters.renewSeatCode(currentTeacher.get(), student.id());
            reload();
            Notices.done(getTranslation("school.student.code.renewed", student.name()));
        });
        Button remove = Pieces.dangerous(small("trash", "school.student.remove", () -> remove(student)));
        Button move = small("right", "school.transfer.act", () -> transfer(student));
        Button time = small(
                "timer",
                "school.extra.act",
                () -> new ExtraTimeDialog(student, rosters.extraTime(currentTeacher.get(), student.id()), percent -> {
                            rosters.allowTime(currentTeacher.get(), student.id(), percent);
                            Notices.done(getTranslation("school.extra.done", student.name()));
                        })
                        .open());
        Div acts = new Div(edit, code, time, move, remove);
        acts.addClassNames("acts", "tight");
        return acts;
    }

    private Button small(String icon, String key, Runnable action) {
        return Pieces.iconButton(icon, getTranslation(key), click -> action.run());
    }

    private void transfer(Student student) {
        new TransferDialog(
                        student,
                        transfers.targets(currentTeacher.get(), classId),
                        classes,
                        transfers,
                        transfers.today(),
                        form -> {
                            Transfers.Transferred done = transfers.transfer(currentTeacher.get(), student.id(), form);
                            reload();
                            Notices.done(
                                    getTranslation(
                                            "school.transfer.done",
                                            student.name(),
                                            classes.name(form.to(), getLocale())),
                                    getTranslation("base.undo"),
                                    () -> {
                                        transfers.undo(currentTeacher.get(), done);
                                        reload();
                                    });
                        })
                .open();
    }

    private void remove(Student student) {
        Rosters.Removed removed = rosters.remove(currentTeacher.get(), student.id());
        reload();
        Notices.done(getTranslation("school.student.removed", student.name()), getTranslation("base.undo"), () -> {
            rosters.bringBack(currentTeacher.get(), removed);
            reload();
        });
    }
}
