package org.banhui.activity;

/** The teams' points so far. */
public record Standings() implements Activity {}
