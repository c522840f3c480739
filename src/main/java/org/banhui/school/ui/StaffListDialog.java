package org.banhui.school.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banhui.base.DomainException;
import org.banhui.base.ui.PdfLink;
import org.banhui.base.ui.Pieces;
import org.banhui.school.Classes;
import org.banhui.school.CurrentTeacher;
import org.banhui.school.PastedRoster;
import org.banhui.school.StaffList;
import org.banhui.school.StaffList.FirstSignIn;
import org.banhui.school.StaffLists;
import org.banhui.tables.Table;

/** Takes a list of teachers from a file, shows how it is understood, and opens all accounts of it or none. */
final class StaffListDialog extends Dialog {

    private final StaffLists lists;
    private final Classes classes;
    private final CurrentTeacher currentTeacher;
    private final Function<List<FirstSignIn>, PdfLink> slips;
    private final Runnable opened;
    private final Paragraph chosen = Pieces.classed(new Paragraph(), "small");
    private final Div understood = Pieces.div("stack");
    private final Button take = new Button();
    private final Button leave = new Button();
    private Optional<Table> sheet = Optional.empty();

    /** @param slips makes the link to first passwords on paper */
    StaffListDialog(
            StaffLists lists,
            Classes classes,
            CurrentTeacher currentTeacher,
            Function<List<FirstSignIn>, PdfLink> slips,
            Runnable opened) {
        this.lists = lists;
        this.classes = classes;
        this.currentTeacher = currentTeacher;
        this.slips = slips;
        this.opened = opened;
        setHeaderTitle(getTranslation("school.staff.title"));
        setWidth("720px");
        understood.addClassName("understood");
        understood.getElement().setAttribute("aria-live", "polite");
        add(Pieces.div(
                "stack",
                Pieces.classed(new Paragraph(getTranslation("school.staff.about")), "muted"),
                new RosterUpload(this::receive, this::refuse),
                chosen,
                understood));
        take.addThemeVariants(ButtonVariant.PRIMARY);
        take.setDisableOnClick(true);
        take.addClickListener(click -> take());
        leave.setText(getTranslation("base.cancel"));
        leave.addClickListener(click -> close());
        getFooter().add(leave, take);
        read();
    }

    /** Shows how a file is understood, or why it cannot be read. */
    void receive(String fileName, byte[] bytes) {
        try {
            sheet = Optional.of(lists.open(fileName, bytes));
            chosen.setText(getTranslation("school.file.chosen", fileName));
            read();
        } catch (DomainException e) {
            refuse(getTranslation(e.key(), e.args().toArray()));
        }
    }

    private void refuse(String words) {
        sheet = Optional.empty();
        chosen.setText("");
        read();
        Paragraph refusal = Pieces.classed(new Paragraph(words), "fault");
        refusal.getElement().setAttribute("role", "alert");
        understood.add(refusal);
    }

    private void read() {
        understood.removeAll();
        StaffList list = sheet.map(table -> lists.read(currentTeacher.get(), table))
                .orElseGet(() -> new StaffList(List.of(), List.of()));
        take.setEnabled(list.isReady());
        take.setText(getTranslation("school.staff.take", list.people().size()));
        if (!list.remarks().isEmpty()) {
            UnorderedList remarks = new UnorderedList();
            list.remarks().forEach(remark -> remarks.add(line(remark)));
            understood.add(remarks);
        }
        list.people().forEach(person -> understood.add(line(person)));
    }

    private Div line(StaffList.Person person) {
        String where = person.inClass()
                .map(in -> getTranslation("school.staff.in", classes.name(in.id(), getLocale()), role(in.role())))
                .orElse("");
        String roles = Stream.concat(Stream.of(where), person.roles().stream().map(this::role))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(getTranslation("school.list.comma")));
        return Pieces.div(
                "line",
                new Span(person.name()),
                Pieces.classed(new Span(person.login()), "num", "muted"),
                Pieces.classed(new Span(roles), "muted"));
    }

    private String role(Enum<?> role) {
        return getTranslation("school.role." + role.name().toLowerCase(Locale.ROOT));
    }

    private ListItem line(PastedRoster.Remark remark) {
        String said = getTranslation(remark.key(), remark.args().toArray());
        ListItem line = new ListItem(getTranslation("school.paste.line", remark.line(), said));
        line.addClassName(remark.blocks() ? "refusal" : "muted");
        return line;
    }

    private void take() {
        List<FirstSignIn> first = lists.take(currentTeacher.get(), sheet.orElseThrow());
        opened.run();
        removeAll();
        setHeaderTitle(getTranslation("school.staff.done", first.size()));
        add(new FirstSignIns(first));
        take.setVisible(false);
        getFooter().add(slips.apply(first));
        leave.setText(getTranslation("school.staff.close"));
        setCloseOnEsc(false); // the passwords are not shown again
        setCloseOnOutsideClick(false);
    }
}
