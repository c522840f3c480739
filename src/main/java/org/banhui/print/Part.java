package org.banhui.print;

import java.util.List;

/** A part of what is put on paper: words, drawings, and boxes around them that a layout gives their look. */
public sealed interface Part {

    /** Words as they are; a line break stays one. */
    record Text(String words) implements Part {}

    /**
     * Words on one line, made smaller until they fit.
     *
     * @param width what there is, in millimetres
     * @param largest size of the letters, in points
     */
    record Fitted(String words, String classes, double width, double largest, boolean bold) implements Part {}

    /** HTML from a trusted renderer that escaped what people typed, as {@link org.banhui.base.Markdown} does. */
    record Html(String html) implements Part {}

    /**
     * A drawing.
     *
     * @param width in millimetres; the height follows
     */
    record Drawn(Drawing drawing, double width) implements Part {}

    /**
     * An element of HTML with classes of the paper's layout.
     *
     * @param style where it stands, empty for most
     */
    record Element(String tag, String classes, String style, List<Part> inside) implements Part {

        public Element {
            inside = List.copyOf(inside);
        }
    }

    static Part text(String words) {
        return new Text(words);
    }

    /** @param classes class names with spaces between them */
    static Part element(String tag, String classes, Part... inside) {
        return new Element(tag, classes, "", List.of(inside));
    }

    static Part element(String tag, String classes, List<Part> inside) {
        return new Element(tag, classes, "", inside);
    }

    static Part div(String classes, Part... inside) {
        return element("div", classes, inside);
    }

    static Part div(String classes, List<Part> inside) {
        return element("div", classes, inside);
    }

    static Part line(String classes, String words) {
        return div(classes, text(words));
    }

    static Part span(String classes, String words) {
        return element("span", classes, text(words));
    }

    /** A box at a fixed place of its surroundings, all lengths in millimetres. */
    static Part at(double left, double top, double width, double height, String classes, Part... inside) {
        String style =
                "position:absolute;left:%smm;top:%smm;width:%smm;height:%smm".formatted(left, top, width, height);
        return new Element("div", classes, style, List.of(inside));
    }

    /** A row of a table, one cell for each part. */
    static Part row(String cell, Part... cells) {
        return row(cell, List.of(cells));
    }

    /** @param cell {@code td} or {@code th} */
    static Part row(String cell, List<Part> cells) {
        return element(
                "tr",
                "",
                cells.stream().map(inside -> element(cell, "", inside)).toList());
    }
}
