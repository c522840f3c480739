package org.banhui.library.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.banhui.base.ui.EmptyState;
import org.banhui.base.ui.Pieces;
import org.banhui.library.BankQuestion;
import org.banhui.library.QuestionId;
import org.banhui.library.Questions;
import org.banhui.library.Theme;

/** The bank of ready questions, from which copies go into the plan; it stays open for more than one. */
final class BankDialog extends Dialog {

    private static final int PAGE = 20;

    private final Questions questions;
    private final String language;
    private final Consumer<BankQuestion> take;
    private final TextField words = new TextField();
    private final Select<Theme> theme = new Select<>();
    private final Paragraph count = Pieces.classed(new Paragraph(), "small", "muted");
    private final Div list = Pieces.div("bank");
    private final Button more;
    private final Set<QuestionId> taken = new HashSet<>();
    private List<BankQuestion> found = List.of();

    /**
     * Opens on a theme.
     *
     * @param language the plan's
     * @param take puts a copy of a question into the plan
     */
    BankDialog(Questions questions, String language, Theme about, Consumer<BankQuestion> take) {
        this.questions = questions;
        this.language = language;
        this.take = take;
        setHeaderTitle(getTranslation("library.bank"));
        addClassName("bank-dialog");
        setWidth("760px");
        setHeight("86vh");
        words.setPlaceholder(getTranslation("library.bank.words"));
        words.setAriaLabel(getTranslation("library.bank.words"));
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(e -> search());
        theme.setAriaLabel(getTranslation("library.plans.theme"));
        theme.setItems(Theme.values());
        theme.setEmptySelectionAllowed(true);
        theme.setEmptySelectionCaption(getTranslation("library.plans.theme.all"));
        theme.setItemLabelGenerator(
                item -> getTranslation(item == null ? "library.plans.theme.all" : "library.theme." + item.word()));
        theme.setValue(about);
        theme.addValueChangeListener(e -> search());
        more = Pieces.quiet(getTranslation("library.bank.more"), "down", e -> showMore());
        add(Pieces.div("stack", Pieces.div("bank-search", words, theme), count, list, more));
        getFooter().add(new Button(getTranslation("base.close"), click -> close()));
        search();
    }

    private void search() {
        found = questions.search(language, Optional.ofNullable(theme.getValue()), words.getValue());
        list.removeAll();
        count.setText(getTranslation("library.bank.count", found.size()));
        count.setVisible(!found.isEmpty());
        if (found.isEmpty()) {
            list.add(new EmptyState(
                    "search", getTranslation("library.bank.none"), getTranslation("library.bank.none.next")));
        }
        showMore();
    }

    private void showMore() {
        int shown = found.isEmpty() ? 0 : list.getComponentCount();
        found.stream()
                .skip(shown)
                .limit(PAGE)
                .forEach(question -> list.add(new BankRow(question, taken.contains(question.id()), () -> {
                    taken.add(question.id());
                    take.accept(question);
                })));
        more.setVisible(list.getComponentCount() < found.size());
    }
}
