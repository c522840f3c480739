package org.banhui.live.run;

/**
 * What the sender of a command saw: the run's id (0 outside a run) and the word of its phase, or of the place outside a
 * run. A command that saw something else is stale, so that three presses at once move one step.
 */
public record Seen(int run, String phase) {}
