package org.banhui.play.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** A pupil with a small phone. */
final class Device {

    private final Page page;

    private Device(Page page) {
        this.page = page;
    }

    /** Joins by class number through the class's own address. */
    static Device joins(Page page, String address, int number) {
        page.navigate(address);
        page.locator(".pad button")
                .getByText(String.valueOf(number), new Locator.GetByTextOptions().setExact(true))
                .click();
        page.locator(".bottom .button:not(.is-quiet):enabled").click();
        page.locator(".bottom .button:not(.is-quiet):enabled", new Page.LocatorOptions().setHasText("*"))
                .click();
        page.waitForURL("**/s/*");
        page.locator(".device .calm").waitFor();
        return new Device(page);
    }

    Page page() {
        return page;
    }

    /** Answers what is asked and waits for the server's word. */
    void answers() {
        gives();
        awaitSaved();
    }

    /** Answers what is asked, whether or not there is a line to send it on. */
    void gives() {
        Locator save = page.locator(".bottom .button:enabled");
        page.locator(".option:enabled, .rows, .field:enabled, .buzz:enabled")
                .first()
                .waitFor();
        if (page.locator(".buzz").count() > 0) {
            page.locator(".buzz:enabled").click();
        } else if (page.locator(".field").count() > 0
                && page.locator(".written").count() == 0) {
            page.locator(".field").first().fill("先停一停");
            save.last().click();
        } else if (page.locator(".written").count() > 0) {
            page.locator(".written input").fill("110");
            save.click();
        } else if (page.locator(".rows").count() > 0) {
            save.click();
        } else {
            page.locator(".option:enabled").first().click();
            if (save.count() > 0) {
                save.click();
            }
        }
    }

    void awaitSaved() {
        page.locator(".status.is-saved").waitFor();
    }

    boolean hasSaved() {
        return page.locator(".status.is-saved").isVisible();
    }

    /** What the page shows as this pupil's choice. */
    String choice() {
        return page.locator(".option.is-chosen").innerText();
    }
}
