package org.banhui.live;

import java.util.UUID;

/** Seats that score together; {@code place} is its position on lists, from 0. */
public record Team(UUID id, String name, String colour, int place) {}
