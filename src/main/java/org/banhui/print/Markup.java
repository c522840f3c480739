package org.banhui.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.web.util.HtmlUtils;

/** Writes a paper's parts as XHTML in characters that can be printed. */
final class Markup {

    static final String DRAWING = "application/x-banhui-drawing";

    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

    /** Smaller letters are read by nobody; a line that is still too long runs on. */
    private static final double SMALLEST = 6;

    private final Typefaces typefaces;
    private final boolean latinFirst;
    private final StringBuilder out = new StringBuilder();
    private final List<Drawing> drawings = new ArrayList<>();
    private final Set<String> missing = new TreeSet<>();

    Markup(Typefaces typefaces, Locale language) {
        this.typefaces = typefaces;
        this.latinFirst = language.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }

    /** @param sheets what the style sheets say */
    String write(Paper paper, String sheets) {
        out.append("<html lang=\"")
                .append(paper.language().toLanguageTag())
                .append("\"><head><title>")
                .append(escaped(paper.title()))
                .append("</title><style>")
                .append(sheets)
                .append("</style></head><body>");
        paper.parts().forEach(this::write);
        return out.append("</body></html>").toString();
    }

    /** The drawings by the number that the markup names. */
    List<Drawing> drawings() {
        return drawings;
    }

    Set<String> missing() {
        return missing;
    }

    private void write(Part part) {
        switch (part) {
            case Part.Text(String words) -> out.append(escaped(words).replace("\n", "<br/>"));
            case Part.Fitted fitted -> write(fitted);
            case Part.Html(String html) -> out.append(printable(html).replace("<br>", "<br/>"));
            case Part.Drawn(Drawing drawing, double width) -> write(drawing, width);
            case Part.Element element -> write(element);
        }
    }

    private void write(Part.Element element) {
        out.append('<').append(element.tag());
        attribute("class", element.classes());
        attribute("style", element.style());
        out.append('>');
        element.inside().forEach(this::write);
        out.append("</").append(element.tag()).append('>');
    }

    private void write(Part.Fitted fitted) {
        String words = printable(fitted.words());
        double room = fitted.width() * POINTS_PER_MILLIMETRE;
        // A hair less: the renderer rounds each width up.
        double fits = 0.99 * room / Math.max(0.1, typefaces.width(words, fitted.bold(), latinFirst));
        double size = Math.max(SMALLEST, Math.min(fitted.largest(), Math.floor(fits * 4) / 4));
        out.append("<div");
        attribute("class", fitted.classes() + (fitted.bold() ? " bold" : ""));
        attribute("style", "white-space:nowrap;font-size:" + size + "pt");
        out.append('>').append(HtmlUtils.htmlEscape(words, "UTF-8")).append("</div>");
    }

    private void write(Drawing drawing, double width) {
        double height = width * drawing.height() / drawing.width();
        out.append("<object type=\"").append(DRAWING).append("\" data=\"").append(drawings.size());
        out.append("\" style=\"display:block;width:").append(width).append("mm;height:");
        out.append(height).append("mm\"></object>");
        drawings.add(drawing);
    }

    private void attribute(String name, String value) {
        if (!value.isEmpty()) {
            out.append(' ').append(name).append("=\"").append(value).append('"');
        }
    }

    private String escaped(String words) {
        return HtmlUtils.htmlEscape(printable(words), "UTF-8");
    }

    private String printable(String words) {
        return typefaces.printable(words, missing);
    }
}
