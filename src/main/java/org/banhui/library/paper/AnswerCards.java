package org.banhui.library.paper;

import java.util.Arrays;
import java.util.List;
import org.banhui.print.CutGrid;
import org.banhui.print.Drawing;
import org.banhui.print.Paper;
import org.banhui.print.Part;
import org.banhui.print.Press;

/** 举牌: letter, shape, colour and pattern of an option, as on the big screen, on cards to hold up. */
final class AnswerCards {

    /** Between field and edge of the card, in millimetres: printers leave the edge of a page white. */
    private static final double EDGE = 9;

    private AnswerCards() {}

    static Paper of(Sheet sheet, CardSize size, Press press) {
        List<Part> cards = Arrays.stream(OptionField.values())
                .map(field -> card(field, size, press))
                .toList();
        return sheet.paper(sheet.say("paper.cards"), "answer-cards", size.grid().pages(cards));
    }

    private static Part card(OptionField field, CardSize size, Press press) {
        CutGrid grid = size.grid();
        double width = grid.cardWidth() - 2 * EDGE;
        double height = grid.cardHeight() - 2 * EDGE;
        String letter = field.name();
        Drawing drawing = field.drawn(width, height, press.outline(letter.charAt(0)));
        boolean turned = size == CardSize.FOLDED && field.ordinal() >= 2;
        return Part.div(
                turned ? "turned" : "",
                Part.at(EDGE, EDGE, width, height, "", new Part.Drawn(drawing, width)),
                Part.at(EDGE, EDGE + height + 0.5, width, 5, "small-letter", Part.text(letter)));
    }
}
