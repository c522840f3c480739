package org.banhui.play.browser;

import com.microsoft.playwright.Page;

/** The board's browser, and how often it was tapped. */
final class Board {

    private final Page page;
    private int taps;

    Board(Page page) {
        this.page = page;
    }

    Page page() {
        return page;
    }

    int taps() {
        return taps;
    }

    /** From the short address to the first slide; the digits of the code are not counted. */
    void opens(String code) {
        page.navigate("/");
        tap("a[href='/stage']");
        page.locator(".opening").waitFor();
        code.chars().forEach(digit -> page.keyboard().press(String.valueOf((char) digit)));
        page.waitForURL("**/s/*/stage");
        page.locator(".stage").waitFor();
        goesOn();
    }

    /** Presses next on the host bar, which a touch of the lower corner has brought. */
    void goesOn() {
        String before = state();
        page.mouse().move(1700, 1075);
        page.locator(".hostbar .is-next").waitFor();
        tap(".hostbar .is-next");
        page.waitForCondition(
                () -> !state().equals(before) || page.locator(".ending").isVisible());
        if (page.locator(".ending").isVisible()) {
            tap(".ending .is-end");
            page.waitForCondition(this::hasEnded);
        }
    }

    private void tap(String what) {
        page.locator(what).first().click();
        taps++;
    }

    private String state() {
        return String.valueOf(page.evaluate("document.querySelector('.stage') ? document.querySelector('.stage')"
                + ".dataset.run + '/' + document.querySelector('.stage').dataset.phase"
                + " + '/' + document.querySelector('.stage').dataset.part : ''"));
    }

    String kind() {
        return page.locator(".stage").getAttribute("data-kind");
    }

    /** Whether an answer is on the screen now. */
    boolean asks() {
        return "revealed".equals(page.locator(".stage").getAttribute("data-phase"));
    }

    boolean hasEnded() {
        return "ended".equals(page.locator(".stage").getAttribute("data-phase"));
    }
}
