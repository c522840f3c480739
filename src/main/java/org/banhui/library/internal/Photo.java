package org.banhui.library.internal;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import org.banhui.base.Blob;
import org.banhui.base.DomainException;
import org.banhui.library.Pictures;

/** A decoded upload: nothing but upright pixels. */
final class Photo {

    private static final Set<String> FORMATS = Set.of("jpeg", "png", "gif", "webp");
    private static final List<Float> QUALITIES = List.of(0.85f, 0.75f, 0.65f, 0.5f);

    /** Of every eighth pixel of every eighth row. */
    private static final int MANY_COLOURS = 4_000;

    private static final int SAMPLED = 8;

    private final BufferedImage pixels;
    private final boolean drawn;

    private Photo(BufferedImage pixels, boolean drawn) {
        this.pixels = pixels;
        this.drawn = drawn;
    }

    /**
     * Decodes an upload; its size in pixels is checked before any is decoded, and a large one is decoded at a fraction.
     *
     * @param longest the longest side, in pixels, that will be asked of it
     */
    static Photo decode(byte[] upload, int longest) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(upload))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new DomainException("library.error.pictureUnreadable");
            }
            ImageReader reader = readers.next();
            try {
                String format = reader.getFormatName().toLowerCase(Locale.ROOT);
                if (!FORMATS.contains(format)) {
                    throw new DomainException("library.error.pictureUnreadable");
                }
                reader.setInput(in, true, true);
                return new Photo(upright(read(reader, longest), Orientation.of(upload)), !format.equals("jpeg"));
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            // Broken files make the platform's readers throw any of these.
            throw new DomainException("library.error.pictureUnreadable");
        }
    }

    /** A page that was drawn here. */
    static Photo drawn(BufferedImage pixels) {
        return new Photo(pixels, true);
    }

    BufferedImage pixels() {
        return pixels;
    }

    private static BufferedImage read(ImageReader reader, int longest) throws IOException {
        long width = reader.getWidth(0);
        long height = reader.getHeight(0);
        if (width * height > Pictures.LARGEST_PICTURE) {
            throw new DomainException("library.error.pictureTooLarge");
        }
        ImageReadParam param = reader.getDefaultReadParam();
        int step = (int) Math.max(1, Math.max(width, height) / (2L * longest));
        param.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, param);
    }

    private static BufferedImage upright(BufferedImage image, Orientation orientation) {
        int width = orientation.lying() ? image.getHeight() : image.getWidth();
        int height = orientation.lying() ? image.getWidth() : image.getHeight();
        BufferedImage turned = new BufferedImage(width, height, type(image));
        Graphics2D g = turned.createGraphics();
        g.drawImage(image, orientation.upright(image.getWidth(), image.getHeight()), null);
        g.dispose();
        return turned;
    }

    private static int type(BufferedImage image) {
        return image.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
    }

    /**
     * The picture encoded anew: PNG where the upload was drawn rather than photographed and it fits, else JPEG on white.
     *
     * @param longest the longest side in pixels
     * @param most the size in bytes it must not exceed
     */
    Blob encode(int longest, int most) {
        for (int side = longest; ; side = side * 4 / 5) {
            BufferedImage small = scaled(side);
            if (drawn && !isColourful(small)) {
                byte[] png = png(small);
                if (png.length <= most) {
                    return new Blob("image/png", png);
                }
            }
            for (float quality : QUALITIES) {
                byte[] jpeg = jpeg(small, quality);
                if (jpeg.length <= most) {
                    return new Blob("image/jpeg", jpeg);
                }
            }
        }
    }

    /** A page with a photo on it is far too long as a PNG, and trying takes as long as all the rest. */
    private static boolean isColourful(BufferedImage image) {
        Set<Integer> colours = new HashSet<>();
        for (int y = 0; y < image.getHeight() && colours.size() < MANY_COLOURS; y += SAMPLED) {
            for (int x = 0; x < image.getWidth(); x += SAMPLED) {
                colours.add(image.getRGB(x, y));
            }
        }
        return colours.size() >= MANY_COLOURS;
    }

    private BufferedImage scaled(int longest) {
        BufferedImage image = pixels;
        double factor = Math.min(1, (double) longest / Math.max(image.getWidth(), image.getHeight()));
        int width = (int) Math.max(1, Math.round(pixels.getWidth() * factor));
        int height = (int) Math.max(1, Math.round(pixels.getHeight() * factor));
        // Halving first: interpolation looks at neighbours only and would skip pixels.
        while (image.getWidth() >= 2 * width && image.getHeight() >= 2 * height) {
            image = drawn(image, image.getWidth() / 2, image.getHeight() / 2);
        }
        return drawn(image, width, height);
    }

    private static BufferedImage drawn(BufferedImage image, int width, int height) {
        if (image.getWidth() == width && image.getHeight() == height) {
            return image;
        }
        BufferedImage smaller = new BufferedImage(width, height, type(image));
        Graphics2D g = smaller.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        g.drawImage(image, 0, 0, width, height, null);
        g.dispose();
        return smaller;
    }

    private static byte[] png(BufferedImage image) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] jpeg(BufferedImage image, float quality) {
        BufferedImage opaque = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = opaque.createGraphics();
        g.drawImage(image, 0, 0, Color.WHITE, null);
        g.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(quality);
            writer.setOutput(out);
            writer.write(null, new IIOImage(opaque, null, null), param);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
