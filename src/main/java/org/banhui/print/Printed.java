package org.banhui.print;

import java.util.Set;

/**
 * A finished PDF.
 *
 * @param missing the characters that none of the fonts has; a box stands in their place
 */
public record Printed(byte[] pdf, Set<String> missing) {

    public Printed {
        missing = Set.copyOf(missing);
    }
}
