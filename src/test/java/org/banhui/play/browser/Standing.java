package org.banhui.play.browser;

import com.microsoft.playwright.Page;

/** Where a page says that the session stands: run, phase, prompts and deadline, read in one moment. */
record Standing(String run, String phase, String part, String deadline) {

    static Standing of(Page page, String root) {
        String said = String.valueOf(
                page.locator(root)
                        .evaluate(
                                "e => [e.dataset.run, e.dataset.phase, e.dataset.part, e.dataset.deadline].map(it => it || '-').join(' ')"));
        String[] words = said.split(" ");
        return new Standing(words[0], words[1], words[2], words[3]);
    }
}
