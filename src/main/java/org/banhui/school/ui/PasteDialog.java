package org.banhui.school.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import org.banhui.base.DomainException;
import org.banhui.base.ui.Notices;
import org.banhui.base.ui.Pieces;
import org.banhui.school.ClassId;
import org.banhui.school.CurrentTeacher;
import org.banhui.school.PastedRoster;
import org.banhui.school.Rosters;
import org.banhui.tables.Table;

/** Takes a roster from a file or the clipboard, shows at once how it is understood, and imports all of it or nothing. */
final class PasteDialog extends Dialog {

    private final Rosters rosters;
    private final CurrentTeacher currentTeacher;
    private final ClassId classId;
    private final TextArea text = new TextArea();
    private final Paragraph chosen = Pieces.classed(new Paragraph(), "small");
    private final Div understood = new Div();
    private final Button importAll = new Button();
    private Optional<Table> sheet = Optional.empty();

    PasteDialog(Rosters rosters, CurrentTeacher currentTeacher, ClassId classId, Runnable imported) {
        this.rosters = rosters;
        this.currentTeacher = currentTeacher;
        this.classId = classId;
        setHeaderTitle(getTranslation("school.roster.paste"));
        setWidth("860px");
        text.setLabel(getTranslation("school.paste.text"));
        text.setHelperText(getTranslation("school.paste.help"));
        text.setPlaceholder(getTranslation("school.paste.example"));
        text.setMinRows(10);
        text.setMaxRows(10);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> {
            if (!text.getValue().isBlank()) {
                forgetFile();
            }
            read();
        });
        text.focus();
        understood.addClassNames("understood", "stack");
        understood.getElement().setAttribute("aria-live", "polite");
        Div given = Pieces.div("stack", new RosterUpload(this::receive, this::refuse), chosen, text);
        add(Pieces.div("split halves", given, understood));
        importAll.addThemeVariants(ButtonVariant.PRIMARY);
        importAll.addClickListener(click -> {
            int count = take();
            close();
            imported.run();
            Notices.done(getTranslation("school.paste.done", count));
        });
        getFooter().add(new Button(getTranslation("base.cancel"), click -> close()), importAll);
        forgetFile();
        read();
    }

    /** Shows how a file is understood, or why it cannot be read. */
    void receive(String fileName, byte[] bytes) {
        text.clear();
        try {
            sheet = Optional.of(rosters.open(fileName, bytes));
            chosen.setText(getTranslation("school.file.chosen", fileName));
            chosen.setVisible(true);
            read();
        } catch (DomainException e) {
            refuse(getTranslation(e.key(), e.args().toArray()));
        }
    }

    private void refuse(String words) {
        text.clear();
        forgetFile();
        read();
        Paragraph refusal = Pieces.classed(new Paragraph(words), "fault");
        refusal.getElement().setAttribute("role", "alert");
        understood.removeAll();
        understood.add(refusal);
    }

    private void forgetFile() {
        sheet = Optional.empty();
        chosen.setVisible(false);
    }

    private int take() {
        return sheet.isPresent()
                ? rosters.paste(currentTeacher.get(), classId, sheet.get())
                : rosters.paste(currentTeacher.get(), classId, text.getValue());
    }

    private void read() {
        PastedRoster roster = sheet.isPresent()
                ? rosters.read(currentTeacher.get(), classId, sheet.get())
                : rosters.read(currentTeacher.get(), classId, text.getValue());
        understood.removeAll();
        importAll.setEnabled(roster.isReady());
        importAll.setText(getTranslation("school.paste.import", roster.pupils().size()));
        if (sheet.isEmpty() && text.getValue().isBlank()) {
            understood.add(new Paragraph(getTranslation("school.paste.waiting")));
            return;
        }
        if (!roster.remarks().isEmpty()) {
            UnorderedList remarks = new UnorderedList();
            roster.remarks().forEach(remark -> remarks.add(line(remark)));
            understood.add(remarks);
        }
        Div names = new Div();
        names.addClassName("names");
        roster.pupils().forEach(pupil -> {
            Span number = new Span(Integer.toString(pupil.number()));
            number.addClassName("muted");
            names.add(new Span(number, new Span(pupil.name())));
        });
        understood.add(names);
    }

    private ListItem line(PastedRoster.Remark remark) {
        String said = getTranslation(remark.key(), remark.args().toArray());
        ListItem line = new ListItem(getTranslation("school.paste.line", remark.line(), said));
        line.addClassName(remark.blocks() ? "refusal" : "muted");
        return line;
    }
}
