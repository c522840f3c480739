package org.banhui.live.join;

/** What a page that is not a participant's may be. */
public enum PageRole {
    STAGE,
    HOST
}
