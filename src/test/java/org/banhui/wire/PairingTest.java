package org.banhui.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.WebSocket;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import org.banhui.BanhuiTest;
import org.banhui.base.Secrets;
import org.banhui.live.LiveSessions;
import org.banhui.live.SessionKey;
import org.banhui.live.join.PageRole;
import org.banhui.live.join.Pairings;
import org.banhui.live.join.Passes;
import org.banhui.live.run.Command;
import org.banhui.live.run.Place;
import org.banhui.school.GivenSchool;
import org.banhui.school.Teacher;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Phones that become a remote or a student host, over real HTTP and sockets. */
@BanhuiTest
class PairingTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private LiveSessions live;

    @Autowired
    private Passes passes;

    @Autowired
    private Pairings pairings;

    @Autowired
    private JdbcClient jdbc;

    @SuppressWarnings("NullAway.Init")
    private GivenMeetings meetings;

    @SuppressWarnings("NullAway.Init")
    private SessionKey key;

    @SuppressWarnings("NullAway.Init")
    private Browser phone;

    @BeforeEach
    void meeting() {
        meetings = GivenMeetings.in(context);
        key = meetings.ofGuests("红队", "蓝队");
        phone = Browser.anywhere(port);
    }

    // ------------------------------------------------------------------ codes

    @ParameterizedTest
    @EnumSource(
            value = PageRole.class,
            names = {"REMOTE", "STUDENT"})
    void a_code_makes_one_phone_a_page_once(PageRole page) {
        String code = offer(page);

        Browser.Reply paired = redeem(phone, code.substring(0, 4) + " " + code.substring(4));

        assertThat(code).matches("[0-9]{8}");
        assertThat(paired.status()).isEqualTo(200);
        assertThat(paired.text("key")).isEqualTo(key.value());
        assertThat(paired.text("page")).isEqualTo(page.word());
        assertThat(passes.role(key, paired.text("token")).orElseThrow().role()).isEqualTo(page);
        assertThat(redeem(phone, code).status()).isEqualTo(404);
        assertThat(pairings.count(key, page)).isEqualTo(1);
    }

    @Test
    void a_code_is_good_for_sixty_seconds() {
        Pairings.Offer offer =
                pairings.offer(key, PageRole.REMOTE, meetings.teacher().id().value());
        assertThat(offer.until())
                .isBetween(
                        live.meeting(key).openedAt(),
                        live.meeting(key).openedAt().plusSeconds(120));
        long seconds = jdbc.sql("select extract(epoch from expires_at) - extract(epoch from created_at) from pass"
                        + " where secret_hash = ?")
                .param(Secrets.sha256(offer.code()))
                .query(Long.class)
                .single();
        assertThat(seconds).isEqualTo(60);

        runsOut(offer.code());

        assertThat(redeem(phone, offer.code()).status()).isEqualTo(404);
    }

    @Test
    void a_code_of_a_meeting_that_has_ended_opens_nothing() {
        String code = offer(PageRole.REMOTE);
        live.command(key, new Command.End(), "");
        assertThat(redeem(phone, code).status()).isEqualTo(404);
    }

    @Test
    void fifty_wrong_codes_close_this_way_in_for_one_address_and_nothing_else() {
        for (int i = 0; i < 50; i++) {
            assertThat(redeem(phone, "%08d".formatted(i)).status()).isEqualTo(404);
        }
        assertThat(redeem(phone, offer(PageRole.REMOTE)).status()).isEqualTo(429);
        assertThat(phone.post("/board", Map.of("code", passes.issueCode(key))).status())
                .isEqualTo(200);
        assertThat(redeem(Browser.anywhere(port), offer(PageRole.REMOTE)).status())
                .isEqualTo(200);
    }

    @Test
    void a_code_is_no_ticket_no_opening_code_and_no_token() {
        String code = offer(PageRole.STUDENT);
        assertThat(phone.post("/board", Map.of("code", code)).status()).isEqualTo(404);
        assertThat(phone.post("/s/" + key.value() + "/enter", Map.of("ticket", code))
                        .status())
                .isEqualTo(404);
        assertThat(passes.role(key, code)).isEmpty();
        assertThat(redeem(phone, passes.issueCode(key)).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @EnumSource(
            value = PageRole.class,
            names = {"REMOTE", "STUDENT"})
    void a_phones_token_ends_with_the_meeting_and_after_four_hours(PageRole page) {
        String token = redeem(phone, offer(page)).text("token");
        long seconds = jdbc.sql("select extract(epoch from expires_at) - extract(epoch from created_at) from pass"
                        + " where secret_hash = ?")
                .param(Secrets.sha256(token))
                .query(Long.class)
                .single();
        assertThat(seconds).isEqualTo(4 * 3600);
        live.command(key, new Command.End(), "");
        assertThat(passes.role(key, token)).isEmpty();
    }

    // ------------------------------------------------------------------ sockets

    @Test
    void a_pupil_who_leads_goes_on_and_hears_no_name_and_no_points() {
        Line student = paired(PageRole.STUDENT);
        student.hears("\"student\"");

        student.commands("""
                {"do":"next","seen":{"run":0,"phase":"lobby"}}""");

        await().until(() -> live.snapshot(key).state().place() == Place.STEP);
        student.hears("\"at\":\"step\"");
        assertThat(student.all()).doesNotContain("红队", "\"people\"", "\"teams\"", "\"total\"", "\"pin\"");
    }

    @Test
    void a_pupil_who_leads_may_nothing_else() {
        Line student = paired(PageRole.STUDENT);
        student.hears("\"student\"");
        String team = live.snapshot(key).teams().getFirst().id().toString();
        List<String> forbidden = List.of(
                "{\"do\":\"end\"}",
                "{\"do\":\"points\",\"team\":\"" + team + "\",\"amount\":10,\"reason\":\"\"}",
                "{\"do\":\"blank\",\"on\":true}",
                "{\"do\":\"devices\",\"on\":false}",
                "{\"do\":\"goTo\",\"seen\":{\"run\":0,\"phase\":\"lobby\"},\"step\":0}",
                "{\"do\":\"unpair\",\"page\":\"student\"}",
                "{\"do\":\"insert\",\"question\":\"x\"}");

        forbidden.forEach(student::commands);

        await().until(() -> student.count("forbidden") == forbidden.size());
        assertThat(live.snapshot(key).state().place()).isEqualTo(Place.LOBBY);
        assertThat(live.snapshot(key).pointsByTeam().values()).allMatch(points -> points == 0);
    }

    @Test
    void a_pupil_who_leads_does_not_end_the_meeting_by_next() {
        live.command(key, new Command.Next(live.snapshot(key).state().seen()), "");
        Line student = paired(PageRole.STUDENT);
        student.hears("\"does\":\"none\"");

        student.commands("""
                {"do":"next","seen":{"run":1,"phase":"shown"}}""");

        student.hears("forbidden");
        assertThat(live.snapshot(key).state().place()).isEqualTo(Place.STEP);
    }

    @ParameterizedTest
    @EnumSource(
            value = PageRole.class,
            names = {"REMOTE", "STUDENT"})
    void a_phone_asks_for_no_code_no_question_and_no_history(PageRole page) {
        String team = live.snapshot(key).teams().getFirst().id().toString();
        for (String frame : List.of(
                "{\"type\":\"pair\",\"page\":\"remote\"}",
                "{\"type\":\"find\",\"text\":\"\"}",
                "{\"type\":\"why\",\"team\":\"" + team + "\"}")) {
            Line line = paired(page);
            line.hears("\"rev\"");
            line.says(frame);
            line.hears("\"protocol\"");
        }
    }

    @Test
    void the_teachers_phone_gives_points_in_the_teachers_name() {
        Line remote = paired(PageRole.REMOTE);
        remote.hears("\"host\"");
        String team = live.snapshot(key).teams().getFirst().id().toString();

        remote.commands("{\"do\":\"points\",\"team\":\"" + team + "\",\"amount\":10,\"reason\":\"\"}");

        await().untilAsserted(() -> assertThat(live.snapshot(key).ledger().postings())
                .singleElement()
                .satisfies(posting -> assertThat(posting.who()).isEqualTo("林老师")));
        assertThat(remote.all()).doesNotContain("\"people\"");
    }

    @ParameterizedTest
    @EnumSource(
            value = PageRole.class,
            names = {"REMOTE", "STUDENT"})
    void a_phone_that_is_sent_away_is_gone_at_once(PageRole page) {
        Line line = paired(page);
        line.hears("\"rev\"");
        Line host = host();
        host.hears("\"page\":\"" + page.word() + "\"");
        String shown = offer(page);

        host.commands("{\"do\":\"unpair\",\"page\":\"" + page.word() + "\"}");

        line.hears("\"gone\"");
        assertThat(pairings.count(key, page)).isZero();
        assertThat(redeem(phone, shown).status()).isEqualTo(404);
        line.commands("""
                {"do":"next","seen":{"run":0,"phase":"lobby"}}""");
        host.commands("""
                {"do":"blank","on":true}""");
        await().until(() -> live.snapshot(key).state().blank());
        assertThat(live.snapshot(key).state().place()).isEqualTo(Place.LOBBY);
    }

    @Test
    void a_host_panel_gets_a_code_and_sees_who_else_leads() {
        Line host = host();
        host.hears("\"host\"");
        host.says("{\"type\":\"pair\",\"page\":\"student\"}");
        host.hears("data:image/svg+xml;base64,");
        String code = host.all().replaceAll("(?s).*\"code\":\"([0-9]{8})\".*", "$1");

        assertThat(redeem(phone, code).text("page")).isEqualTo("student");
        Line own = host();
        own.hears("\"host\"");
        Teacher zhou = GivenSchool.in(context).teacher("周老师");
        Line second = host(zhou);
        host.hears("\"hosting\":[{\"who\":\"周老师\",\"page\":\"host\"}]");
        second.hears("\"hosting\":[{\"who\":\"林老师\",\"page\":\"host\"}]");
    }

    @Test
    void a_host_panel_puts_a_question_of_the_library_and_one_of_its_own_next() {
        Line host = host();
        host.hears("\"host\"");
        host.says("{\"type\":\"find\",\"theme\":\"fraud\",\"text\":\"\"}");
        host.hears("\"found\"");
        String found = host.last("\"found\"");
        assertThat(found).doesNotContain("explanation", "right", "accepted");
        String code = found.replaceAll("(?s).*?\"code\":\"([^\"]+)\".*", "$1");

        host.commands("{\"do\":\"insert\",\"question\":\"" + code + "\"}");
        host.commands("{\"do\":\"ask\",\"ask\":\"谁来关窗？\",\"options\":[\"一组\",\"二组\"]}");
        host.commands("{\"do\":\"insert\",\"question\":\"no such question\"}");

        await().untilAsserted(() -> assertThat(live.snapshot(key).outline().steps())
                .extracting(step -> step.activity().kind().word())
                .containsExactly("poll", "choice", "talk"));
        host.hears("\"invalid\"");
        assertThat(live.snapshot(key).state().place()).isEqualTo(Place.LOBBY);
    }

    // ------------------------------------------------------------------ small words

    private String offer(PageRole page) {
        return pairings.offer(key, page, meetings.teacher().id().value()).code();
    }

    private static Browser.Reply redeem(Browser browser, String code) {
        return browser.post("/remote", Map.of("code", code));
    }

    private void runsOut(String secret) {
        jdbc.sql("update pass set expires_at = created_at where secret_hash = ?")
                .param(Secrets.sha256(secret))
                .update();
    }

    private Line paired(PageRole page) {
        String token = redeem(Browser.anywhere(port), offer(page)).text("token");
        return new Line(page.word(), token);
    }

    private Line host() {
        return host(meetings.teacher());
    }

    private Line host(Teacher teacher) {
        String ticket = passes.issueTicket(key, PageRole.HOST, teacher.id().value());
        return new Line("host", passes.redeemTicket(key, ticket).token());
    }

    /** A page's socket and all it has heard. */
    private final class Line {

        private final Queue<String> heard = new ConcurrentLinkedQueue<>();
        private final WebSocket socket;
        private int commands;

        Line(String role, String token) {
            socket = phone.client()
                    .newWebSocketBuilder()
                    .buildAsync(
                            URI.create("ws://127.0.0.1:" + port + "/s/" + key.value() + "/socket"),
                            new WebSocket.Listener() {
                                private final StringBuilder text = new StringBuilder();

                                @Override
                                public @Nullable CompletionStage<?> onText(
                                        WebSocket webSocket, CharSequence data, boolean last) {
                                    text.append(data);
                                    if (last) {
                                        heard.addAll(List.of(text.toString().split("\n")));
                                        text.setLength(0);
                                    }
                                    webSocket.request(1);
                                    return null;
                                }
                            })
                    .orTimeout(10, TimeUnit.SECONDS)
                    .join();
            says("{\"type\":\"hello\",\"role\":\"" + role + "\",\"token\":\"" + token + "\"}");
        }

        void says(String frame) {
            socket.sendText(frame, true).join();
        }

        void commands(String command) {
            if (!socket.isOutputClosed()) {
                says("{\"type\":\"command\",\"id\":\"c" + commands++ + "\",\"command\":" + command + "}");
            }
        }

        void hears(String part) {
            await().untilAsserted(() -> assertThat(all()).contains(part));
        }

        String all() {
            return String.join("\n", heard);
        }

        String last(String part) {
            return heard.stream()
                    .filter(frame -> frame.contains(part))
                    .reduce((earlier, later) -> later)
                    .orElseThrow();
        }

        long count(String part) {
            return heard.stream().filter(frame -> frame.contains(part)).count();
        }
    }
}
