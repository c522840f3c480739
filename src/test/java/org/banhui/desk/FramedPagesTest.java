package org.banhui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.banhui.BanhuiTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages that a meeting's view shows in a frame, asked for over HTTP as a browser does. */
@BanhuiTest
class FramedPagesTest {

    @LocalServerPort
    private int port;

    @Test
    void letTheDeskFrameThemAndNobodyElse() throws IOException, InterruptedException {
        for (String page : new String[] {"/s/abc/host", "/s/abc/stage", "/stage"}) {
            HttpResponse<Void> answer = get(page);
            assertThat(answer.headers().firstValue("X-Frame-Options")).as(page).contains("SAMEORIGIN");
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                    .as(page)
                    .contains("frame-ancestors 'self'");
        }
    }

    @Test
    void theDeskItselfIsFramedByNobody() throws IOException, InterruptedException {
        assertThat(get("/app/login").headers().firstValue("X-Frame-Options")).contains("DENY");
    }

    private HttpResponse<Void> get(String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                            .build(),
                    BodyHandlers.discarding());
        }
    }
}
