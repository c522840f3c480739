package org.banhui.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.banhui.live.join.HandMovedClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The address on the board and in its QR code, where the page itself was opened on the server's own machine. */
class ShownAddressTest {

    private final HandMovedClock clock = new HandMovedClock();
    private final AtomicReference<List<String>> networks =
            new AtomicReference<>(List.of("192.168.1.20", "192.168.9.9"));

    @ParameterizedTest
    @CsvSource({
        "localhost:8080, 192.168.1.20:8080",
        "127.0.0.1:8080, 192.168.1.20:8080",
        "127.0.1.1:9000, 192.168.1.20:9000",
        "[::1]:8080, 192.168.1.20:8080",
        "[::1], 192.168.1.20",
        "localhost, 192.168.1.20",
        "192.168.9.9:8080, 192.168.9.9:8080",
        "banhui.school:8080, banhui.school:8080",
        "localhost.school:8080, localhost.school:8080"
    })
    void namesTheFirstAddressInTheNetworkInPlaceOfTheMachineItself(String asked, String shown) {
        assertThat(addresses(null).of(asked)).isEqualTo(shown);
    }

    @Test
    void namesTheBaseAddressWhereOneIsSet() {
        assertThat(addresses(URI.create("https://banhui.example.school")).of("localhost:8080"))
                .isEqualTo("banhui.example.school");
        assertThat(addresses(URI.create("http://banhui.lan:8090")).of("localhost:8080"))
                .isEqualTo("banhui.lan:8090");
    }

    @Test
    void beginsALinkAsThePageOrTheBaseAddressDoes() {
        assertThat(addresses(null).origin("localhost:8080", false)).isEqualTo("http://192.168.1.20:8080");
        assertThat(addresses(null).origin("banhui.school", true)).isEqualTo("https://banhui.school");
        assertThat(addresses(URI.create("https://banhui.example.school")).origin("localhost:8080", false))
                .isEqualTo("https://banhui.example.school");
    }

    @Test
    void leavesTheAddressAsItIsWithoutANetworkAndLooksAgainLater() {
        networks.set(List.of());
        ShownAddress addresses = addresses(null);
        assertThat(addresses.of("localhost:8080")).isEqualTo("localhost:8080");

        networks.set(List.of("10.0.0.7"));
        clock.forward(Duration.ofMinutes(1));
        assertThat(addresses.of("localhost:8080")).isEqualTo("10.0.0.7:8080");
    }

    private ShownAddress addresses(@Nullable URI base) {
        return new ShownAddress(new Installation(Path.of("data"), base, false), clock, networks::get);
    }
}
