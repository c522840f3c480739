package org.banhui.school.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.Optional;
import org.banhui.base.ui.Icons;
import org.banhui.school.GroupColour;

/** One group being arranged: its colour and name, how many are in it, who leads; the chosen one can be changed. */
final class GroupCard extends Composite<Div> {

    private final GroupBoard board;
    private final GroupBoard.Draft draft;
    private final Runnable changed;

    GroupCard(GroupBoard board, GroupBoard.Draft draft, Optional<String> leader, boolean mayEdit, Runnable changed) {
        this.board = board;
        this.draft = draft;
        this.changed = changed;
        boolean chosen = mayEdit && board.isChosen(draft);
        getContent().addClassNames("group-card");
        getContent().setClassName("chosen", chosen);
        getContent().getStyle().set("--group", draft.colour().css());
        getContent().add(title(leader, mayEdit, chosen));
        if (chosen) {
            getContent().add(editing());
        }
    }

    private Component title(Optional<String> leader, boolean mayEdit, boolean chosen) {
        Span dot = new Span();
        dot.addClassName("colour");
        Span name = new Span(draft.name());
        name.addClassName("group-name");
        Span facts = new Span(leader.map(one -> getTranslation("school.groups.facts.leader", draft.size(), one))
                .orElseGet(() -> getTranslation("school.groups.facts", draft.size())));
        facts.addClassNames("muted", "small");
        NativeButton title = new NativeButton();
        title.add(dot, name, facts);
        title.addClassName("group-title");
        title.setEnabled(mayEdit);
        title.getElement().setAttribute("aria-pressed", Boolean.toString(chosen));
        title.addClickListener(click -> {
            board.choose(draft);
            changed.run();
        });
        return title;
    }

    private Component editing() {
        TextField name = new TextField(getTranslation("school.groups.name"));
        name.setMaxLength(20);
        name.setValue(draft.name());
        name.addValueChangeListener(change -> {
            board.rename(draft, change.getValue());
            changed.run();
        });
        Div colours = new Div();
        colours.addClassName("colours");
        for (GroupColour colour : GroupColour.values()) {
            colours.add(swatch(colour));
        }
        Button remove = new Button(getTranslation("school.groups.remove"), click -> {
            board.remove(draft);
            changed.run();
        });
        remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        Div editing = new Div(name, colours, remove);
        editing.addClassName("stack");
        return editing;
    }

    private NativeButton swatch(GroupColour colour) {
        NativeButton swatch = new NativeButton();
        swatch.addClassName("colour");
        swatch.getStyle().set("--group", colour.css());
        String label = getTranslation("school.colour." + colour.name().toLowerCase(Locale.ROOT));
        boolean worn = draft.colour() == colour;
        swatch.getElement()
                .setAttribute("aria-label", label)
                .setAttribute("title", label)
                .setAttribute("aria-pressed", Boolean.toString(worn));
        if (worn) {
            swatch.add(Icons.of("check"));
        }
        swatch.addClickListener(click -> {
            board.paint(draft, colour);
            changed.run();
        });
        return swatch;
    }
}
