package org.banhui.library.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.banhui.activity.Kind;
import org.banhui.base.ui.Icons;
import org.banhui.base.ui.Pieces;

/** The kinds of step that are wanted less often, each with a sentence about it. */
final class MoreKinds extends Dialog {

    /** @param possible whether a step of a kind can be made here */
    MoreKinds(List<Kind> kinds, Predicate<Kind> possible, Consumer<Kind> chosen) {
        setHeaderTitle(getTranslation("library.plan.more"));
        setWidth("640px");
        Div list = Pieces.div("more-kinds");
        for (Kind kind : kinds) {
            NativeButton pick = new NativeButton();
            boolean can = possible.test(kind);
            pick.addClassName("more-kind");
            pick.add(
                    Icons.of(KindIcon.of(kind)),
                    Pieces.classed(
                            new Span(
                                    Pieces.classed(new Span(getTranslation("library.kind." + kind.word())), "name"),
                                    Pieces.classed(
                                            new Span(getTranslation(
                                                    can
                                                            ? "library.kind." + kind.word() + ".about"
                                                            : "library.kind." + kind.word() + ".not")),
                                            "what")),
                            "words"));
            pick.setEnabled(can);
            pick.addClickListener(click -> {
                close();
                chosen.accept(kind);
            });
            list.add(pick);
        }
        add(list);
        getFooter().add(new Button(getTranslation("base.close"), click -> close()));
    }
}
