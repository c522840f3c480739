package org.banhui.library.internal;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.banhui.base.DomainException;
import org.banhui.library.SlideFile;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The pages of a PPTX as well as they can be drawn without the program that wrote them. */
final class PptxPages implements SlidePages {

    private static final Logger LOG = LoggerFactory.getLogger(PptxPages.class);

    private final OPCPackage file;
    private final XMLSlideShow show;

    private PptxPages(OPCPackage file, XMLSlideShow show) {
        this.file = file;
        this.show = show;
    }

    static PptxPages open(SlideFile from) {
        try {
            // Opened from the disk, a picture is unpacked when its page is drawn and not before.
            OPCPackage file = OPCPackage.open(from.file().toFile(), PackageAccess.READ);
            PptxPages pages = new PptxPages(file, new XMLSlideShow(file));
            if (pages.count() == 0) {
                pages.close();
                throw new DomainException("library.slides.empty", from.name());
            }
            return pages;
        } catch (DomainException e) {
            throw e;
        } catch (OpenXML4JException | RuntimeException e) {
            LOG.debug("A PPTX could not be opened", e);
            throw new DomainException("library.slides.broken", from.name());
        }
    }

    @Override
    public int count() {
        return show.getSlides().size();
    }

    @Override
    public SlidePage page(int number) {
        XSLFSlide slide = show.getSlides().get(number);
        String words = words(slide.getShapes().stream());
        String heading =
                Optional.ofNullable(slide.getTitle()).map(SlideText::heading).orElse("");
        String title = heading.isEmpty() ? SlideText.title(words) : heading;
        return new SlidePage(
                PptxWeight.isTooHeavy(slide) ? null : drawnOrNot(slide),
                title,
                SlideText.spoken(words),
                SlideText.notes(notes(slide)),
                true);
    }

    private @Nullable BufferedImage drawnOrNot(XSLFSlide slide) {
        try {
            return drawn(slide);
        } catch (RuntimeException e) {
            LOG.debug("A page could not be drawn", e);
            return null;
        }
    }

    private BufferedImage drawn(XSLFSlide slide) {
        Dimension size = show.getPageSize();
        double scale = SlidePage.scale(size.width, size.height);
        int width = (int) Math.max(1, Math.round(size.width * scale));
        int height = (int) Math.max(1, Math.round(size.height * scale));
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setPaint(Color.WHITE);
        g.fillRect(0, 0, width, height);
        g.scale(scale, scale);
        slide.draw(g);
        g.dispose();
        return image;
    }

    private static String words(Stream<? extends XSLFShape> shapes) {
        return shapes.flatMap(PptxPages::lines).collect(Collectors.joining("\n"));
    }

    private static Stream<String> lines(XSLFShape shape) {
        return switch (shape) {
            case XSLFTextShape text -> Stream.of(text.getText());
            case XSLFGroupShape group -> group.getShapes().stream().flatMap(PptxPages::lines);
            default -> Stream.empty();
        };
    }

    /** A notes page also holds the slide's picture, its number and words of its layout. */
    private static String notes(XSLFSlide slide) {
        XSLFNotes notes = slide.getNotes();
        return notes == null
                ? ""
                : notes.getShapes().stream()
                        .filter(XSLFTextShape.class::isInstance)
                        .map(XSLFTextShape.class::cast)
                        .filter(shape -> shape.getTextType() == Placeholder.BODY)
                        .map(XSLFTextShape::getText)
                        .collect(Collectors.joining("\n"));
    }

    @Override
    public void close() {
        file.revert();
    }
}
