package org.banhui.base.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;
import org.springframework.security.web.header.HeaderWriter;

/** Content security policies and framing: what a page may load, and who may show it in a frame. */
final class PageHeaders {

    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9.\\-]+(:\\d{1,5})?|\\[[0-9A-Fa-f:.]+](:\\d{1,5})?");

    private PageHeaders() {}

    /** The desk. Vaadin 25.2 needs inline scripts and eval; nobody frames the desk. */
    static void desk(HttpServletRequest request, HttpServletResponse response) {
        write(
                response,
                "DENY",
                "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline';"
                        + " img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'" + sockets(request)
                        + "; frame-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self';"
                        + " frame-ancestors 'none'");
    }

    /** Everything outside the desk: live pages, which the desk frames, and the answers they fetch. */
    static HeaderWriter outside(LivePages pages) {
        return (request, response) -> {
            boolean live = pages.matches(request);
            write(
                    response,
                    live ? "SAMEORIGIN" : "DENY",
                    "default-src 'self'; img-src 'self' data:; media-src 'self' blob:; style-src 'self'; connect-src 'self'"
                            + sockets(request)
                            + "; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors "
                            + (live ? "'self'" : "'none'"));
        };
    }

    /** Safari before 15.4 does not count the own host's sockets as 'self'; it takes only the name. */
    private static String sockets(HttpServletRequest request) {
        String host = request.getHeader("Host");
        return host != null && HOST.matcher(host).matches() ? " ws://" + host + " wss://" + host : "";
    }

    private static void write(HttpServletResponse response, String framing, String policy) {
        response.setHeader("X-Frame-Options", framing);
        response.setHeader("Content-Security-Policy", policy);
    }

    /** Tells the pages that may be framed by the desk. */
    @FunctionalInterface
    interface LivePages {
        boolean matches(HttpServletRequest request);
    }
}
