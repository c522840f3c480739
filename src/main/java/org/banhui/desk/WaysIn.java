package org.banhui.desk;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.banhui.base.ui.Pieces;
import org.banhui.live.Meeting;

/** What is typed where: the opening code and the short address on the board, the class address or PIN on a phone. */
final class WaysIn extends Composite<Div> {

    private final String host;
    private final Div phones = Pieces.div("ways-phones");

    WaysIn(Meeting meeting, CodeBox code, String host) {
        this.host = host;
        getContent().addClassName("ways-in");
        getContent().add(code, way("desk.ways.board", host + "/stage"), phones);
        if (!meeting.entrance().isEmpty()) {
            phones.add(way("desk.ways.class", host + "/" + meeting.entrance()));
        }
        if (!meeting.pin().isEmpty()) {
            phones.add(way(
                    "desk.ways.pin",
                    meeting.pin().substring(0, 3) + " " + meeting.pin().substring(3)));
            if (meeting.entrance().isEmpty()) {
                phones.addComponentAsFirst(way("desk.ways.phone", this.host));
            }
        }
    }

    /** Pupils' ways in mean nothing while the meeting runs without devices. */
    void show(boolean devices) {
        phones.setVisible(devices);
    }

    private Div way(String key, String text) {
        return Pieces.div(
                "way",
                Pieces.classed(new Span(getTranslation(key)), "small", "muted"),
                Pieces.classed(new Span(text), "way-text", "num"));
    }
}
