package org.banhui.desk;

import com.vaadin.flow.server.RequestHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banhui.base.DomainException;
import org.banhui.live.Openings;
import org.banhui.live.SessionKey;
import org.banhui.live.join.PageRole;
import org.banhui.school.CurrentTeacher;
import org.springframework.stereotype.Component;

/**
 * The links of the desk to the pages of a meeting, {@code /app/open/<key>/stage} and {@code …/host}: whoever follows one
 * is sent on with a fresh ticket. A link rather than a button, because browsers block windows that a button's answer
 * opens.
 */
@Component
class MeetingPages implements VaadinServiceInitListener {

    private static final Pattern PATH = Pattern.compile("/open/([a-z0-9]{1,16})/(stage|host)");

    private final Openings openings;
    private final CurrentTeacher currentTeacher;

    MeetingPages(Openings openings, CurrentTeacher currentTeacher) {
        this.openings = openings;
        this.currentTeacher = currentTeacher;
    }

    static String address(SessionKey key, PageRole page) {
        return "/app/open/" + key.value() + '/' + word(page);
    }

    /** Where a page is, with a ticket that opens it once within 60 seconds. */
    String withTicket(SessionKey key, PageRole page) {
        String ticket = openings.ticket(currentTeacher.get(), key, page);
        return "/s/" + key.value() + '/' + word(page) + "#t=" + ticket;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        RequestHandler handler = this::open;
        event.addRequestHandler(handler);
    }

    private boolean open(VaadinSession session, VaadinRequest request, VaadinResponse response) throws IOException {
        Optional<String> path = Optional.ofNullable(request.getPathInfo());
        Optional<Matcher> link = path.map(PATH::matcher).filter(Matcher::matches);
        if (link.isEmpty()) {
            return false;
        }
        SessionKey key = new SessionKey(link.get().group(1));
        PageRole page = PageRole.valueOf(link.get().group(2).toUpperCase(Locale.ROOT));
        response.setHeader("Cache-Control", "no-store");
        try {
            response.setHeader("Location", withTicket(key, page));
            response.setStatus(HttpServletResponse.SC_FOUND);
        } catch (DomainException refused) {
            // The desk says in its frame that there is no such meeting.
            response.setHeader("Location", "/app/" + MeetingView.ROUTE + '/' + key.value());
            response.setStatus(HttpServletResponse.SC_FOUND);
        }
        return true;
    }

    private static String word(PageRole page) {
        return page.name().toLowerCase(Locale.ROOT);
    }
}
