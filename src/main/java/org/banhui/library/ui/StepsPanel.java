package org.banhui.library.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.banhui.activity.Kind;
import org.banhui.activity.Step;
import org.banhui.base.ui.Pieces;

/** The list of a plan's steps: choose, move, remove and bring back, add; and how their minutes fill the lesson. */
final class StepsPanel extends Composite<Section> {

    /** The kinds that are wanted most, in the order of the menu; look.md, "Desk". */
    static final List<Kind> FIRST = List.of(Kind.TALK, Kind.CASE, Kind.CHOICE, Kind.DISCUSS, Kind.POLL, Kind.PLEDGE);

    /** The others, behind one more click. */
    static final List<Kind> MORE =
            Stream.of(Kind.values()).filter(kind -> !FIRST.contains(kind)).toList();

    /** What the panel asks for. */
    interface Wishes extends StepRow.Moves {

        void add(Kind kind);

        /** Whether there is what a step of this kind needs. */
        boolean isPossible(Kind kind);

        /** Opens the bank of questions. */
        void openBank();

        void bringBack(Step step, int place);
    }

    private record Gone(Step step, int place) {}

    private final Wishes wishes;
    private final int lessonMinutes;
    private final boolean readOnly;
    private final Span sum = Pieces.classed(new Span(), "num");
    private final Div bar = Pieces.classed(new Div(), "sum");
    private final OrderedList list = Pieces.classed(new OrderedList(), "steps");
    private final List<Gone> gone = new ArrayList<>();
    private Function<Step, Optional<String>> thumbs = step -> Optional.empty();

    StepsPanel(int lessonMinutes, boolean readOnly, Wishes wishes) {
        this.wishes = wishes;
        this.lessonMinutes = lessonMinutes;
        this.readOnly = readOnly;
        bar.getElement().setAttribute("role", "img");
        getContent().addClassNames("card", "tight", "steps-panel");
        getContent().add(Pieces.classed(new Div(new H2(getTranslation("library.plan.steps")), sum), "line"), bar, list);
        if (!readOnly) {
            getContent()
                    .add(
                            Pieces.classed(new Paragraph(getTranslation("library.plan.add")), "small", "muted"),
                            kinds(),
                            Pieces.div(
                                    "more",
                                    Pieces.quiet(getTranslation("library.plan.more"), "more", e -> openMoreKinds()),
                                    Pieces.quiet(
                                            getTranslation("library.plan.bank"), "search", e -> wishes.openBank())));
        }
    }

    private Div kinds() {
        Div kinds = Pieces.div("kinds");
        for (Kind kind : FIRST) {
            String key = "library.kind." + kind.word();
            Button button = Pieces.button(getTranslation(key), KindIcon.of(kind), e -> wishes.add(kind));
            button.setTooltipText(getTranslation(key + ".about"));
            kinds.add(button);
        }
        return kinds;
    }

    private void openMoreKinds() {
        new MoreKinds(MORE, wishes::isPossible, wishes::add).open();
    }

    /** Tells the address of a step's picture, where it has one. */
    void setThumbs(Function<Step, Optional<String>> addresses) {
        thumbs = addresses;
    }

    /** Leaves a line with an undo where the step was. */
    void removed(Step step, int place) {
        gone.add(new Gone(step, place));
    }

    void show(Arrangement arrangement, String chosen, IntPredicate unfinished) {
        List<Step> steps = arrangement.steps();
        list.removeAll();
        for (int place = 0; place <= steps.size(); place++) {
            addUndoLines(place, place == steps.size());
            if (place < steps.size()) {
                Step step = steps.get(place);
                StepRow row = new StepRow(step, place, steps.size(), step.id().equals(chosen), unfinished.test(place));
                row.whenChosen(wishes);
                thumbs.apply(step).ifPresent(row::showPicture);
                if (!readOnly) {
                    row.makeMovable(wishes, place == 0, place == steps.size() - 1);
                }
                list.add(row);
            }
        }
        showMinutes(arrangement, chosen);
    }

    /** Puts the keyboard back on a row that has been moved. */
    void focus(String step) {
        row(step).ifPresent(StepRow::focus);
    }

    /** Brings a row into view. */
    void reveal(String step) {
        row(step).ifPresent(StepRow::scrollIntoList);
    }

    private Optional<StepRow> row(String step) {
        return list.getChildren()
                .filter(StepRow.class::isInstance)
                .map(StepRow.class::cast)
                .filter(row -> row.stepId().equals(step))
                .findFirst();
    }

    private void addUndoLines(int place, boolean last) {
        for (Gone removed : gone) {
            if (removed.place() == place || last && removed.place() > place) {
                Button undo = new Button(getTranslation("library.undo"), e -> {
                    gone.remove(removed);
                    wishes.bringBack(removed.step(), place);
                });
                undo.addThemeVariants(ButtonVariant.TERTIARY);
                ListItem line = Pieces.classed(
                        new ListItem(
                                new Span(getTranslation(
                                        "library.step.removed", removed.step().title())),
                                undo),
                        "undo",
                        "small");
                line.getElement().setAttribute("role", "status");
                list.add(line);
            }
        }
    }

    private void showMinutes(Arrangement arrangement, String chosen) {
        int minutes = arrangement.minutes();
        sum.setText(getTranslation("library.plan.sum", minutes, lessonMinutes));
        sum.setClassName("over", minutes > lessonMinutes);
        bar.removeAll();
        for (Step step : arrangement.steps()) {
            bar.add(piece(Math.max(0, step.minutes()), step.id().equals(chosen) ? "on" : "part"));
        }
        if (minutes < lessonMinutes) {
            bar.add(piece(lessonMinutes - minutes, "left"));
        }
        bar.setClassName("over", minutes > lessonMinutes);
        bar.getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation(
                                minutes > lessonMinutes ? "library.plan.sum.over" : "library.plan.sum.left",
                                minutes,
                                Math.abs(lessonMinutes - minutes)));
    }

    private static Component piece(int minutes, String look) {
        Span piece = Pieces.classed(new Span(), look);
        piece.getStyle().set("flex-grow", Integer.toString(minutes));
        return piece;
    }
}
