package org.banhui.live.run;

import java.util.List;

/** The answer to a command. */
public sealed interface Decision {

    record Accepted(SessionState state, List<Effect> effects) implements Decision {
        public Accepted {
            effects = List.copyOf(effects);
        }
    }

    record Rejected(Reason reason) implements Decision {}

    /** Why a command changes nothing. */
    enum Reason {
        /** Somebody moved before. */
        STALE,
        /** Not possible in this phase or place. */
        NOT_NOW,
        /** A number, text or id out of its range. */
        INVALID,
        /** Points were given already, and they stay with the teams that got them. */
        POSTED,
        /** The session has ended. */
        ENDED;

        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
