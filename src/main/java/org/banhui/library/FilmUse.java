package org.banhui.library;

import java.util.UUID;

/** Something besides the plans that shows films: a film that is shown stays. */
public interface FilmUse {

    boolean shows(UUID film);
}
