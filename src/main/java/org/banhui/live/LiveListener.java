package org.banhui.live;

import java.util.UUID;

/** Is told after the commit, in the process, on the thread that made the change; must not block. */
public interface LiveListener {

    /** The session has a new revision: its course, its points or its participants' names changed. */
    default void changed(SessionKey key) {}

    /** Somebody answered, came or went: counts and lists are new, the revision is not. */
    default void counted(SessionKey key) {}

    /** Passes were taken back: pages that hold none any more are to be sent away. */
    default void revoked(SessionKey key) {}

    /** A seat's token is not valid any more. */
    default void unseated(SessionKey key, UUID seat) {}
}
