package org.banhui.base;

/** Stored bytes with their media type. */
public record Blob(String mediaType, byte[] bytes) {}
