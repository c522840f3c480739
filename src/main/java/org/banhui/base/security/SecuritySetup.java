package org.banhui.base.security;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.pathPattern;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.banhui.base.Ids;
import org.banhui.base.Installation;
import org.banhui.base.ui.SignInView;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.rememberme.JdbcTokenRepositoryImpl;
import org.springframework.security.web.authentication.rememberme.PersistentTokenRepository;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Two chains: the desk under {@code /app} with Vaadin's rules and sessions, and the rest, which never has a session and
 * opens only the addresses listed here. One chain for both would send visitors of {@code /} to the sign-in page.
 */
@Configuration
class SecuritySetup {

    /** With the files that their addresses are forwarded to: headers are written when the file goes out. */
    private static final String[] LIVE_PAGES = {
        "/", "/c/*", "/s/**", "/stage", "/remote", "/stage.html", "/host.html", "/device.html"
    };

    private static final String[] OPEN = {
        "/board", "/board/**", "/join/**", "/assets/**", "/desk/**", "/globalthis.js", "/favicon.*", "/actuator/health"
    };

    private final Installation installation;

    SecuritySetup(Installation installation) {
        this.installation = installation;
    }

    @Bean
    @Order(1)
    SecurityFilterChain desk(HttpSecurity http, RememberedSignIns remembered) throws Exception {
        http.securityMatcher("/app", "/app/**");
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin -> vaadin.loginView(SignInView.class, "/app")
                        // An address that is no view gets the desk's own "not found" instead of a bare refusal.
                        .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated));
        http.formLogin(form -> form.failureHandler((request, response, failure) ->
                response.sendRedirect(request.getContextPath() + "/app/" + SignInView.ROUTE + '?' + told(failure))));
        http.rememberMe(remember -> remember.rememberMeServices(remembered).key(remembered.getKey()));
        headers(http, PageHeaders::desk);
        return http.build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain rest(HttpSecurity http) throws Exception {
        RequestMatcher live = new OrRequestMatcher(List.of(LIVE_PAGES).stream()
                .<RequestMatcher>map(path -> pathPattern(path))
                .toList());
        http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        http.requestCache(AbstractHttpConfigurer::disable);
        // No authority comes from a cookie out here, so there is nothing to forge.
        http.csrf(AbstractHttpConfigurer::disable);
        http.logout(AbstractHttpConfigurer::disable);
        http.authorizeHttpRequests(
                requests -> requests.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(live)
                        .permitAll()
                        .requestMatchers(OPEN)
                        .permitAll()
                        .anyRequest()
                        .denyAll());
        // A mistyped address is not found; "forbidden" would send people looking for a permission.
        http.exceptionHandling(refused -> refused.authenticationEntryPoint(
                (request, response, failure) -> response.sendError(HttpServletResponse.SC_NOT_FOUND)));
        headers(http, PageHeaders.outside(live::matches));
        return http.build();
    }

    private void headers(HttpSecurity http, HeaderWriter policies) throws Exception {
        http.headers(headers -> {
            headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::disable);
            headers.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN));
            headers.addHeaderWriter(policies);
            if (installation.isReachedByHttps()) {
                headers.httpStrictTransportSecurity(hsts -> hsts.requestMatcher(request -> true)
                        .includeSubDomains(false)
                        .maxAgeInSeconds(31_536_000));
            } else {
                headers.httpStrictTransportSecurity(HeadersConfigurer.HstsConfig::disable);
            }
        });
    }

    private static String told(AuthenticationException failure) {
        return failure instanceof SignInDelayed delayed ? SignInView.WAIT + '=' + delayed.seconds() : SignInView.ERROR;
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    /** The only provider, so the one that Spring Security takes; named at the chain as well it would count twice. */
    @Bean
    ThrottledSignIn throttledSignIn(UserDetailsService users, PasswordEncoder encoder, SignInThrottle throttle) {
        return new ThrottledSignIn(users, encoder, throttle);
    }

    @Bean
    PersistentTokenRepository rememberedTokens(DataSource source) {
        JdbcTokenRepositoryImpl tokens = new JdbcTokenRepositoryImpl();
        tokens.setDataSource(source);
        return tokens;
    }

    /** The key only ties the filter to its provider within this process; the cookie's secret is the stored token. */
    @Bean
    RememberedSignIns rememberedSignIns(UserDetailsService users, PersistentTokenRepository tokens, Clock clock) {
        RememberedSignIns remembered = new RememberedSignIns(Ids.secret(), users, tokens, clock);
        remembered.setUseSecureCookie(installation.isReachedByHttps());
        return remembered;
    }

    @Bean
    WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> sessionCookie() {
        return factory -> factory.getSettings().getSession().getCookie().setSecure(installation.isReachedByHttps());
    }
}
