package org.banhui.live;

/** The name of a session in every address that belongs to it; hard to guess, but no authority by itself. */
public record SessionKey(String value) {}
