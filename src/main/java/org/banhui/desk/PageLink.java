package org.banhui.desk;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Span;
import org.banhui.base.ui.Icons;
import org.banhui.live.SessionKey;
import org.banhui.live.join.PageRole;

/** Opens a page of a meeting in a window of its own; the ticket is made when the link is followed. */
final class PageLink extends Anchor {

    PageLink(String text, String icon, SessionKey key, PageRole page) {
        super(MeetingPages.address(key, page), Icons.of(icon), new Span(text));
        setTarget(AnchorTarget.BLANK);
        addClassName("btn");
    }
}
