package org.banhui.school;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Set;
import org.banhui.base.DomainException;
import org.banhui.base.Ids;
import org.banhui.base.security.SignInThrottle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Setting up an empty installation: open to the first visitor, closed for good once there is a school. */
@Service
public final class SetUp {

    private static final Logger LOG = LoggerFactory.getLogger(SetUp.class);
    private static final int CODE_LENGTH = 8;

    private final Schools schools;
    private final Staff staff;
    private final Classes classes;
    private final SignInThrottle throttle;
    private final TransactionTemplate transaction;
    private final String code = Ids.word(CODE_LENGTH);
    private volatile boolean closed;

    SetUp(
            Schools schools,
            Staff staff,
            Classes classes,
            SignInThrottle throttle,
            PlatformTransactionManager transactions) {
        this.schools = schools;
        this.staff = staff;
        this.classes = classes;
        this.throttle = throttle;
        this.transaction = new TransactionTemplate(transactions);
    }

    public boolean isOpen() {
        if (!closed) {
            closed = schools.find().isPresent();
        }
        return !closed;
    }

    @EventListener(ApplicationReadyEvent.class)
    void tellCode() {
        if (isOpen()) {
            LOG.info("Not set up yet. Open /app on this machine, or from another one with the set-up code {}", code);
        }
    }

    /** Sets up from the machine the server runs on, which needs no code. */
    public void completeHere(SetUpForm form) {
        complete(form);
    }

    /**
     * Sets up from another machine; refuses with {@code school.setup.code.wrong} where the code is not the one in the log,
     * and for a while with {@code school.setup.code.wait} after several wrong ones.
     */
    public void complete(SetUpForm form, String typedCode, String address) {
        long wait = throttle.tryNow("set-up", address).toSeconds();
        if (wait > 0) {
            throw new DomainException("school.setup.code.wait", wait);
        }
        if (!MessageDigest.isEqual(bytes(code), bytes(typedCode.strip().toLowerCase(Locale.ROOT)))) {
            throw new DomainException("school.setup.code.wrong");
        }
        throttle.succeeded("set-up", address);
        complete(form);
    }

    /** One at a time: two first visitors must not both become admin. */
    private synchronized void complete(SetUpForm form) {
        transaction.executeWithoutResult(status -> {
            schools.found(form.school(), false);
            NewAccount account = new NewAccount(form.login(), form.name(), form.password(), Set.of(SchoolRole.ADMIN));
            Teacher first = staff.find(staff.open(account, false)).orElseThrow();
            form.firstClass().ifPresent(one -> classes.open(first, one));
        });
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
