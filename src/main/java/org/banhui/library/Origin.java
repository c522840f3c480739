package org.banhui.library;

/** Where a plan comes from. */
public enum Origin {
    /** Delivered with the product; nobody edits it and an upgrade may replace it. */
    BUILT_IN,
    /** A teacher's own; an upgrade never touches it. */
    OWN
}
