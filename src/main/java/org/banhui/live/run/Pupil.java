package org.banhui.live.run;

import java.util.UUID;

/** Somebody of the class as the tools know them: a pupil of the roster, or a guest's seat with the number 0. */
public record Pupil(UUID id, int number, String name) {}
