package org.banhui.base.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class PageHeadersTest {

    @Test
    void namesOnlyTheOwnHostForSockets() {
        assertThat(policyFor("192.168.1.9:8080"))
                .contains("connect-src 'self' ws://192.168.1.9:8080 wss://192.168.1.9:8080;");
        assertThat(policyFor("[fd00::9]:8080")).contains("ws://[fd00::9]:8080");
    }

    @Test
    void takesNothingElseFromTheHostHeader() {
        assertThat(policyFor("a.example; script-src *"))
                .contains("connect-src 'self';")
                .doesNotContain("script-src");
    }

    private static String policyFor(String host) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.addHeader("Host", host);
        MockHttpServletResponse response = new MockHttpServletResponse();
        PageHeaders.outside(any -> true).writeHeaders(request, response);
        return String.valueOf(response.getHeader("Content-Security-Policy"));
    }
}
