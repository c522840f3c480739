package org.banhui.base.security;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The sign-ins that were kept for the next visits. */
@Component
public class SignIns {

    private final JdbcClient jdbc;
    private final Clock clock;

    SignIns(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Ends every kept sign-in of this login name: its password has changed or it may no longer come in. */
    public void forget(String login) {
        jdbc.sql("delete from persistent_logins where username = ?")
                .param(login)
                .update();
    }

    @EventListener(ApplicationReadyEvent.class)
    void removeExpired() {
        Instant oldest = clock.instant().minus(RememberedSignIns.VALID);
        jdbc.sql("delete from persistent_logins where last_used < ?")
                .param(oldest.atOffset(ZoneOffset.UTC))
                .update();
    }
}
