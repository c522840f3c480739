package org.banhui.library.ui;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;

/** The letter of an option in its shape, colour and pattern, as the class sees it. */
final class Mark extends Span {

    private record Shape(String drawing, double x, double y, int size) {}

    private static final List<Shape> SHAPES = List.of(
            new Shape("<circle cx='24' cy='24' r='22' fill='currentColor'/>", 24, 32.5, 24),
            solid("M24 4l21 38.5H3z", 38.5, 21),
            solid("M5 5h38v38H5z", 33, 25),
            solid("M24 2l22 22-22 22L2 24z", 31.5, 21),
            solid("M24 2.5l6.6 13.9 15.2 2-11.1 10.6 2.8 15.1L24 36.8l-13.5 7.3 2.8-15.1L2.2 18.4l15.2-2z", 31.5, 19),
            solid("M24 3l21.5 15.8-8.2 25.7H10.7L2.5 18.8z", 34, 23));

    /** The mark of the option at a place from 0 to 5. */
    Mark(int place) {
        Shape shape = SHAPES.get(place);
        addClassNames("mark", "swatch");
        add(new Svg(String.format(
                Locale.ROOT,
                "<svg viewBox='0 0 48 48' aria-hidden='true'>%s<text x='%s' y='%s' font-size='%d' text-anchor='middle'>%s</text></svg>",
                shape.drawing(),
                shape.x(),
                shape.y(),
                shape.size(),
                letter(place))));
    }

    static String letter(int place) {
        return Character.toString('A' + place);
    }

    private static Shape solid(String path, double y, int size) {
        return new Shape(
                "<path d='" + path
                        + "' fill='currentColor' stroke='currentColor' stroke-width='2.5' stroke-linejoin='round'/>",
                24,
                y,
                size);
    }
}
