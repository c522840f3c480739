package org.banhui.base.ui;

import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.banhui.base.Installation;
import org.banhui.base.start.LanAddresses;
import org.springframework.stereotype.Component;

/** The address that others type to reach this server. */
@Component
public final class SiteAddress {

    private final Installation installation;

    SiteAddress(Installation installation) {
        this.installation = installation;
    }

    /**
     * Host and port without scheme, as it is written on a board: the base address that was set, else the one this page was
     * asked for. A local name means nothing to others, so the first address in the network stands for it.
     */
    public String host() {
        URI base = installation.baseAddress();
        if (base != null) {
            return base.getPort() < 0 ? base.getHost() : base.getHost() + ':' + base.getPort();
        }
        HttpServletRequest request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        String name = request.getServerName();
        String reachable =
                isLocal(name) ? LanAddresses.find().stream().findFirst().orElse(name) : name;
        return request.getServerPort() == 80 ? reachable : reachable + ':' + request.getServerPort();
    }

    /** A path of this server with scheme and host, as it goes into a QR code. */
    public String link(String path) {
        return (installation.isReachedByHttps() ? "https://" : "http://") + host() + path;
    }

    private static boolean isLocal(String name) {
        return name.equals("localhost") || name.startsWith("127.") || name.equals("[::1]") || name.equals("::1");
    }
}
