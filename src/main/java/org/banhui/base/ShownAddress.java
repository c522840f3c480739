package org.banhui.base;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.banhui.base.start.LanAddresses;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Host and port as people type them on other machines. */
@Component
public final class ShownAddress {

    private static final Pattern THIS_MACHINE = Pattern.compile("(localhost|127\\.[0-9.]+|\\[::1])(:\\d+)?");

    private static final Duration FRESH = Duration.ofSeconds(30);

    private final Installation installation;
    private final Clock clock;
    private final Supplier<List<String>> networks;
    private volatile Known known = new Known("", Instant.EPOCH);

    /** The address in the school's network, empty where there is none, as of an instant. */
    private record Known(String address, Instant at) {}

    @Autowired
    ShownAddress(Installation installation, Clock clock) {
        this(installation, clock, LanAddresses::find);
    }

    /** @param networks this machine's addresses in the school's networks, the first one is shown */
    ShownAddress(Installation installation, Clock clock, Supplier<List<String>> networks) {
        this.installation = installation;
        this.clock = clock;
        this.networks = networks;
    }

    /**
     * What to show on a page.
     *
     * @param asked the host header of the page's request; where it names only the server itself, its address in the
     *     school's network takes its place
     */
    public String of(@Nullable String asked) {
        URI base = installation.baseAddress();
        if (base != null && base.getHost() != null) {
            return base.getPort() < 0 ? base.getHost() : base.getHost() + ':' + base.getPort();
        }
        String host = asked == null ? "localhost" : asked;
        if (!THIS_MACHINE.matcher(host).matches()) {
            return host;
        }
        String network = network();
        int colon = host.lastIndexOf(':');
        String port = colon > 0 && !host.endsWith("]") ? host.substring(colon) : "";
        return network.isEmpty() ? host : network + port;
    }

    /**
     * What a link or a QR code to this server begins with: scheme, host and port.
     *
     * @param asked as for {@link #of}
     * @param secure whether the page itself came over https
     */
    public String origin(@Nullable String asked, boolean secure) {
        boolean https = installation.baseAddress() == null ? secure : installation.isReachedByHttps();
        return (https ? "https://" : "http://") + of(asked);
    }

    /** Looking through the network cards takes milliseconds, and a thousand pages may ask at once. */
    private String network() {
        Instant now = clock.instant();
        if (known.at().plus(FRESH).isBefore(now)) {
            known = new Known(networks.get().stream().findFirst().orElse(""), now);
        }
        return known.address();
    }
}
