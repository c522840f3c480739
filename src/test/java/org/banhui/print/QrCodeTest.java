package org.banhui.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrCodeTest {

    private static final String ADDRESS = "http://192.168.1.20:8080/c/k7m2p";
    private static final int SCALE = 4;

    @Test
    void isReadByAScanner() throws Exception {
        QrCode code = QrCode.of(ADDRESS);
        int side = code.size() * SCALE;
        int[] pixels = new int[side * side];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = code.isDark(i % side / SCALE, i / side / SCALE) ? 0xFF000000 : 0xFFFFFFFF;
        }

        BinaryBitmap picture = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels)));

        assertThat(new QRCodeReader().decode(picture).getText()).isEqualTo(ADDRESS);
    }

    @Test
    void keepsFourQuietModulesOnEachSide() {
        QrCode code = QrCode.of(ADDRESS);

        for (int i = 0; i < code.size(); i++) {
            for (int edge = 0; edge < 4; edge++) {
                assertThat(code.isDark(i, edge)).isFalse();
                assertThat(code.isDark(edge, i)).isFalse();
                assertThat(code.isDark(i, code.size() - 1 - edge)).isFalse();
                assertThat(code.isDark(code.size() - 1 - edge, i)).isFalse();
            }
        }
        assertThat(code.isDark(4, 4)).isTrue();
    }

    @Test
    void drawsEveryDarkModule() {
        QrCode code = QrCode.of("班会台");
        boolean[][] drawn = new boolean[code.size()][code.size()];
        Matcher runs = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1").matcher(code.svg());
        while (runs.find()) {
            int column = Integer.parseInt(runs.group(1));
            for (int i = 0; i < Integer.parseInt(runs.group(3)); i++) {
                drawn[Integer.parseInt(runs.group(2))][column + i] = true;
            }
        }

        for (int row = 0; row < code.size(); row++) {
            for (int column = 0; column < code.size(); column++) {
                assertThat(drawn[row][column]).isEqualTo(code.isDark(column, row));
            }
        }
    }

    @Test
    void refusesWhatFitsIntoNoCode() {
        assertThatThrownBy(() -> QrCode.of("a".repeat(5_000))).isInstanceOf(IllegalArgumentException.class);
    }
}
