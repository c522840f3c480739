package org.banhui.base.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.banhui.BanhuiTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@BanhuiTest
class AddressesTest {

    @Autowired
    private WebApplicationContext context;

    private MockMvc http = MockMvcBuilders.standaloneSetup().build();

    @BeforeEach
    void secure() {
        http = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @Test
    void sendsVisitorsOfTheDeskToTheSignIn() throws Exception {
        MockHttpServletResponse answer = ask("/app").getResponse();

        assertThat(answer.getStatus()).isEqualTo(302);
        assertThat(answer.getRedirectedUrl()).endsWith("/app/login");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/c/abcde",
                "/s/xyz/stage",
                "/stage",
                "/board",
                "/join/xyz/enter",
                "/actuator/health",
                "/nothing"
            })
    void asksForNoSignInAndMakesNoSessionOutsideTheDesk(String path) throws Exception {
        MvcResult answer = ask(path);

        assertThat(answer.getResponse().getStatus()).isIn(200, 404, 405);
        assertThat(answer.getRequest().getSession(false)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/env", "/nothing", "/stage.html", "/application.properties"})
    void findsNothingAtAnAddressThatIsNotListed(String path) throws Exception {
        assertThat(ask(path).getResponse().getStatus()).isEqualTo(404);
    }

    @Test
    void letsOnlyTheDeskFrameALivePage() throws Exception {
        assertThat(policy("/s/xyz/stage")).contains("frame-ancestors 'self'").doesNotContain("unsafe");
        assertThat(policy("/board")).contains("frame-ancestors 'none'").doesNotContain("unsafe");
        assertThat(policy("/app")).contains("frame-ancestors 'none'");
        assertThat(ask("/stage").getResponse().getHeader("X-Frame-Options")).isEqualTo("SAMEORIGIN");
        assertThat(ask("/app").getResponse().getHeader("X-Frame-Options")).isEqualTo("DENY");
    }

    @Test
    void namesOnlyTheOwnHostForSockets() throws Exception {
        assertThat(http.perform(get("/stage").header("Host", "192.168.1.9:8080"))
                        .andReturn()
                        .getResponse()
                        .getHeader("Content-Security-Policy"))
                .contains("connect-src 'self' ws://192.168.1.9:8080 wss://192.168.1.9:8080;");
        assertThat(http.perform(get("/stage").header("Host", "a.example; script-src *"))
                        .andReturn()
                        .getResponse()
                        .getHeader("Content-Security-Policy"))
                .contains("connect-src 'self';");
    }

    @Test
    void keepsPlainHttpPlain() throws Exception {
        assertThat(ask("/stage").getResponse().getHeader("Strict-Transport-Security"))
                .isNull();
    }

    @Test
    void saysHowLongToWaitAfterFiveWrongPasswords() throws Exception {
        for (int i = 0; i < 5; i++) {
            assertThat(signIn()).isEqualTo("/app/login?error");
        }
        assertThat(signIn()).isEqualTo("/app/login?wait=10");
    }

    private @Nullable String signIn() throws Exception {
        return http.perform(post("/app/login").param("username", "nobody").param("password", "wrong"))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
    }

    private @Nullable String policy(String path) throws Exception {
        return ask(path).getResponse().getHeader("Content-Security-Policy");
    }

    private MvcResult ask(String path) throws Exception {
        return http.perform(get(path)).andReturn();
    }
}
