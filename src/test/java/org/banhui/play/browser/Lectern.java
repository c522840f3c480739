package org.banhui.play.browser;

import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import java.time.Duration;

/** The host panel, and the stage that follows it. */
final class Lectern {

    /** The panel takes two presses within 400 ms on the same screen for a slip of the hand. */
    private static final Duration DELIBERATE = Duration.ofMillis(500);

    private static final Duration ENDS_WITHIN = Duration.ofSeconds(30);
    private static final String HOST = "banhui-host";
    private static final String STAGE = ".stage";

    private final Page host;
    private final Page stage;

    Lectern(Page host, Page stage) {
        this.host = host;
        this.stage = stage;
    }

    Page host() {
        return host;
    }

    Page stage() {
        return stage;
    }

    /** Presses the big button, again where it asks for that, and waits until the stage follows. */
    void goesOn() {
        // The panel may hear of the last step later than the stage; a press before that would be stale.
        stage.waitForCondition(() -> Standing.of(host, HOST).equals(standing()));
        Standing before = standing();
        atThePanel("button.next:enabled");
        stage.waitForCondition(() -> !standing().equals(before) || isArmed());
        if (isArmed()) {
            ends();
        }
    }

    /** A clicker presses the big button too, and does nothing once the meeting is over. */
    private void ends() {
        await().pollInSameThread().pollInterval(DELIBERATE).atMost(ENDS_WITHIN).until(() -> {
            host.keyboard().press("PageDown");
            return hasEnded();
        });
    }

    /** A browser draws a page behind another one once a second only, and a click waits for two drawings. */
    private void atThePanel(String button) {
        host.bringToFront();
        host.locator(button).click();
    }

    private boolean isArmed() {
        return host.locator("button.next.is-armed").isVisible();
    }

    /** Gives half a minute more, and waits until both screens count it. */
    void addsTime() {
        Standing before = standing();
        atThePanel(".keys button:not(.back):not(.next) >> nth=-1");
        stage.waitForCondition(
                () -> !standing().equals(before) && Standing.of(host, HOST).equals(standing()));
    }

    Standing standing() {
        return Standing.of(stage, STAGE);
    }

    String phase() {
        return standing().phase();
    }

    String kind() {
        return stage.locator(STAGE).getAttribute("data-kind");
    }

    boolean hasEnded() {
        return "ended".equals(phase());
    }

    /** The path of the class address, which the stage shows while the class comes in. */
    String classAddress() {
        return stage.locator(".address").innerText().replaceFirst("^[^/]*/", "/");
    }

    /** How many have answered, by the panel's count. */
    String answered() {
        return host.locator(".count strong").innerText();
    }
}
