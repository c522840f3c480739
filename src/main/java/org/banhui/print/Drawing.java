package org.banhui.print;

import java.awt.Shape;
import java.util.List;

/**
 * Filled shapes, the later ones over the earlier, in a box of any unit that is scaled to its place on paper.
 *
 * @param width of the box
 * @param height of the box
 */
public record Drawing(double width, double height, List<Fill> fills) {

    public Drawing {
        fills = List.copyOf(fills);
    }

    /**
     * A shape in one colour.
     *
     * @param colour red, green and blue as {@code 0xRRGGBB}
     */
    public record Fill(int colour, Shape shape) {}
}
