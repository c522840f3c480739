package org.banhui.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.banhui.base.Words;
import org.junit.jupiter.api.Test;

class PressTest {

    private static final Press PRESS = new Press();

    @Test
    void printsWordsThatAreReadBack() {
        ReadPdf pdf = print(Part.line("", "三年级(2)班 Grade 3 — office, “班会”"), Part.line("bold", "龘𬭚㛃䶮〇"));

        assertThat(pdf.text()).contains("三年级(2)班 Grade 3 — office, “班会”", "龘𬭚㛃䶮〇");
        assertThat(pdf.pages()).isEqualTo(1);
    }

    @Test
    void embedsOnlyTheLettersItUses() {
        ReadPdf pdf = print(Part.line("", "天地玄黄"), Part.line("bold", "宇宙洪荒"));

        assertThat(pdf.fonts())
                .hasSize(2)
                .allSatisfy(font -> assertThat(font.embeddedSubset()).isTrue());
        assertThat(pdf.size()).isLessThan(20_000);
    }

    @Test
    void looksForEachCharacterInEveryFont() {
        ReadPdf pdf = print(Part.line("", "Çağrı 同学"), Part.line("", "Ғ"));

        assertThat(pdf.text()).contains("Çağrı 同学", "Ғ");
        assertThat(pdf.fonts()).hasSize(2);
    }

    @Test
    void putsABoxWhereNoFontHasACharacterAndNamesIt() {
        Printed printed = PRESS.print(paper(Part.line("", "李𠮷🎉，a\u200Db\u0007c")));

        assertThat(printed.missing()).containsExactlyInAnyOrder("𠮷", "🎉");
        assertThat(new ReadPdf(printed.pdf()).text()).contains("李□□，abc");
        assertThat(PRESS.has("李𠮷")).isFalse();
        assertThat(PRESS.has("李吉")).isTrue();
    }

    @Test
    void survivesWhateverIsTyped() {
        StringBuilder everything = new StringBuilder();
        for (int point = 0; point < 0x3000; point++) {
            everything.appendCodePoint(point);
        }
        everything.append("\n\uD800<b>&amp;</b>]]>\uFFFE");

        assertThat(print(Part.line("", everything.toString())).text().contains("<b>&amp;</b>]]>"))
                .isTrue();
    }

    @Test
    void givesTheSameBytesForTheSamePaperInAnyLanguageOfTheMachine() {
        Part[] parts = {
            Part.line("", "字 words"),
            Part.line("bold", "粗 ğ"),
            new Part.Drawn(QrCode.of("http://a/c/k7m2p").drawing(), 30),
            new Part.Fitted("字", "", 50, 20, true)
        };
        Locale before = Locale.getDefault();
        byte[] once = PRESS.print(paper(parts)).pdf();
        try {
            for (String other : List.of("tr-TR", "ar-EG-u-nu-arab", "de-DE")) {
                Locale.setDefault(Locale.forLanguageTag(other));
                assertThat(new Press().print(paper(parts)).pdf()).as(other).isEqualTo(once);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void needsNoFontOfTheMachine() {
        FontMapper before = FontMappers.instance();
        FontMappers.set(new NoMachineFonts());
        try {
            Printed printed = PRESS.print(paper(
                    Part.line("", "班会 𠮷 \u0007"), Part.element("ul", "", Part.element("li", "", Part.text("一")))));
            assertThat(new ReadPdf(printed.pdf()).text()).contains("班会");
        } finally {
            FontMappers.set(before);
        }
    }

    @Test
    void makesALongLineFitOnOneLine() {
        String name = "阿卜杜热合曼·阿卜杜热合曼·买买提艾力";
        ReadPdf pdf = print(new Part.Fitted(name, "", 60, 20, true), new Part.Fitted("王一", "", 60, 20, true));

        assertThat(pdf.text().lines()).contains(name, "王一");
        assertThat(pdf.widestLine()).isBetween(50.0, 60.0);
        assertThat(pdf.largestLetter()).isBetween(18.9, 20.1);
    }

    @Test
    void breaksChineseLinesWithoutAStopAtTheirStart() {
        ReadPdf pdf = print(Part.line("", "遇到要钱、要码、要手机的事，停一停。".repeat(30)));

        assertThat(pdf.text().lines().filter(line -> !line.isBlank()))
                .hasSizeGreaterThan(5)
                .noneMatch(line -> line.matches("[，。、].*"));
    }

    private static ReadPdf print(Part... parts) {
        return new ReadPdf(PRESS.print(paper(parts)).pdf());
    }

    private static Paper paper(Part... parts) {
        return new Paper("纸", Words.CHINESE, "plain", List.of(parts));
    }
}
