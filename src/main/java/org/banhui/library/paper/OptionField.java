package org.banhui.library.paper;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import org.banhui.print.Drawing;

/**
 * The field of an option: colour and pattern with a white shape for the letter, after marks.css. On paper the pattern is
 * stronger than on a screen, because copiers print in grey.
 */
enum OptionField {
    A(0x0072B2, 0.48, 0.58) {
        @Override
        Shape shape() {
            return new Ellipse2D.Double(0, 0, 1, 1);
        }

        @Override
        Shape pattern(double width, double height) {
            return stripes(width, height, 1);
        }
    },
    B(0xD55E00, 0.66, 0.44) {
        @Override
        Shape shape() {
            return polygon(0.5, 0, 1, 0.93, 0, 0.93);
        }

        @Override
        Shape pattern(double width, double height) {
            Path2D rows = new Path2D.Double();
            for (double y = 0; y < height; y += STEP) {
                rows.append(new Rectangle2D.Double(0, y, width, STEP / 3), false);
            }
            return rows;
        }
    },
    C(0x009E73, 0.5, 0.6) {
        @Override
        Shape shape() {
            return new Rectangle2D.Double(0.07, 0.07, 0.86, 0.86);
        }

        @Override
        Shape pattern(double width, double height) {
            Path2D dots = new Path2D.Double();
            for (double y = 0; y < height; y += STEP) {
                for (double x = 0; x < width; x += STEP) {
                    dots.append(new Ellipse2D.Double(x + STEP / 4, y + STEP / 4, STEP / 2, STEP / 2), false);
                }
            }
            return dots;
        }
    },
    D(0xCC79A7, 0.5, 0.44) {
        @Override
        Shape shape() {
            return polygon(0.5, 0, 1, 0.5, 0.5, 1, 0, 0.5);
        }

        @Override
        Shape pattern(double width, double height) {
            Area crossed = new Area(stripes(width, height, 1));
            crossed.add(new Area(stripes(width, height, -1)));
            return crossed;
        }
    };

    private static final double STEP = 12;
    private static final double STRIPE = 4;
    private static final double ROUND = 10;
    /** How much of the field's smaller side the shape takes. */
    private static final double SHAPE = 0.88;

    private static final int WHITE = 0xFFFFFF;
    private static final int INK = 0x1D2733;

    private final int colour;
    /** Where in its shape the letter's middle is, from the top, and how high it is. */
    private final double middle;

    private final double letter;

    OptionField(int colour, double middle, double letter) {
        this.colour = colour;
        this.middle = middle;
        this.letter = letter;
    }

    /** In a box of one by one. */
    abstract Shape shape();

    abstract Shape pattern(double width, double height);

    /** The field in millimetres with a letter of the outline in the middle of the shape. */
    Drawing drawn(double width, double height, Shape outline) {
        Area ground = new Area(new RoundRectangle2D.Double(0, 0, width, height, ROUND, ROUND));
        Area pattern = new Area(pattern(width, height));
        pattern.intersect(ground);
        double side = Math.min(width, height) * SHAPE;
        AffineTransform place = AffineTransform.getTranslateInstance((width - side) / 2, (height - side) / 2);
        place.scale(side, side);
        return new Drawing(
                width,
                height,
                List.of(
                        new Drawing.Fill(colour, ground),
                        new Drawing.Fill(lighter(colour), pattern),
                        new Drawing.Fill(WHITE, place.createTransformedShape(shape())),
                        new Drawing.Fill(INK, place.createTransformedShape(inShape(outline)))));
    }

    /** The letter in the shape's box of one by one. */
    private Shape inShape(Shape outline) {
        Rectangle2D bounds = outline.getBounds2D();
        double scale = letter / bounds.getHeight();
        AffineTransform place = AffineTransform.getTranslateInstance(0.5, middle);
        place.scale(scale, scale);
        place.translate(-bounds.getCenterX(), -bounds.getCenterY());
        return place.createTransformedShape(outline);
    }

    private static int lighter(int colour) {
        int light = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int part = colour >> shift & 0xFF;
            light |= (part + (255 - part) * 2 / 5) << shift;
        }
        return light;
    }

    static Shape stripes(double width, double height, int direction) {
        Path2D stripes = new Path2D.Double();
        double reach = width + height;
        for (double x = -reach; x < reach; x += STEP * Math.sqrt(2)) {
            double from = direction > 0 ? x : x + reach;
            stripes.moveTo(from, 0);
            stripes.lineTo(from + STRIPE * Math.sqrt(2), 0);
            stripes.lineTo(from + STRIPE * Math.sqrt(2) + direction * height, height);
            stripes.lineTo(from + direction * height, height);
            stripes.closePath();
        }
        return stripes;
    }

    static Shape polygon(double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        path.closePath();
        return path;
    }
}
