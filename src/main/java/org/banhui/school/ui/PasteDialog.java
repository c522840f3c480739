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
import org.banhui.base.ui.Notices;
import org.banhui.school.ClassId;
import org.banhui.school.CurrentTeacher;
import org.banhui.school.PastedRoster;
import org.banhui.school.Rosters;

/** Takes a roster from the clipboard, shows at once how it is understood, and imports all of it or nothing. */
final class PasteDialog extends Dialog {

    private final Rosters rosters;
    private final CurrentTeacher currentTeacher;
    private final ClassId classId;
    private final TextArea text = new TextArea();
    private final Div understood = new Div();
    private final Button importAll = new Button();

    PasteDialog(Rosters rosters, CurrentTeacher currentTeacher, ClassId classId, Runnable imported) {
        this.rosters = rosters;
        this.currentTeacher = currentTeacher;
        this.classId = classId;
        setHeaderTitle(getTranslation("school.roster.paste"));
        setWidth("860px");
        text.setLabel(getTranslation("school.paste.text"));
        text.setHelperText(getTranslation("school.paste.help"));
        text.setPlaceholder(getTranslation("school.paste.example"));
        text.setMinRows(14);
        text.setMaxRows(14);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> read());
        text.focus();
        understood.addClassNames("understood", "stack");
        understood.getElement().setAttribute("aria-live", "polite");
        Div halves = new Div(text, understood);
        halves.addClassNames("split", "halves");
        add(halves);
        importAll.addThemeVariants(ButtonVariant.PRIMARY);
        importAll.addClickListener(click -> {
            int count = rosters.paste(currentTeacher.get(), classId, text.getValue());
            close();
            imported.run();
            Notices.done(getTranslation("school.paste.done", count));
        });
        getFooter().add(new Button(getTranslation("base.cancel"), click -> close()), importAll);
        read();
    }

    private void read() {
        PastedRoster pasted = rosters.read(currentTeacher.get(), classId, text.getValue());
        understood.removeAll();
        importAll.setEnabled(pasted.isReady());
        importAll.setText(getTranslation("school.paste.import", pasted.pupils().size()));
        if (text.getValue().isBlank()) {
            understood.add(new Paragraph(getTranslation("school.paste.waiting")));
            return;
        }
        if (!pasted.remarks().isEmpty()) {
            UnorderedList remarks = new UnorderedList();
            pasted.remarks().forEach(remark -> remarks.add(line(remark)));
            understood.add(remarks);
        }
        Div names = new Div();
        names.addClassName("names");
        pasted.pupils().forEach(pupil -> {
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
