package org.banhui.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.banhui.base.ui.Pieces;

/** Three numbers that the data holds, each a way to its list. */
final class HomeNumbers extends Composite<Div> {

    HomeNumbers(int meetings, int pupils, long plans) {
        getContent().addClassName("home-numbers");
        getContent()
                .add(
                        number(meetings, "meetings", "/app/meetings"),
                        number(pupils, "pupils", "/app/classes"),
                        number(plans, "plans", "/app/plans"));
    }

    private Component number(long value, String what, String address) {
        Span number = Pieces.classed(new Span(String.valueOf(value)), "number", "num");
        Span words = Pieces.classed(new Span(getTranslation("desk.numbers." + what)), "small", "muted");
        return Pieces.classed(new Anchor(address, number, words), "card", "tight");
    }
}
