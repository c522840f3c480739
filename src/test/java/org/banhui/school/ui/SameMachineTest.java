package org.banhui.school.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import org.banhui.base.Installation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SameMachineTest {

    private static final Installation PLAIN = new Installation(Path.of("data"), null, false);

    @Test
    void knowsTheBrowserOfTheServersOwnMachine() {
        assertThat(asks("127.0.0.1", "localhost:8080")).isTrue();
        assertThat(asks("0:0:0:0:0:0:0:1", "[::1]:8080")).isTrue();
    }

    @Test
    void takesNobodyBehindAProxyForIt() {
        assertThat(asks("127.0.0.1", "bh.school.example")).isFalse();
        assertThat(asks("127.0.0.1", null)).isFalse();
        assertThat(SameMachine.asks("127.0.0.1", "localhost", true, PLAIN)).isFalse();
        Installation proxied = new Installation(Path.of("data"), URI.create("https://bh.school.example"), false);
        assertThat(SameMachine.asks("127.0.0.1", "localhost", false, proxied)).isFalse();
    }

    @Test
    void takesNobodyFromTheNetworkForIt() {
        assertThat(asks("192.168.1.20", "localhost:8080")).isFalse();
    }

    private static boolean asks(String address, @Nullable String host) {
        return SameMachine.asks(address, host, false, PLAIN);
    }
}
