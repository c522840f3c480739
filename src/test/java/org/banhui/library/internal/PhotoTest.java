package org.banhui.library.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import javax.imageio.ImageIO;
import org.banhui.base.Blob;
import org.banhui.base.DomainException;
import org.junit.jupiter.api.Test;

class PhotoTest {

    @Test
    void a_noisy_photo_fits_into_both_sizes() throws IOException {
        byte[] upload = file(noise(2400, 1350), "jpeg");

        Blob stage = Photo.decode(upload, 1600).encode(1600, 400 * 1024);
        Blob device = Photo.decode(upload, 1600).encode(720, 60 * 1024);

        assertThat(stage.bytes()).hasSizeLessThanOrEqualTo(400 * 1024);
        assertThat(device.bytes()).hasSizeLessThanOrEqualTo(60 * 1024);
        assertThat(image(device).getWidth()).isBetween(200, 720);
        assertThat(stage.mediaType()).isEqualTo("image/jpeg");
    }

    @Test
    void a_drawing_stays_lossless_and_keeps_its_size() throws IOException {
        Blob stage = Photo.decode(file(halves(300, 200), "png"), 1600).encode(1600, 400 * 1024);

        assertThat(stage.mediaType()).isEqualTo("image/png");
        assertThat(image(stage).getWidth()).isEqualTo(300);
    }

    @Test
    void a_picture_taken_sideways_stands_upright_and_its_metadata_is_gone() throws IOException {
        // Exif with the one tag orientation = 6: the camera was turned, the left half of the file is the top.
        byte[] exif = HexFormat.of()
                .parseHex(
                        "ffe10022457869660000" + "4d4d002a00000008" + "0001" + "011200030000000100060000" + "00000000");
        byte[] plain = file(halves(200, 100), "jpeg");
        ByteArrayOutputStream upload = new ByteArrayOutputStream();
        upload.write(plain, 0, 2);
        upload.write(exif);
        upload.write(plain, 2, plain.length - 2);

        Blob stage = Photo.decode(upload.toByteArray(), 1600).encode(1600, 400 * 1024);

        BufferedImage upright = image(stage);
        assertThat(upright.getWidth()).isEqualTo(100);
        assertThat(upright.getHeight()).isEqualTo(200);
        assertThat(new Color(upright.getRGB(50, 20)).getRed()).isGreaterThan(200);
        assertThat(new Color(upright.getRGB(50, 180)).getRed()).isLessThan(60);
        assertThat(new String(stage.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
    }

    @Test
    void a_picture_of_too_many_pixels_is_refused_before_it_is_decoded() {
        // A PNG that says 60000 x 60000 and holds nothing more than that.
        byte[] bomb = HexFormat.of()
                .parseHex("89504e470d0a1a0a" + "0000000d49484452" + "0000ea600000ea600802000000" + "00000000");

        assertThatThrownBy(() -> Photo.decode(bomb, 1600))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.key()).isEqualTo("library.error.pictureTooLarge"));
    }

    @Test
    void what_is_no_picture_or_is_cut_short_is_refused() throws IOException {
        byte[] whole = file(halves(300, 200), "png");
        for (byte[] upload : new byte[][] {
            "<svg onload='x'/>".getBytes(StandardCharsets.UTF_8), new byte[0], Arrays.copyOf(whole, 60)
        }) {
            assertThatThrownBy(() -> Photo.decode(upload, 1600))
                    .isInstanceOfSatisfying(
                            DomainException.class,
                            e -> assertThat(e.key()).isEqualTo("library.error.pictureUnreadable"));
        }
    }

    private static BufferedImage noise(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(1);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                image.setRGB(x, y, random.nextInt(0x1000000));
            }
        }
        return image;
    }

    private static BufferedImage halves(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(Color.RED);
        g.fillRect(0, 0, width / 2, height);
        g.dispose();
        return image;
    }

    private static byte[] file(BufferedImage image, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    private static BufferedImage image(Blob blob) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(blob.bytes()));
    }
}
