package org.banhui.library.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.dnd.EffectAllowed;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.banhui.activity.Step;
import org.banhui.base.ui.Icons;
import org.banhui.base.ui.Pieces;

/** One step in the list of steps. */
final class StepRow extends Composite<ListItem> {

    /** What a teacher can do with a row. */
    interface Moves {

        void choose(String step);

        /** One place up (−1) or down (+1). */
        void shift(String step, int by);

        /** To the place of another step. */
        void put(String step, String where);

        void remove(String step);
    }

    private final Step step;
    private final NativeButton pick = new NativeButton();
    private final Component icon;

    StepRow(Step step, int place, int count, boolean current, boolean unfinished) {
        this.step = step;
        String kind = step.activity().kind().word();
        Span name = Pieces.classed(new Span(titled()), "name");
        Span what = Pieces.classed(
                new Span(getTranslation(unfinished ? "library.step.unfinished" : "library.kind." + kind)), "what");
        what.setClassName("warn", unfinished);
        Span minutes = Pieces.classed(
                new Span(getTranslation("library.minutes", Math.max(0, step.minutes()))), "num", "muted", "small");
        pick.addClassName("pick");
        icon = Icons.of(KindIcon.of(step.activity().kind()));
        pick.add(icon, Pieces.classed(new Span(name, what), "names"), minutes);
        pick.getElement().setAttribute("aria-label", getTranslation("library.step.row", place + 1, count, titled()));
        if (current) {
            getContent().getElement().setAttribute("aria-current", "true");
        }
        getContent().addClassName("step");
        getContent().add(pick);
    }

    String stepId() {
        return step.id();
    }

    /** Shows the step's picture in the place of its kind's icon. */
    void showPicture(String address) {
        pick.addClassName("has-picture");
        pick.remove(icon);
        pick.addComponentAsFirst(picture(address));
    }

    private static Image picture(String address) {
        Image picture = Pieces.classed(new Image(address, ""), "thumb");
        picture.getElement().setAttribute("loading", "lazy");
        return picture;
    }

    void whenChosen(Moves moves) {
        pick.addClickListener(e -> moves.choose(step.id()));
    }

    /** Lets the row be dragged, shifted by buttons or Alt and an arrow key, and removed. */
    void makeMovable(Moves moves, boolean first, boolean last) {
        var up = Pieces.iconButton("up", getTranslation("library.step.up", titled()), e -> moves.shift(step.id(), -1));
        var down =
                Pieces.iconButton("up", getTranslation("library.step.down", titled()), e -> moves.shift(step.id(), 1));
        var remove = Pieces.iconButton(
                "trash", getTranslation("library.step.remove", titled()), e -> moves.remove(step.id()));
        down.addClassName("flipped");
        up.setEnabled(!first);
        down.setEnabled(!last);
        getContent().addComponentAsFirst(Pieces.classed(Icons.of("grip"), "grip"));
        getContent().add(Pieces.classed(new Span(up, down, remove), "row-acts"));
        Shortcuts.addShortcutListener(pick, () -> moves.shift(step.id(), -1), Key.ARROW_UP, KeyModifier.ALT)
                .listenOn(pick);
        Shortcuts.addShortcutListener(pick, () -> moves.shift(step.id(), 1), Key.ARROW_DOWN, KeyModifier.ALT)
                .listenOn(pick);
        DragSource<ListItem> source = DragSource.create(getContent());
        source.setEffectAllowed(EffectAllowed.MOVE);
        source.setDragData(step.id());
        DropTarget<ListItem> target = DropTarget.create(getContent());
        target.addDropListener(e -> e.getDragData()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .ifPresent(dragged -> moves.put(dragged, step.id())));
    }

    /** Brings the row into view within its list; the page stays where it is. */
    void scrollIntoList() {
        getContent().getElement().executeJs("""
                        const list = this.parentElement.getBoundingClientRect(), row = this.getBoundingClientRect();
                        if (row.top < list.top) this.parentElement.scrollTop -= list.top - row.top;
                        if (row.bottom > list.bottom) this.parentElement.scrollTop += row.bottom - list.bottom;
                        """);
    }

    void focus() {
        pick.focus();
    }

    private String titled() {
        return step.title().isBlank() ? getTranslation("library.step.untitled") : step.title();
    }
}
