package org.banhui.play;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The HTTP side of the pages. */
public final class Web {

    public static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final int port;

    public Web(int port) {
        this.port = port;
    }

    /** A reply's status and body. */
    public record Reply(int status, JsonNode body) {}

    /** Posts JSON. */
    public Reply post(String path, Map<String, ?> body) {
        return send(HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build());
    }

    /** The token for a page, in exchange for the desk's one-time ticket. */
    public String enter(String key, String ticket) {
        return post("/s/" + key + "/enter", Map.of("ticket", ticket))
                .body()
                .get("token")
                .asString();
    }

    /** The token of a new guest. */
    public String join(String key, String name) {
        return post("/s/" + key + "/join", Map.of("way", "nickname", "name", name))
                .body()
                .get("token")
                .asString();
    }

    private Reply send(HttpRequest request) {
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            return new Reply(response.statusCode(), JSON.readTree(response.body()));
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
