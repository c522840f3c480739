package org.banhui.base.ui;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import org.banhui.base.Words;
import org.jsoup.nodes.Document;
import org.springframework.stereotype.Component;

/** Gives each page of the desk its language and its way to say refusals, and sends browsers that are too old for it to a page that says so. */
@Component
class DeskStart implements VaadinServiceInitListener {

    private final Words words;

    DeskStart(Words words) {
        this.words = words;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(start -> start.getUI().setLocale(Language.of(VaadinRequest.getCurrent())));
        event.getSource().addSessionInitListener(start -> start.getSession().setErrorHandler(new Faults(words)));
        event.addIndexHtmlRequestListener(page -> {
            Document document = page.getDocument();
            document.selectStream("html")
                    .forEach(html -> html.attr(
                            "lang", Language.of(page.getVaadinRequest()).toLanguageTag()));
            // Vaadin's own test leads to a page in English that knows nothing of the stage.
            document.head().select("script:containsData(v-r=oldbrowser)").remove();
            document.head().prependElement("script").attr("src", "/desk/too-old.js");
        });
    }

    /** What stands over a page that the server can no longer serve; a click loads it anew. */
    private CustomizedSystemMessages fatal(Locale locale) {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredCaption(words.say(locale, "base.expired.title"));
        messages.setSessionExpiredMessage(words.say(locale, "base.expired.next"));
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setInternalErrorCaption(words.say(locale, "base.fault.title"));
        messages.setInternalErrorMessage(words.say(locale, "base.fault.reload"));
        messages.setCookiesDisabledCaption(words.say(locale, "base.cookies.title"));
        messages.setCookiesDisabledMessage(words.say(locale, "base.cookies.next"));
        return messages;
    }
}
