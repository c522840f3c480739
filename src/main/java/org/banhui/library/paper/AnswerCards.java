package org.banhui.library.paper;

import java.util.List;
import java.util.stream.IntStream;
import org.banhui.print.CutGrid;
import org.banhui.print.Drawing;
import org.banhui.print.Paper;
import org.banhui.print.Part;

/** 举牌: letter, shape, colour and pattern of an option, as on the big screen, on cards to hold up. */
final class AnswerCards {

    private static final int LETTERS = 4;

    /** Between field and edge of the card, in millimetres: printers leave the edge of a page white. */
    private static final double EDGE = 9;

    /** Points of a millimetre: the letters are as large as their line is high. */
    private static final double POINTS = 72 / 25.4;

    private AnswerCards() {}

    static Paper of(Sheet sheet, CardSize size) {
        List<Part> cards = IntStream.range(0, LETTERS)
                .mapToObj(place -> card(place, size))
                .toList();
        return sheet.paper(sheet.say("paper.cards"), "answer-cards", size.grid().pages(cards));
    }

    private static Part card(int place, CardSize size) {
        CutGrid grid = size.grid();
        double width = grid.cardWidth() - 2 * EDGE;
        double height = grid.cardHeight() - 2 * EDGE;
        Drawing field = OptionField.of(place).drawn(width, height);
        double letter = OptionField.letterHeight(width, height);
        double top = EDGE + OptionField.of(place).letterTop(width, height);
        boolean turned = size == CardSize.FOLDED && place >= LETTERS / 2;
        return Part.div(
                turned ? "turned" : "",
                Part.at(EDGE, EDGE, width, height, "", new Part.Drawn(field, width)),
                Part.at(
                        EDGE,
                        top,
                        width,
                        letter,
                        "letter",
                        new Part.Fitted(Character.toString('A' + place), "", width, letter * POINTS, true)));
    }
}
