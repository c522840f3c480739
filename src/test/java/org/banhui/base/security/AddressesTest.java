package org.banhui.base.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.banhui.BanhuiTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@BanhuiTest
class AddressesTest {

    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Test
    void sendsVisitorsOfTheDeskToTheSignIn() throws Exception {
        HttpResponse<String> answer = get("/app");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(header(answer, "Location")).endsWith("/app/login");
    }

    @Test
    void keepsTheSessionOfTheDeskWithinTheDesk() throws Exception {
        assertThat(header(get("/app"), "Set-Cookie"))
                .startsWith("JSESSIONID=")
                .contains("Path=/app", "HttpOnly", "SameSite=Lax");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/c/abcde",
                "/s/xyz/stage",
                "/stage",
                "/board",
                "/remote",
                "/join/xyz/enter",
                "/desk/desk.css",
                "/actuator/health",
                "/nothing"
            })
    void asksForNoSignInAndMakesNoSessionOutsideTheDesk(String path) throws Exception {
        HttpResponse<String> answer = get(path);

        assertThat(answer.statusCode()).isIn(200, 404, 405);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/env", "/nothing", "/application.properties"})
    void findsNothingAtAnAddressThatIsNotListed(String path) throws Exception {
        assertThat(get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void letsOnlyTheDeskFrameALivePage() throws Exception {
        for (String page : List.of("/s/xyz/stage", "/s/xyz/host", "/stage")) {
            assertThat(policy(page)).as(page).contains("frame-ancestors 'self'").doesNotContain("unsafe");
            assertThat(header(get(page), "X-Frame-Options")).as(page).isEqualTo("SAMEORIGIN");
        }
        assertThat(policy("/board")).contains("frame-ancestors 'none'").doesNotContain("unsafe");
        assertThat(policy("/app")).contains("frame-ancestors 'none'");
        assertThat(header(get("/app"), "X-Frame-Options")).isEqualTo("DENY");
    }

    @Test
    void keepsPlainHttpPlain() throws Exception {
        assertThat(header(get("/stage"), "Strict-Transport-Security")).isEmpty();
    }

    @Test
    void saysHowLongToWaitAfterFiveWrongPasswords() throws Exception {
        for (int i = 0; i < 5; i++) {
            assertThat(signIn()).endsWith("/app/login?error");
        }
        assertThat(signIn()).matches(".*/app/login\\?wait=(10|[1-9])");
    }

    private String signIn() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address("/app/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=nobody&password=wrong"))
                .build();
        return header(http.send(request, BodyHandlers.ofString()), "Location");
    }

    private String policy(String path) throws IOException, InterruptedException {
        return header(get(path), "Content-Security-Policy");
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofString());
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
