package org.banhui.activity;

import org.jspecify.annotations.Nullable;

/** A step that may show a film. */
public sealed interface Filmed permits Talk, Case {

    @Nullable
    Film film();
}
