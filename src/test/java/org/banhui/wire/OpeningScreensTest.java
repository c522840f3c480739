package org.banhui.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.banhui.BanhuiTest;
import org.banhui.activity.Picture;
import org.banhui.activity.Talk;
import org.banhui.base.Blob;
import org.banhui.base.Blobs;
import org.banhui.base.ShownAddress;
import org.banhui.live.LiveSessions;
import org.banhui.live.SessionKey;
import org.banhui.live.join.Holder;
import org.banhui.live.join.PageRole;
import org.banhui.live.join.Passes;
import org.banhui.live.join.Requests;
import org.banhui.live.run.Command;
import org.banhui.print.QrCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Stages, host pages, and what every page fetches. */
@BanhuiTest
class OpeningScreensTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private WebApplicationContext web;

    @Autowired
    private LiveSessions live;

    @Autowired
    private Passes passes;

    @Autowired
    private Requests requests;

    @Autowired
    private Blobs blobs;

    @Autowired
    private ShownAddress addresses;

    @SuppressWarnings("NullAway.Init")
    private GivenMeetings meetings;

    @SuppressWarnings("NullAway.Init")
    private SessionKey key;

    @SuppressWarnings("NullAway.Init")
    private Browser browser;

    @BeforeEach
    void meetingOfGuests() {
        meetings = GivenMeetings.in(context);
        key = meetings.ofGuests();
        browser = Browser.anywhere(port);
    }

    // ------------------------------------------------------------------ opening codes

    @Test
    @Tag("JOIN-14")
    void opensOneStageOnceWithACode() {
        String code = passes.issueCode(key);

        Browser.Reply opened = browser.post("/board", Map.of("code", code));

        assertThat(code).matches("[0-9]{8}");
        assertThat(opened.status()).isEqualTo(200);
        assertThat(opened.text("key")).isEqualTo(key.value());
        assertThat(passes.role(key, opened.text("token"))).contains(new Holder(PageRole.STAGE, "林老师"));

        Browser.Reply second = browser.post("/board", Map.of("code", code.substring(0, 4) + " " + code.substring(4)));
        assertThat(second.status()).isEqualTo(202);
        assertThat(second.text("token")).isEmpty();
        assertThat(requests.waiting(key))
                .singleElement()
                .satisfies(waiting -> assertThat(waiting.kind()).isEqualTo(Requests.Kind.STAGE));
        String request = second.text("request");
        assertThat(browser.post("/board", Map.of("request", request)).status()).isEqualTo(202);

        requests.decide(key, request, true);
        String token = browser.post("/board", Map.of("request", request)).text("token");
        assertThat(passes.role(key, token)).isPresent();
        assertThat(passes.role(key, opened.text("token"))).isPresent();
    }

    @Test
    @Tag("JOIN-14")
    void opensNoStageThatTheHostTurnsDown() {
        String code = passes.issueCode(key);
        browser.post("/board", Map.of("code", code));
        String request = browser.post("/board", Map.of("code", code)).text("request");

        requests.decide(key, request, false);

        assertThat(browser.post("/board", Map.of("request", request)).status()).isEqualTo(403);
        assertThat(browser.post("/s/" + key.value() + "/join", Map.of("way", "request", "request", request))
                        .status())
                .isEqualTo(404);
    }

    @Test
    @Tag("JOIN-14")
    void knowsNoCodeOfAMeetingThatHasEnded() {
        String code = passes.issueCode(key);
        live.command(key, new Command.End(), "");

        assertThat(browser.post("/board", Map.of("code", code)).status()).isEqualTo(404);
    }

    // ------------------------------------------------------------------ tickets and tokens

    @Test
    @Tag("JOIN-15")
    void exchangesATicketOnceForAPagesToken() {
        String ticket =
                passes.issueTicket(key, PageRole.HOST, meetings.teacher().id().value());

        Browser.Reply entered = enter(key, ticket);

        assertThat(entered.text("role")).isEqualTo("host");
        assertThat(passes.role(key, entered.text("token"))).contains(new Holder(PageRole.HOST, "林老师"));
        assertThat(enter(key, ticket).status()).isEqualTo(404);
        assertThat(passes.role(meetings.ofGuests(), entered.text("token"))).isEmpty();
    }

    @Test
    @Tag("JOIN-15")
    void takesATicketOfNoOtherMeeting() {
        String ticket =
                passes.issueTicket(key, PageRole.HOST, meetings.teacher().id().value());

        assertThat(enter(meetings.ofGuests(), ticket).status()).isEqualTo(404);
        assertThat(enter(key, passes.issueCode(key)).status()).isEqualTo(404);
        assertThat(enter(key, ticket).status()).isEqualTo(200);
    }

    @Test
    @Tag("JOIN-15")
    void endsAStagesTokenWithTheMeetingAndKeepsTheHosts() {
        String stage =
                browser.post("/board", Map.of("code", passes.issueCode(key))).text("token");
        String host = enter(
                        key,
                        passes.issueTicket(
                                key, PageRole.HOST, meetings.teacher().id().value()))
                .text("token");

        live.command(key, new Command.End(), "");

        assertThat(passes.role(key, stage)).isEmpty();
        assertThat(passes.role(key, host)).isPresent();
    }

    @Test
    @Tag("JOIN-13")
    void opensNoSocketWithTheCookieAlone() throws Exception {
        String token = browser.post("/s/" + key.value() + "/join", Map.of("way", "nickname", "name", "晴天"))
                .text("token");
        String cookie = browser.cookiesFor("/s/" + key.value() + "/socket");

        assertThat(cookie).contains(token);
        assertThat(firstFrame(cookie, "{\"type\":\"hello\",\"role\":\"device\",\"token\":\"\"}"))
                .contains("\"gone\"");
        assertThat(firstFrame("", "{\"type\":\"hello\",\"role\":\"device\",\"token\":\"" + token + "\"}"))
                .contains("\"device\"");
    }

    // ------------------------------------------------------------------ bodies

    @ParameterizedTest
    @Tag("JOIN-17")
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "{\"way\":\"magic\"}",
                "{\"way\":\"nickname\"}",
                "{\"way\":\"nickname\",\"name\":\"a\",\"admin\":true}",
                "{\"way\":\"number\",\"ticket\":\"a\",\"number\":0}",
                "{\"way\":\"number\",\"ticket\":\"a\",\"number\":1e99}"
            })
    void saysOfAWrongBodyOnlyThatItIsWrong(String body) {
        Browser.Reply reply = browser.post("/s/" + key.value() + "/join", body);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.raw().body()).isEqualTo("{\"error\":\"join.error.body\"}");
    }

    @Test
    @Tag("JOIN-17")
    void refusesABodyOverSixteenKilobytes() {
        String path = "/s/" + key.value() + "/join";
        String large = "{\"way\":\"nickname\",\"name\":\"" + "a".repeat(16 * 1024) + "\"}";

        assertThat(browser.post(path, large).status()).isEqualTo(413);
        Browser.Reply poured = browser.pour(path, large.getBytes(StandardCharsets.UTF_8));
        assertThat(poured.status()).isEqualTo(413);
        assertThat(poured.raw().body()).isEqualTo("{\"error\":\"join.error.large\"}");
        assertThat(browser.post(path, "{\"way\":\"nickname\",\"name\":\"" + "a".repeat(15_000) + "\"}")
                        .text("error"))
                .isEqualTo("join.error.name.long");
    }

    // ------------------------------------------------------------------ pages, QR code, pictures

    @ParameterizedTest
    @CsvSource({
        "/, /device.html",
        "/c/abcde, /device.html",
        "/s/abc, /device.html",
        "/stage, /stage.html",
        "/s/abc/stage, /stage.html",
        "/s/abc/host, /host.html",
        "/remote, /host.html",
        "/s/abc/remote, /host.html",
        "/s/abc/student, /host.html"
    })
    void showsEachPageUnderItsAddress(String address, String page) throws Exception {
        var reply = MockMvcBuilders.webAppContextSetup(web)
                .build()
                .perform(MockMvcRequestBuilders.get(address))
                .andReturn()
                .getResponse();

        assertThat(reply.getForwardedUrl()).isEqualTo(page);
        assertThat(reply.getHeader("Cache-Control")).isEqualTo("no-cache");
    }

    @Test
    void drawsTheAddressUnderWhichOthersReachThePage() throws Exception {
        Browser.Reply qr = browser.get("/s/" + key.value() + "/qr.svg");

        assertThat(qr.status()).isEqualTo(200);
        assertThat(qr.raw().headers().firstValue("Content-Type")).contains("image/svg+xml");
        assertThat(qr.raw().body())
                .isEqualTo(QrCode.of("http://" + addresses.of("127.0.0.1:" + port) + "/s/" + key.value())
                        .svg());
        assertThat(MockMvcBuilders.webAppContextSetup(web)
                        .build()
                        .perform(MockMvcRequestBuilders.get("http://banhui.school:8080/s/" + key.value() + "/qr.svg"))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .isEqualTo(
                        QrCode.of("http://banhui.school:8080/s/" + key.value()).svg());
        assertThat(browser.get("/s/zzzzzzzzzz/qr.svg").status()).isEqualTo(404);
    }

    @Test
    void showsThePicturesOfTheOwnPlanOnly() {
        UUID stage = blobs.add(new Blob("image/png", new byte[] {1, 2, 3}));
        UUID device = blobs.add(new Blob("image/png", new byte[] {1, 2}));
        SessionKey other = meetings.ofGuests(new Talk("看图", new Picture(stage, device, "一张图")));

        Browser.Reply picture = browser.get("/s/" + other.value() + "/picture/" + stage);
        assertThat(picture.status()).isEqualTo(200);
        assertThat(picture.raw().headers().firstValue("Content-Type")).contains("image/png");
        assertThat(picture.raw().headers().firstValue("Cache-Control"))
                .hasValueSatisfying(c -> assertThat(c).contains("immutable"));
        assertThat(browser.get("/s/" + key.value() + "/picture/" + stage).status())
                .isEqualTo(404);
        assertThat(browser.get("/s/" + key.value() + "/picture/none").status()).isEqualTo(404);
    }

    private Browser.Reply enter(SessionKey session, String ticket) {
        return browser.post("/s/" + session.value() + "/enter", Map.of("ticket", ticket));
    }

    private String firstFrame(String cookie, String hello) throws Exception {
        CompletableFuture<String> first = new CompletableFuture<>();
        WebSocket.Builder socket = browser.client().newWebSocketBuilder();
        if (!cookie.isEmpty()) {
            socket.header("Cookie", cookie);
        }
        WebSocket open = socket.buildAsync(
                        URI.create("ws://127.0.0.1:" + port + "/s/" + key.value() + "/socket"),
                        new WebSocket.Listener() {
                            private final StringBuilder text = new StringBuilder();

                            @Override
                            public @Nullable CompletionStage<?> onText(
                                    WebSocket webSocket, CharSequence data, boolean last) {
                                text.append(data);
                                if (last) {
                                    first.complete(text.toString());
                                }
                                webSocket.request(1);
                                return null;
                            }
                        })
                .get(10, TimeUnit.SECONDS);
        open.sendText(hello, true);
        String frame = first.get(10, TimeUnit.SECONDS);
        open.abort();
        return frame;
    }
}
