package org.banhui.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.util.Locale;
import org.banhui.base.DomainException;
import org.banhui.base.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a click on the desk that failed says: the refusal in plain words, or that it is not the teacher's fault. */
final class Faults implements ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

    private final Words words;

    Faults(Words words) {
        this.words = words;
    }

    @Override
    public void error(ErrorEvent event) {
        UI ui = UI.getCurrent();
        if (ui != null) {
            Notices.refused(told(event.getThrowable(), ui.getLocale()));
        } else {
            LOG.error("The desk failed", event.getThrowable());
        }
    }

    /** Vaadin wraps what a listener throws where it was called by reflection. */
    private String told(Throwable thrown, Locale locale) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof DomainException refusal) {
                return words.say(locale, refusal);
            }
        }
        LOG.error("A click on the desk failed", thrown);
        return words.say(locale, "base.fault.click");
    }
}
