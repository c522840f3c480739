package org.banhui.library.internal;

/** A mistake in a file of built-in content; the message names the file and the place. */
final class LibraryMistake extends RuntimeException {

    LibraryMistake(String place, String mistake) {
        super(place + ": " + mistake);
    }
}
