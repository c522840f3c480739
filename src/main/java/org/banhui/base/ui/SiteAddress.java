package org.banhui.base.ui;

import com.vaadin.flow.server.VaadinRequest;
import org.banhui.base.Installation;
import org.banhui.base.ShownAddress;
import org.springframework.stereotype.Component;

/** The address that others type to reach this server. */
@Component
public final class SiteAddress {

    private final Installation installation;
    private final ShownAddress shown;

    SiteAddress(Installation installation, ShownAddress shown) {
        this.installation = installation;
        this.shown = shown;
    }

    /** Host and port without scheme, as it is written on a board. */
    public String host() {
        return shown.of(VaadinRequest.getCurrent().getHeader("Host"));
    }

    /** A path of this server with scheme and host, as it goes into a QR code. */
    public String link(String path) {
        return (installation.isReachedByHttps() ? "https://" : "http://") + host() + path;
    }
}
