package org.banhui.library.internal;

/** One file of built-in content. */
record LibraryFile(String name, String text) {}
