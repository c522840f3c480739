package org.banhui.play.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A teacher at the desk. */
final class Teacher {

    private static final Pattern CODE = Pattern.compile("(\\d{4}) (\\d{4})");

    private final Page desk;

    private Teacher(Page desk) {
        this.desk = desk;
    }

    /** Signs the demo school's first teacher in. */
    static Teacher signsIn(Page desk) {
        desk.navigate("/app");
        desk.locator("input[name=username], vaadin-text-field input").first().fill("lin");
        desk.locator("input[type=password]").first().fill("banhui-demo");
        desk.locator("input[type=password]").first().press("Enter");
        desk.locator(".home-go").waitFor();
        return new Teacher(desk);
    }

    /** Chooses a plan on the home page by its title. */
    Teacher choosesPlan(String title) {
        desk.locator(".home-plan", new Page.LocatorOptions().setHasText(title))
                .first()
                .click();
        return this;
    }

    /** Chooses a plan on the page behind home, where all of them are offered. */
    Teacher looksUp(String title) {
        desk.navigate("/app/start");
        Locator plan = desk.locator(".start vaadin-combo-box input").first();
        plan.waitFor();
        settle();
        plan.fill(title);
        plan.press("Enter");
        plan.press("Tab");
        settle();
        return this;
    }

    /** Starts a meeting for the class on the screen only, as home does by default. */
    Teacher startsOnTheScreen() {
        desk.locator(".home-go vaadin-button[theme~=primary], .start-go vaadin-button[theme~=primary]")
                .first()
                .click();
        desk.locator(".code-box").waitFor();
        return this;
    }

    /** Starts a meeting with pupils' devices, which the page behind home offers. */
    Teacher startsWithDevices() {
        if (desk.locator(".start-go").count() == 0) {
            desk.locator(".home-go vaadin-button[theme~=tertiary]").first().click();
        }
        desk.locator(".start-ways vaadin-radio-button").last().waitFor();
        settle();
        desk.locator(".start-ways vaadin-radio-button").last().locator("input").check();
        settle();
        desk.locator(".start-go vaadin-button[theme~=primary]").click();
        desk.locator(".code-box").waitFor();
        return this;
    }

    /** Waits until the desk has heard the server out: a choice made while it draws the page is not told. */
    private void settle() {
        desk.waitForCondition(() -> Boolean.TRUE.equals(desk.evaluate(
                "Object.values(window.Vaadin.Flow.clients).every(it => !it.isActive || !it.isActive())")));
    }

    /** Opens the stage or host page in a window of its own. */
    Page opens(String page) {
        return desk.waitForPopup(
                () -> desk.locator("a.btn[href$='/" + page + "']").first().click());
    }

    /** The opening code that the desk shows. */
    String openingCode() {
        Locator box = desk.locator(".code-box");
        Matcher code = CODE.matcher(box.innerText());
        if (!code.find()) {
            throw new AssertionError("no opening code in: " + box.innerText());
        }
        return code.group(1) + code.group(2);
    }

    Page desk() {
        return desk;
    }
}
