package org.banhui.school;

/** The colours of groups, apart from each other also for colour-blind eyes when shown with the group's name. */
public enum GroupColour {
    TEAL("#0f766e"),
    BLUE("#2b6cb0"),
    ORANGE("#c2570c"),
    PURPLE("#7e57a8"),
    GREEN("#4d7c0f"),
    ROSE("#be3a6b"),
    AMBER("#a8690a"),
    SLATE("#52616f"),
    SKY("#0e7fa6"),
    BROWN("#8a5a3c");

    private final String css;

    GroupColour(String css) {
        this.css = css;
    }

    /** As CSS writes it; white text on it reads at 4.5:1 or better. */
    public String css() {
        return css;
    }

    /** The colour of the group at a place counted from 0; after the last the first comes again. */
    public static GroupColour at(int place) {
        return values()[place % values().length];
    }
}
