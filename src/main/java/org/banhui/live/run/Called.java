package org.banhui.live.run;

import java.util.UUID;

/**
 * Who was called last.
 *
 * @param id a pupil's or a team's
 * @param seed what the names that roll by before it are drawn from
 * @param left how many are not called yet in this round
 */
public record Called(UUID id, boolean team, long seed, int left) {}
