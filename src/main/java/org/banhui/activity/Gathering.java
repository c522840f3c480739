package org.banhui.activity;

/** A question without a key that gathers what everybody has to say; nothing is left to reveal when it closes. */
public sealed interface Gathering extends Question permits Cloud, Buzz, Pledge, Reflection {}
