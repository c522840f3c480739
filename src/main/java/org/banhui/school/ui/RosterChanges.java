package org.banhui.school.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.banhui.base.ui.Pieces;
import org.banhui.school.Classes;
import org.banhui.school.Transfers.Change;

/** Who left a class and who came to it, folded away below the roster. */
final class RosterChanges extends Composite<Details> {

    private final Classes classes;
    private final DateTimeFormatter day;

    RosterChanges(Classes classes) {
        this.classes = classes;
        this.day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(getLocale());
    }

    void show(List<Change> changes) {
        setVisible(!changes.isEmpty());
        getContent().setSummaryText(getTranslation("school.changes.title", changes.size()));
        Div lines = Pieces.div("stack");
        changes.forEach(change -> lines.add(Pieces.div(
                "line", Pieces.classed(new Span(day.format(change.day())), "num", "muted"), new Span(said(change)))));
        getContent().removeAll();
        getContent().add(lines);
    }

    private String said(Change change) {
        String key = change.came() ? "school.changes.came" : "school.changes.left";
        return change.other()
                .map(other -> getTranslation(key + ".class", change.name(), classes.name(other, getLocale())))
                .orElseGet(() -> getTranslation(key, change.name()));
    }
}
