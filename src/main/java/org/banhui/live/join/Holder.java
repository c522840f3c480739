package org.banhui.live.join;

/**
 * Whoever holds the token of a stage or a host page.
 *
 * @param who the teacher's name; empty for a stage that was opened by its code
 */
public record Holder(PageRole role, String who) {}
