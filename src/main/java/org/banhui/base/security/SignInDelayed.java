package org.banhui.base.security;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Too many failures: the next try may be made after {@link #seconds()}. */
final class SignInDelayed extends AuthenticationException {

    private final Duration delay;

    SignInDelayed(Duration delay) {
        super("wait " + delay);
        this.delay = delay;
    }

    /** Whole seconds to wait, at least 1. */
    long seconds() {
        return Math.max(1, delay.plusMillis(999).toSeconds());
    }
}
