package org.banhui.desk;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.banhui.base.Words;
import org.banhui.base.ui.Pieces;
import org.banhui.live.HeldMeeting;
import org.banhui.live.LiveSessions;
import org.banhui.live.join.PageRole;
import org.springframework.stereotype.Component;

/** One meeting that is live: where it stands, its pages, its end. */
final class RunningLine extends Composite<Div> {

    private final Paragraph facts = Pieces.classed(new Paragraph(), "small", "muted", "num");

    RunningLine(HeldMeeting one, boolean leftOpen, Runnable end) {
        Span mark = new Span(getTranslation(leftOpen ? "desk.running.left" : "desk.running.rehearsal"));
        mark.addClassNames("badge", "warm");
        mark.setVisible(leftOpen || one.rehearsal());
        getContent().addClassName("home-run");
        getContent()
                .add(
                        Pieces.div("line", new H3(one.title()), mark),
                        facts,
                        Pieces.div(
                                "acts",
                                Pieces.primary(
                                        getTranslation(leftOpen ? "desk.running.resume" : "desk.running.host"),
                                        "set",
                                        click -> Beginnings.open(one.key())),
                                new PageLink(getTranslation("desk.running.stage"), "screen", one.key(), PageRole.STAGE),
                                Pieces.dangerous(
                                        getTranslation(leftOpen ? "desk.running.close" : "desk.running.end"),
                                        click -> new EndQuestion(one.title(), one.rehearsal(), end).open())));
    }

    void show(String now) {
        facts.setText(now);
    }

    /** Says in one line where a meeting stands. */
    @Component
    static final class Facts {

        private static final long DAY = Duration.ofDays(1).toMinutes();

        private final LiveSessions live;
        private final Words words;
        private final Clock clock;

        Facts(LiveSessions live, Words words, Clock clock) {
            this.live = live;
            this.words = words;
            this.clock = clock;
        }

        String of(HeldMeeting one, Locale locale) {
            long minutes = Duration.between(one.startedAt().orElse(one.openedAt()), clock.instant())
                    .toMinutes();
            String where = one.steps() == 0
                    ? words.say(locale, "desk.running.tools")
                    : one.startedAt().isEmpty()
                            ? words.say(locale, "desk.running.waiting")
                            : words.say(locale, "desk.running.step", one.reached(), one.steps());
            String time = minutes < DAY
                    ? words.say(locale, "desk.running.minutes", minutes)
                    : words.say(locale, "desk.running.days", minutes / DAY);
            String facts = words.say(locale, "desk.running.facts", one.className(), where, time);
            return one.devices() ? words.say(locale, "desk.running.online", facts, live.online(one.key())) : facts;
        }
    }
}
