package org.banhui.school.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.Optional;
import org.banhui.base.ui.EmptyState;
import org.banhui.base.ui.Icons;
import org.banhui.base.ui.Notices;
import org.banhui.school.ClassId;
import org.banhui.school.CurrentTeacher;
import org.banhui.school.Groups;
import org.banhui.school.Rosters;
import org.banhui.school.Student;

/** The standing groups of a class: choose a group on the left, tap its pupils on the right. */
final class GroupsPanel extends Composite<Div> {

    private final Groups groups;
    private final Rosters rosters;
    private final CurrentTeacher currentTeacher;
    private final ClassId classId;
    private final boolean mayEdit;
    private GroupBoard board = new GroupBoard();

    GroupsPanel(Groups groups, Rosters rosters, CurrentTeacher currentTeacher, ClassId classId, boolean mayEdit) {
        this.groups = groups;
        this.rosters = rosters;
        this.currentTeacher = currentTeacher;
        this.classId = classId;
        this.mayEdit = mayEdit;
        getContent().addClassName("stack");
        reloadUnlessEdited();
    }

    /** Shows what is saved, unless there is something that is not. */
    void reloadUnlessEdited() {
        if (!board.isEdited()) {
            board = GroupBoard.of(groups.of(currentTeacher.get(), classId));
            show();
        }
    }

    private void show() {
        getContent().removeAll();
        List<Student> pupils = rosters.of(currentTeacher.get(), classId);
        if (pupils.size() < 2) {
            getContent()
                    .add(new EmptyState(
                            "group",
                            getTranslation("school.groups.none"),
                            getTranslation("school.groups.none.pupils")));
        } else if (board.drafts().isEmpty()) {
            getContent()
                    .add(new EmptyState(
                            "group",
                            getTranslation("school.groups.none"),
                            getTranslation(mayEdit ? "school.groups.none.next" : "school.groups.none.assistant"),
                            mayEdit ? new Component[] {dealing(pupils.size())} : new Component[0]));
        } else {
            Div halves = new Div(groupCards(), pupilTiles(pupils));
            halves.addClassNames("split", "groups");
            getContent().add(bar(pupils), halves);
        }
    }

    private Component dealing(int pupils) {
        int most = Math.min(Groups.MOST, pupils);
        IntegerField count = new IntegerField(getTranslation("school.groups.count"));
        count.setMin(2);
        count.setMax(most);
        count.setValue(Math.min(6, most));
        count.setStepButtonsVisible(true);
        Button deal = new Button(getTranslation("school.groups.deal"), click -> {
            board = GroupBoard.dealt(groups.deal(
                    currentTeacher.get(), classId, count.getOptionalValue().orElse(0), getLocale()));
            show();
        });
        deal.addThemeVariants(ButtonVariant.PRIMARY);
        Div line = new Div(count, deal);
        line.addClassNames("acts", "baseline");
        return line;
    }

    private Component bar(List<Student> pupils) {
        long without = pupils.stream()
                .filter(pupil -> board.groupOf(pupil.id()).isEmpty())
                .count();
        Paragraph help = new Paragraph(
                without > 0
                        ? getTranslation("school.groups.without", without)
                        : getTranslation(mayEdit ? "school.groups.help" : "school.groups.complete"));
        help.addClassNames("muted", "grow");
        Div bar = new Div(help);
        bar.addClassName("head");
        if (mayEdit) {
            Button discard = new Button(getTranslation("school.groups.discard"), click -> {
                board = new GroupBoard();
                reloadUnlessEdited();
            });
            discard.addThemeVariants(ButtonVariant.TERTIARY);
            discard.setVisible(board.isEdited());
            Button save = new Button(getTranslation("school.groups.save"), click -> save());
            save.addThemeVariants(ButtonVariant.PRIMARY);
            save.setEnabled(board.isEdited());
            Div acts = new Div(discard, save);
            acts.addClassName("acts");
            bar.add(acts);
        }
        return bar;
    }

    private void save() {
        groups.save(currentTeacher.get(), classId, board.forms());
        board = new GroupBoard();
        reloadUnlessEdited();
        Notices.done(getTranslation("school.groups.saved"));
    }

    private Component groupCards() {
        Div cards = new Div();
        cards.addClassName("stack");
        List<Student> pupils = rosters.of(currentTeacher.get(), classId);
        board.drafts()
                .forEach(draft ->
                        cards.add(new GroupCard(board, draft, leaderName(draft, pupils), mayEdit, this::show)));
        if (mayEdit && board.mayAdd()) {
            Button add = new Button(getTranslation("school.groups.add"), Icons.of("plus"), click -> {
                board.add(getTranslation(
                        "school.group.name", Integer.toString(board.drafts().size() + 1)));
                show();
            });
            add.addThemeVariants(ButtonVariant.TERTIARY);
            cards.add(add);
        }
        return cards;
    }

    private static Optional<String> leaderName(GroupBoard.Draft draft, List<Student> pupils) {
        return pupils.stream()
                .filter(pupil -> draft.leads(pupil.id()))
                .map(Student::name)
                .findFirst();
    }

    private Component pupilTiles(List<Student> pupils) {
        Div tiles = new Div();
        tiles.addClassName("tiles");
        pupils.forEach(pupil -> tiles.add(tile(pupil)));
        Div card = new Div(new H2(getTranslation("school.groups.pupils")), tiles);
        card.addClassNames("card", "tight", "stack");
        return card;
    }

    private Component tile(Student pupil) {
        Optional<GroupBoard.Draft> group = board.groupOf(pupil.id());
        boolean inChosen = group.filter(board::isChosen).isPresent();
        Span number = new Span(Integer.toString(pupil.number()));
        number.addClassName("muted");
        NativeButton name = new NativeButton();
        name.add(number, new Span(pupil.name()));
        name.addClassName("pupil");
        name.setEnabled(mayEdit);
        name.getElement().setAttribute("aria-pressed", Boolean.toString(inChosen));
        name.addClickListener(click -> {
            board.tap(pupil.id());
            show();
        });
        Div tile = new Div(name);
        tile.addClassName("tile");
        group.ifPresent(draft -> {
            tile.getStyle().set("--group", draft.colour().css());
            tile.add(star(pupil, draft));
        });
        tile.setClassName("chosen", inChosen);
        tile.setClassName("waiting", group.isEmpty());
        return tile;
    }

    private Component star(Student pupil, GroupBoard.Draft draft) {
        NativeButton star = new NativeButton();
        star.add(Icons.of("star"));
        star.addClassName("star");
        star.setEnabled(mayEdit);
        String label = getTranslation("school.groups.lead", pupil.name());
        star.getElement().setAttribute("aria-label", label).setAttribute("title", label);
        star.getElement().setAttribute("aria-pressed", Boolean.toString(draft.leads(pupil.id())));
        star.addClickListener(click -> {
            board.lead(pupil.id());
            show();
        });
        return star;
    }
}
