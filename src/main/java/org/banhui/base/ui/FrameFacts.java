package org.banhui.base.ui;

import java.util.Locale;

/** What the desk's frame says about the school and the person at it, told by the module that knows them. */
public interface FrameFacts {

    Facts now(Locale locale);

    /** Texts are empty where there is nothing to say: no school yet, nobody signed in, no hint for signing in. */
    record Facts(String school, boolean demo, String person, String signInHint) {}
}
