package org.banhui.print;

import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Fills the shapes of a drawing straight onto the page: no Graphics2D, so nothing of AWT that needs a machine's fonts. */
final class DrawingPen implements FSObjectDrawer {

    private final List<Drawing> drawings;

    DrawingPen(List<Drawing> drawings) {
        this.drawings = drawings;
    }

    @Override
    public @Nullable Map<Shape, String> drawObject(
            Element element,
            double x,
            double y,
            double width,
            double height,
            OutputDevice page,
            RenderingContext context,
            int dotsPerPixel) {
        Drawing drawing = drawings.get(Integer.parseInt(element.getAttribute("data")));
        AffineTransform place = AffineTransform.getTranslateInstance(x, y);
        place.scale(width / drawing.width(), height / drawing.height());
        for (Drawing.Fill fill : drawing.fills()) {
            int colour = fill.colour();
            page.setColor(new FSRGBColor(colour >> 16 & 0xFF, colour >> 8 & 0xFF, colour & 0xFF));
            page.fill(place.createTransformedShape(fill.shape()));
        }
        return null;
    }
}
