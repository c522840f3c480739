package org.banhui.base.start;

import java.nio.file.Path;
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
            spoken.line(spoken.both("base.start.stopped"));
        }
    }

    private void announce(Environment environment, int port) {
        String here = address("localhost", port);
        spoken.line("");
        spoken.line(spoken.both("base.start.running"));
        spoken.line("");
        say("base.start.here", here);
        List<String> hosts = LanAddresses.find();
        for (String host : hosts) {
            say("base.start.network", address(host, port));
        }
        if (environment.getProperty("banhui.demo", Boolean.class, false)) {
            say("base.start.sign-in", here + "/app", spoken.both("base.start.demo-account"));
            say("base.start.first", spoken.both("base.start.demo-first"));
        } else {
            say("base.start.sign-in", here + "/app", "");
            say("base.start.first", spoken.both("base.start.empty-first"));
        }
        say(
                "base.start.data",
                Path.of(environment.getRequiredProperty("banhui.data")).toString());
        say("base.start.stop", "Ctrl-C");
        spoken.line("");
    }

    private void say(String key, String... rest) {
        spoken.line("  " + spoken.both(key) + "  " + String.join("  ", rest));
    }

    private static String address(String host, int port) {
        return port == 80 ? "http://" + host : "http://" + host + ":" + port;
    }
}
