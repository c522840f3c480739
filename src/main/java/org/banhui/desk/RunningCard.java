package org.banhui.desk;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.banhui.base.ui.EmptyState;
import org.banhui.base.ui.Pieces;
import org.banhui.live.HeldMeeting;
import org.banhui.live.Openings;
import org.banhui.live.SessionKey;
import org.banhui.school.Teacher;

/** What is live now and this teacher may host. Lines stay while they are shown, so that no click misses its button. */
final class RunningCard extends Composite<Section> {

    private final Openings openings;
    private final Teacher teacher;
    private final RunningLine.Facts facts;
    private final Span dot = Pieces.classed(new Span(), "dot");
    private final Div lines = new Div();
    private final EmptyState nothing;
    private final Map<SessionKey, RunningLine> shown = new HashMap<>();

    RunningCard(Openings openings, Teacher teacher, RunningLine.Facts facts) {
        this.openings = openings;
        this.teacher = teacher;
        this.facts = facts;
        this.nothing =
                new EmptyState("screen", getTranslation("desk.running.none"), getTranslation("desk.running.next"));
        getContent().addClassNames("card", "tight", "home-running");
        getContent().add(Pieces.div("card-head", dot, new H2(getTranslation("desk.running.title"))), nothing, lines);
    }

    /** Shows what runs at this moment, the newest on top. */
    List<HeldMeeting> refresh() {
        List<HeldMeeting> running = openings.running(teacher);
        List<SessionKey> keys = running.stream().map(HeldMeeting::key).toList();
        shown.entrySet().removeIf(entry -> {
            boolean over = !keys.contains(entry.getKey());
            if (over) {
                lines.remove(entry.getValue());
            }
            return over;
        });
        for (HeldMeeting one : running.reversed()) {
            RunningLine line = shown.computeIfAbsent(one.key(), key -> {
                RunningLine added = new RunningLine(one, openings.isLeftOpen(one), () -> end(key));
                lines.addComponentAsFirst(added);
                return added;
            });
            line.show(facts.of(one, getLocale()));
        }
        getContent().setClassName("live", !running.isEmpty());
        dot.setVisible(!running.isEmpty());
        nothing.setVisible(running.isEmpty());
        return running;
    }

    private void end(SessionKey key) {
        openings.end(teacher, key);
        refresh();
    }
}
