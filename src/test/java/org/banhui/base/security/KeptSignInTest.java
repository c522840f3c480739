package org.banhui.base.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.banhui.BanhuiTest;
import org.banhui.school.GivenSchool;
import org.banhui.school.SchoolRole;
import org.banhui.school.Teacher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Staying signed in where it was ticked, over HTTP as a browser does it. */
@BanhuiTest
class KeptSignInTest {

    private static final String COOKIE = "banhui.signin";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    private final HttpClient browser = HttpClient.newHttpClient();

    @SuppressWarnings("NullAway.Init")
    private Teacher teacher;

    @BeforeEach
    void aTeacher() {
        teacher = GivenSchool.in(context).teacher("林老师", SchoolRole.ADMIN);
    }

    @Test
    void aTickedSignInOutlivesTheBrowser() throws Exception {
        HttpCookie kept = kept(signIn(true)).orElseThrow();

        assertThat(kept.isHttpOnly()).isTrue();
        assertThat(kept.getMaxAge())
                .isBetween(RememberedSignIns.VALID.minusMinutes(5).toSeconds(), RememberedSignIns.VALID.toSeconds());
        assertThat(isLetIn(kept.getValue())).isTrue();
        // A browser that restores two tabs sends the replaced cookie once more.
        assertThat(isLetIn(kept.getValue())).isTrue();
    }

    @Test
    void whoDidNotTickItIsForgottenWithTheBrowser() throws Exception {
        assertThat(kept(signIn(false))).isEmpty();
        assertThat(isLetIn("")).isFalse();
    }

    @Test
    void aMadeUpCookieOpensNothing() throws Exception {
        assertThat(isLetIn("bWFkZTp1cA==")).isFalse();
    }

    private HttpResponse<String> signIn(boolean remember) throws IOException, InterruptedException {
        String body = "username=" + encoded(teacher.login()) + "&password=" + encoded(GivenSchool.PASSWORD)
                + (remember ? "&remember-me=on" : "");
        return browser.send(
                HttpRequest.newBuilder(uri("/app/login"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** Others are sent to the sign-in page. What the desk answers needs its bundle, which is built after these tests. */
    private boolean isLetIn(String cookie) throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(uri("/app/password")).header("Accept", "text/html");
        if (!cookie.isEmpty()) {
            request.header("Cookie", COOKIE + "=" + cookie);
        }
        HttpResponse<String> response = browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
        return !response.headers().firstValue("Location").orElse("").contains("/login");
    }

    private static Optional<HttpCookie> kept(HttpResponse<String> response) {
        return response.headers().allValues("Set-Cookie").stream()
                .flatMap(header -> HttpCookie.parse(header).stream())
                .filter(cookie -> cookie.getName().equals(COOKIE) && cookie.getMaxAge() > 0)
                .findFirst();
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
