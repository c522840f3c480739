package org.banhui.base.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.authentication.rememberme.CookieTheftException;
import org.springframework.security.web.authentication.rememberme.InvalidCookieException;
import org.springframework.security.web.authentication.rememberme.PersistentTokenBasedRememberMeServices;
import org.springframework.security.web.authentication.rememberme.PersistentTokenRepository;

/**
 * Keeps a teacher signed in for 30 days where it was ticked. Each use replaces the token; the replaced one still counts
 * for some seconds, because a browser that restores two tabs sends it twice, which is no theft.
 */
final class RememberedSignIns extends PersistentTokenBasedRememberMeServices {

    static final Duration VALID = Duration.ofDays(30);
    private static final String COOKIE = "banhui.signin";
    private static final Duration GRACE = Duration.ofSeconds(20);

    private final PersistentTokenRepository tokens;
    private final Clock clock;
    private final Map<String, Replaced> replaced = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Replaced> eldest) {
            return size() > 1_000;
        }
    };

    RememberedSignIns(String key, UserDetailsService users, PersistentTokenRepository tokens, Clock clock) {
        super(key, users, tokens);
        this.tokens = tokens;
        this.clock = clock;
        setTokenValiditySeconds((int) VALID.toSeconds());
        setCookieName(COOKIE);
        setCookieCustomizer(RememberedSignIns::deskOnly);
    }

    private static void deskOnly(Cookie cookie) {
        cookie.setPath("/app");
        cookie.setAttribute("SameSite", "Lax");
    }

    /** The base class would end a cookie of the whole site, which is another one to the browser. */
    @Override
    protected void cancelCookie(HttpServletRequest request, HttpServletResponse response) {
        Cookie ended = new Cookie(COOKIE, "");
        ended.setMaxAge(0);
        ended.setHttpOnly(true);
        deskOnly(ended);
        response.addCookie(ended);
    }

    @Override
    protected synchronized UserDetails processAutoLoginCookie(
            String[] parts, HttpServletRequest request, HttpServletResponse response) {
        if (parts.length != 2) {
            throw new InvalidCookieException("not a cookie of this server");
        }
        Instant now = clock.instant();
        Replaced before = replaced.get(parts[0]);
        if (before != null
                && before.token().equals(parts[1])
                && now.isBefore(before.until())
                && tokens.getTokenForSeries(parts[0]) != null) {
            return getUserDetailsService().loadUserByUsername(before.name());
        }
        try {
            UserDetails user = super.processAutoLoginCookie(parts, request, response);
            replaced.put(parts[0], new Replaced(parts[1], user.getUsername(), now.plus(GRACE)));
            return user;
        } catch (CookieTheftException e) {
            // The base class has removed the tokens; passed on as it is, it would end in an error page.
            throw new InvalidCookieException("used before by somebody else");
        }
    }

    private record Replaced(String token, String name, Instant until) {}
}
