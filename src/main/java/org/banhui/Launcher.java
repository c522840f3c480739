package org.banhui;

/**
 * The class a packaged jar starts. Compiled for Java 17 so that a Java too old for the rest is told so in one line
 * instead of with an UnsupportedClassVersionError.
 */
public final class Launcher {

    private static final int NEEDED = 25;

    private Launcher() {}

    public static void main(String[] args) {
        int version = Runtime.version().feature();
        if (version < NEEDED) {
            System.err.println("Java " + version + " is too old for Banhui: it needs Java " + NEEDED
                    + " or newer; nothing was started or changed.");
            System.exit(1);
        }
        BanhuiApplication.main(args);
    }
}
