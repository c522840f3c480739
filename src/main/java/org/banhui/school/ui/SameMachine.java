package org.banhui.school.ui;

import com.vaadin.flow.server.VaadinRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.stream.Stream;
import org.banhui.base.Installation;
import org.jspecify.annotations.Nullable;

/** Whether a visitor sits at the machine the server runs on. */
final class SameMachine {

    private SameMachine() {}

    /**
     * A proxy on this machine makes every visitor look local. So the browser must have asked for a local name, nothing may
     * have been forwarded, and no public address may be set.
     */
    static boolean asks(VaadinRequest request, Installation installation) {
        return asks(
                request.getRemoteAddr(),
                request.getHeader("Host"),
                Stream.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Via")
                        .anyMatch(header -> request.getHeader(header) != null),
                installation);
    }

    static boolean asks(String address, @Nullable String host, boolean forwarded, Installation installation) {
        return !forwarded
                && installation.baseAddress() == null
                && host != null
                && host.matches("(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d+)?")
                && isLoopback(address);
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
