package org.banhui.activity;

import java.util.regex.Pattern;

/**
 * A drawn signature as text: points {@code x,y} on a grid of {@value #WIDTH} × {@value #HEIGHT}, apart by spaces;
 * strokes are apart by semicolons.
 */
public final class Ink {

    public static final int WIDTH = 300;
    public static final int HEIGHT = 150;

    /** The longest drawing that is taken, in characters; longer ones are thinned out where they are drawn. */
    public static final int LONGEST = 2000;

    private static final String POINT = "[0-9]{1,3},[0-9]{1,3}";
    private static final String STROKE = POINT + "(?: " + POINT + ")*+";
    private static final Pattern DRAWING = Pattern.compile(STROKE + "(?:;" + STROKE + ")*+");

    private Ink() {}

    /** Whether a text is a drawing, perhaps an empty one, that may be kept. */
    public static boolean isDrawing(String text) {
        return text.isEmpty()
                || text.length() <= LONGEST && DRAWING.matcher(text).matches();
    }
}
