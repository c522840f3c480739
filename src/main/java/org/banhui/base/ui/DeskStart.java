package org.banhui.base.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.jsoup.nodes.Document;
import org.springframework.stereotype.Component;

/** Gives each page of the desk its language, and sends browsers that are too old for it to a page that says so. */
@Component
class DeskStart implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(start -> start.getUI().setLocale(Language.of(VaadinRequest.getCurrent())));
        event.addIndexHtmlRequestListener(page -> {
            Document document = page.getDocument();
            document.selectStream("html")
                    .forEach(html -> html.attr(
                            "lang", Language.of(page.getVaadinRequest()).toLanguageTag()));
            document.head().prependElement("script").attr("src", "/desk/too-old.js");
        });
    }
}
