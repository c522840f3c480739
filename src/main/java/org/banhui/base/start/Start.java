package org.banhui.base.start;

import org.springframework.boot.SpringApplication;

/** What a start from the command line adds to the application; tests that start contexts of their own go without. */
public final class Start {

    private Start() {}

    /** Adds the checks before the start, the announcement after it and the watch over the data folder. */
    public static void prepare(SpringApplication banhui) {
        Spoken spoken = new Spoken();
        banhui.addListeners(new StartChecks(), new Announcement(spoken), new DataFolderWatch(spoken));
    }
}
