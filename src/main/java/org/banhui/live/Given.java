package org.banhui.live;

import java.time.Instant;
import java.util.UUID;
import org.banhui.activity.Answer;

/**
 * An answer as a seat gave it.
 *
 * @param seq counts the seat's answers to the run, from 1; the highest counts
 * @param elapsed milliseconds from the opening, less the latency credit
 */
public record Given(int run, UUID seat, int seq, UUID answerId, Answer answer, Instant at, int elapsed) {}
