package org.banhui.library;

import java.nio.file.Path;

/** A file with slides as it was uploaded: under which name, and where its bytes lie. */
public record SlideFile(String name, Path file) {}
