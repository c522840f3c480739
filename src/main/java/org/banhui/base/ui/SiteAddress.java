package org.banhui.base.ui;

import com.vaadin.flow.server.VaadinRequest;
import org.banhui.base.ShownAddress;
import org.springframework.stereotype.Component;

/** The address that others type to reach this server. */
@Component
public final class SiteAddress {

    private final ShownAddress shown;

    SiteAddress(ShownAddress shown) {
        this.shown = shown;
    }

    /** Host and port without scheme, as it is written on a board. */
    public String host() {
        return shown.of(VaadinRequest.getCurrent().getHeader("Host"));
    }

    /** What a QR code to this server begins with: scheme, host and port. */
    public String origin() {
        VaadinRequest request = VaadinRequest.getCurrent();
        return shown.origin(request.getHeader("Host"), request.isSecure());
    }
}
