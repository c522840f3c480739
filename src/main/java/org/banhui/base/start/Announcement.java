package org.banhui.base.start;

import java.util.List;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.core.env.Environment;

/** Says where the server is to be found, how to sign in and what to click first. */
final class Announcement implements ApplicationListener<ApplicationEvent> {

    private static final int LABEL_COLUMNS = 24;

    private final Spoken spoken;
    private boolean announced;

    Announcement(Spoken spoken) {
        this.spoken = spoken;
    }

    @Override
    public void onApplicationEvent(ApplicationEvent event) {
        if (event instanceof ApplicationReadyEvent ready
                && ready.getApplicationContext() instanceof WebServerApplicationContext context
                && context.getWebServer() instanceof WebServer server) {
            announce(ready.getApplicationContext().getEnvironment(), server.getPort());
            announced = true;
        } else if (event instanceof ContextClosedEvent && announced) {
            announced = false;
            spoken.line(spoken.both("base.start.stopped"));
        }
    }

    private void announce(Environment environment, int port) {
        String bound = environment.getProperty("server.address", "");
        String here = address(bound.isEmpty() ? "localhost" : bound, port);
        spoken.line("");
        spoken.line(spoken.both("base.start.running"));
        spoken.line("");
        say("base.start.here", here);
        for (String host : bound.isEmpty() ? LanAddresses.find() : List.<String>of()) {
            say("base.start.network", address(host, port));
        }
        String given = environment.getProperty("banhui.base-address", "");
        if (!given.isEmpty()) {
            say("base.start.given", given);
        }
        boolean demo = environment.getProperty("banhui.demo", Boolean.class, false);
        say("base.start.sign-in", here + "/app");
        if (demo) {
            say("", spoken.both("base.start.demo-account"));
        }
        say("base.start.first", spoken.both(demo ? "base.start.demo-first" : "base.start.empty-first"));
        say("base.start.data", environment.getRequiredProperty("banhui.data"));
        say("base.start.stop", "Ctrl-C");
        spoken.line("");
    }

    private void say(String key, String text) {
        String label = key.isEmpty() ? "" : spoken.both(key);
        spoken.line("  " + label + " ".repeat(Math.max(2, LABEL_COLUMNS - columns(label))) + text);
    }

    /** Width on a terminal, where a Chinese character takes two columns. */
    private static int columns(String text) {
        return text.codePoints()
                .map(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.HAN ? 2 : 1)
                .sum();
    }

    private static String address(String host, int port) {
        return port == 80 ? "http://" + host : "http://" + host + ":" + port;
    }
}
