package org.banhui.base.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import java.time.Duration;

/** Short messages at the lower edge. */
public final class Notices {

    private static final Duration TOLD = Duration.ofSeconds(4);
    private static final Duration REFUSED = Duration.ofSeconds(9);

    private Notices() {}

    /** Says that something is done. */
    public static void done(String text) {
        open(new Notification(new Span(text)), TOLD, "done");
    }

    /** Says that something is done and offers to undo it. */
    public static void done(String text, String undo, Runnable action) {
        Notification notice = new Notification();
        Button button = new Button(undo, click -> {
            notice.close();
            action.run();
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        Div line = new Div(new Span(text), button);
        line.addClassName("line");
        notice.add(line);
        open(notice, REFUSED, "done");
    }

    /** Says why something was refused or went wrong. */
    public static void refused(String text) {
        Notification notice = new Notification(new Span(text));
        notice.setAssertive(true);
        open(notice, REFUSED, "refused");
    }

    private static void open(Notification notice, Duration duration, String look) {
        notice.setPosition(Notification.Position.BOTTOM_CENTER);
        notice.setDuration((int) duration.toMillis());
        notice.addClassName(look);
        notice.open();
    }
}
