package org.banhui.play.browser;

import com.microsoft.playwright.Page;

/** Where a page says that the session stands: run, phase and deadline, read in one moment. */
record Standing(String run, String phase, String deadline) {

    static Standing of(Page page, String root) {
        String said = String.valueOf(page.locator(root)
                .evaluate("e => [e.dataset.run, e.dataset.phase, e.dataset.deadline].map(it => it || '-').join(' ')"));
        String[] words = said.split(" ");
        return new Standing(words[0], words[1], words[2]);
    }
}
