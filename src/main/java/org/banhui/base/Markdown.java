package org.banhui.base;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.UrlSanitizer;

/**
 * Turns Markdown (CommonMark 0.31) into HTML that may be shown to anybody: HTML in the text is shown as text, links keep
 * only http, https and mailto, images become their words because pages load nothing from elsewhere.
 */
public final class Markdown {

    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .urlSanitizer(new KnownSchemes())
            // Teachers press Enter for a new line and expect one.
            .softbreak("<br>\n")
            .nodeRendererFactory(ImageWords::new)
            .build();

    /** A file beside the text, or in a folder beside it. */
    private static final Pattern PICTURE = Pattern.compile("(?:[a-z]+/)?[a-z0-9-]+\\.png");

    private Markdown() {}

    /** The text as HTML. */
    public static String html(String markdown) {
        return RENDERER.render(PARSER.parse(markdown));
    }

    /**
     * The text of a page of ours as HTML, its pictures from one folder.
     *
     * @param folder address of the folder, with the slash at its end; a picture is shown when it is a plain file name
     */
    public static String illustrated(String markdown, String folder) {
        return HtmlRenderer.builder()
                .escapeHtml(true)
                .sanitizeUrls(true)
                .urlSanitizer(new KnownSchemes())
                .attributeProviderFactory(context -> (node, tag, attributes) -> {
                    if (node instanceof Image image) {
                        attributes.put(
                                "src",
                                PICTURE.matcher(image.getDestination()).matches()
                                        ? folder + image.getDestination()
                                        : "");
                        attributes.put("loading", "lazy");
                    }
                })
                .build()
                .render(PARSER.parse(markdown));
    }

    private record ImageWords(HtmlNodeRendererContext context) implements NodeRenderer {

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Image.class);
        }

        @Override
        public void render(Node image) {
            for (Node child = image.getFirstChild(); child != null; child = child.getNext()) {
                context.render(child);
            }
        }
    }

    private static final class KnownSchemes implements UrlSanitizer {

        private static final List<String> KNOWN = List.of("http://", "https://", "mailto:");

        @Override
        public String sanitizeLinkUrl(String url) {
            String lower = url.strip().toLowerCase(Locale.ROOT);
            return KNOWN.stream().anyMatch(lower::startsWith) ? url : "";
        }

        @Override
        public String sanitizeImageUrl(String url) {
            return "";
        }
    }
}
