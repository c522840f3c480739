package org.banhui.print;

import java.util.ArrayList;
import java.util.List;

/**
 * Pages of equal cards to cut apart: A4 upright, divided evenly, with cut lines from edge to edge and none around the
 * page. The layout must give pages no margin.
 */
public record CutGrid(int columns, int rows) {

    /** Width and height of A4 in millimetres (ISO 216). */
    public static final double WIDTH = 210;

    public static final double HEIGHT = 297;

    public double cardWidth() {
        return WIDTH / columns;
    }

    public double cardHeight() {
        return HEIGHT / rows;
    }

    /** As many pages as the cards need; the cards fill each row by row. */
    public List<Part> pages(List<Part> cards) {
        List<Part> pages = new ArrayList<>();
        int each = columns * rows;
        for (int from = 0; from < cards.size(); from += each) {
            pages.add(page(cards.subList(from, Math.min(from + each, cards.size()))));
        }
        return pages;
    }

    private Part page(List<Part> cards) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < cards.size(); i++) {
            double left = i % columns * cardWidth();
            double top = i / columns * cardHeight();
            parts.add(Part.at(left, top, cardWidth(), cardHeight(), "cut-card", cards.get(i)));
        }
        int used = (cards.size() + columns - 1) / columns;
        for (int row = 1; row <= Math.min(used, rows - 1); row++) {
            parts.add(Part.at(0, row * cardHeight(), WIDTH, 0, "cut-across"));
        }
        for (int column = 1; column < columns; column++) {
            parts.add(Part.at(column * cardWidth(), 0, 0, used * cardHeight(), "cut-down"));
        }
        return Part.div("whole", parts);
    }
}
