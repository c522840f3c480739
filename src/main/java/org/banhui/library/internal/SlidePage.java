package org.banhui.library.internal;

import java.awt.image.BufferedImage;
import org.jspecify.annotations.Nullable;

/**
 * One page of slides.
 *
 * @param pixels the page as it looks; none where it cannot be drawn
 * @param title the page's own heading, or an empty text
 * @param text all words on the page, or an empty text
 * @param notes what the speaker says
 * @param differs whether it may look different from what its author saw
 */
record SlidePage(@Nullable BufferedImage pixels, String title, String text, String notes, boolean differs) {

    /** The box in pixels that a page is drawn into: a large screen, with room for pages of 4 : 3 and upright ones. */
    static final int WIDTH = 1920;

    static final int HEIGHT = 1200;

    /** How many pixels a unit of a page of this size becomes. */
    static double scale(double width, double height) {
        return Math.min(WIDTH / Math.max(1, width), HEIGHT / Math.max(1, height));
    }
}
