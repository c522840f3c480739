package org.banhui.base.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;
import org.banhui.base.DomainException;

/**
 * A link to a PDF that is made when somebody follows it, opened in a window of its own. A link rather than a button,
 * because browsers block windows that a button's answer opens.
 */
public final class PdfLink extends Anchor {

    /** The desk's rule lets nothing embed objects; some browsers show a PDF as one in a page of their own. */
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'";

    private record Pdf(String name, Supplier<byte[]> maker) {}

    private volatile Pdf pdf = new Pdf("", () -> new byte[0]);

    public PdfLink(String words) {
        add(Icons.of("print"), new Span(words));
        addClassNames("btn", "primary");
        setTarget(AnchorTarget.BLANK);
        setHref(
                DownloadHandler.fromInputStream(request -> answer(pdf, request.getResponse()))
                        .inline(),
                AttachmentType.INLINE);
    }

    /**
     * What the link leads to from now on.
     *
     * @param name of the file, without its ending
     * @param maker runs in the request that follows the link, where no component may be touched
     */
    public void leadTo(String name, Supplier<byte[]> maker) {
        pdf = new Pdf(name, maker);
    }

    private static DownloadResponse answer(Pdf wanted, VaadinResponse response) {
        response.setHeader("Content-Security-Policy", POLICY);
        // Names and codes do not stay behind on a shared computer.
        response.setHeader("Cache-Control", "no-store");
        try {
            byte[] bytes = wanted.maker().get();
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes), fileName(wanted.name()), "application/pdf", bytes.length);
        } catch (DomainException refused) {
            return DownloadResponse.error(HttpStatusCode.FORBIDDEN, refused);
        }
    }

    /** Without the signs that some systems take in no file name. */
    private static String fileName(String name) {
        return name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ").strip() + ".pdf";
    }
}
