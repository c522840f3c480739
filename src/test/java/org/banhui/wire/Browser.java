package org.banhui.wire;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A browser with its own cookies at an address of the loopback network, since limits count per address. */
final class Browser {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final AtomicInteger ADDRESSES = new AtomicInteger(1);

    private final int port;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http;

    private Browser(int port, InetAddress address) {
        this.port = port;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .localAddress(address)
                .cookieHandler(cookies)
                .build();
    }

    /** A reply as it came; the body may be text. */
    record Reply(HttpResponse<String> raw) {

        int status() {
            return raw.statusCode();
        }

        JsonNode json() {
            return JSON.readTree(raw.body());
        }

        String text(String field) {
            JsonNode value = json().get(field);
            return value == null ? "" : value.asString();
        }
    }

    /** An address that no test has used. */
    static InetAddress newAddress() {
        int number = ADDRESSES.getAndIncrement();
        return InetAddress.ofLiteral("127.7." + number / 250 + "." + (1 + number % 250));
    }

    static Browser at(int port, InetAddress address) {
        return new Browser(port, address);
    }

    static Browser anywhere(int port) {
        return new Browser(port, newAddress());
    }

    Reply post(String path, Map<String, ?> body) {
        return post(path, JSON.writeValueAsString(body));
    }

    Reply post(String path, String body) {
        return send(HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    /** Posts without saying how long the body is. */
    Reply pour(String path, byte[] body) {
        HttpRequest.BodyPublisher unknownLength =
                HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body));
        return send(HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/json")
                .POST(unknownLength)
                .build());
    }

    Reply get(String path) {
        return send(HttpRequest.newBuilder(uri(path)).build());
    }

    /** The cookies for an address, as a browser would send them. */
    String cookiesFor(String path) {
        try {
            return String.join("; ", cookies.get(uri(path), Map.of()).getOrDefault("Cookie", List.of()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    HttpClient client() {
        return http;
    }

    private Reply send(HttpRequest request) {
        try {
            return new Reply(http.send(request, BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }
}
