package org.banhui.library.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import org.banhui.base.ui.Icons;
import org.banhui.base.ui.Pieces;
import org.banhui.library.BankQuestion;

/** A question of the bank: what it asks, for whom, and the button that takes it. */
final class BankRow extends Composite<Article> {

    private final Button add;

    /** @param taken whether a copy is in the plan already */
    BankRow(BankQuestion question, boolean taken, Runnable take) {
        add = Pieces.button(getTranslation("library.bank.add"), "plus", e -> {
            take.run();
            showTaken();
        });
        add.setAriaLabel(getTranslation("library.bank.add.of", question.title()));
        add.setDisableOnClick(true);
        getContent().addClassName("bank-row");
        getContent()
                .add(
                        Pieces.div(
                                "line",
                                Icons.of(KindIcon.of(question.activity().kind())),
                                new H3(question.title()),
                                add),
                        new Paragraph(question.activity().ask()),
                        lines(Contents.of(question.activity())),
                        Pieces.classed(new Paragraph(meta(question)), "small", "muted"));
        if (taken) {
            showTaken();
        }
    }

    private static UnorderedList lines(List<Contents.Line> contents) {
        UnorderedList list = new UnorderedList();
        contents.forEach(line -> {
            ListItem item = new ListItem(new Span(line.text()));
            if (line.right()) {
                item.addClassName("right");
                item.add(Icons.of("check"));
            }
            list.add(item);
        });
        list.setVisible(!contents.isEmpty());
        return list;
    }

    private String meta(BankQuestion question) {
        String bands = question.bands().stream()
                .map(band -> getTranslation("library.band." + band.word()))
                .collect(Collectors.joining(getTranslation("library.band.separator")));
        return getTranslation(
                "library.bank.about",
                getTranslation("library.kind." + question.activity().kind().word()),
                getTranslation("library.bank.difficulty." + question.difficulty()),
                bands);
    }

    private void showTaken() {
        add.setText(getTranslation("library.bank.taken"));
        add.setIcon(Icons.of("check"));
        add.setEnabled(false);
    }
}
