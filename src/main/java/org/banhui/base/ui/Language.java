package org.banhui.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Collections;
import java.util.Locale;
import org.banhui.base.Words;

/** The language of the desk: what was chosen with the switch, else what the browser asks for, else Chinese. */
final class Language {

    private static final String COOKIE = "banhui.language";

    private Language() {}

    static Locale of(VaadinRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (COOKIE.equals(cookie.getName())) {
                    return Words.locale(cookie.getValue());
                }
            }
        }
        return Collections.list(request.getLocales()).stream()
                .filter(asked -> Words.LOCALES.stream()
                        .anyMatch(ours -> ours.getLanguage().equals(asked.getLanguage())))
                .findFirst()
                .map(asked -> Words.locale(asked.getLanguage()))
                .orElse(Words.CHINESE);
    }

    static Locale other(Locale locale) {
        return Words.CHINESE.getLanguage().equals(locale.getLanguage()) ? Words.ENGLISH : Words.CHINESE;
    }

    /** Keeps the choice for a year and loads the page anew in it. */
    static void choose(UI ui, Locale locale) {
        Cookie cookie = new Cookie(COOKIE, locale.getLanguage());
        cookie.setPath("/app");
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        VaadinResponse.getCurrent().addCookie(cookie);
        ui.getPage().reload();
    }
}
