package org.banhui.live.join;

import org.banhui.live.SessionKey;

/** What somebody at a door gets who is not turned away. */
public sealed interface Outcome {

    /**
     * The way in is free.
     *
     * @param name the participant's name; empty for a stage
     */
    record Granted(SessionKey key, String token, String name) implements Outcome {}

    /** The host must tap first; the page asks again with this request. */
    record Waits(String request) implements Outcome {}
}
