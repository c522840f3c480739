package org.banhui.library.paper;

import org.banhui.print.CutGrid;

/** How large A–D cards are, by how many lie on a page of A4. */
public enum CardSize {
    WHOLE(new CutGrid(1, 1)),
    HALF(new CutGrid(1, 2)),
    QUARTER(new CutGrid(2, 2)),
    /** One page folded twice: the lower half stands on its head, so that each letter stands upright when it is in front. */
    FOLDED(new CutGrid(2, 2));

    private final CutGrid grid;

    CardSize(CutGrid grid) {
        this.grid = grid;
    }

    CutGrid grid() {
        return grid;
    }
}
