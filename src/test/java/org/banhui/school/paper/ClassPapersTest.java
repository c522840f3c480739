package org.banhui.school.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.banhui.BanhuiTest;
import org.banhui.base.DomainException;
import org.banhui.base.Words;
import org.banhui.print.Paper;
import org.banhui.print.Press;
import org.banhui.print.ReadPdf;
import org.banhui.school.GivenSchool;
import org.banhui.school.Rosters;
import org.banhui.school.SchoolClass;
import org.banhui.school.StaffList.FirstSignIn;
import org.banhui.school.Student;
import org.banhui.school.Teacher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@BanhuiTest
class ClassPapersTest {

    private static final String ORIGIN = "http://192.168.31.120:8080";
    private static final String LONG_NAME = "阿卜杜热合曼·阿卜杜热合曼·买买提艾力";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private ClassPapers papers;

    @Autowired
    private Press press;

    @Autowired
    private Rosters rosters;

    @SuppressWarnings("NullAway.Init")
    private Teacher lin;

    @SuppressWarnings("NullAway.Init")
    private Teacher assistant;

    @SuppressWarnings("NullAway.Init")
    private SchoolClass one;

    @BeforeEach
    void givenAClassOf45() {
        GivenSchool school = GivenSchool.in(context);
        lin = school.teacher("林老师");
        assistant = school.teacher("周老师");
        List<String> names = new ArrayList<>(List.of("张晓明", LONG_NAME, "Anna-Marie Müller", "李𠮷", "㛃䶮𬭚"));
        IntStream.rangeClosed(6, 45).forEach(i -> names.add("王" + Character.toString('一' + i)));
        one = school.grade3(lin, names.toArray(String[]::new));
        school.assist(assistant, one.id());
    }

    @Test
    void givesEachPupilACardWithTheOwnCode() {
        long before = System.nanoTime();
        ReadPdf cards = read(papers.joinCards(lin, one.id(), ORIGIN, false, Words.CHINESE));
        System.out.printf(
                "45 join cards: %d ms, %d KB%n",
                Duration.ofNanos(System.nanoTime() - before).toMillis(), cards.size() / 1024);

        assertThat(cards.pages()).isEqualTo(5);
        assertThat(cards.text()).contains("192.168.31.120:8080/c/" + one.code(), LONG_NAME, "李□", "㛃䶮𬭚");
        for (Student pupil : rosters.of(one.id())) {
            assertThat(cards.text()).contains(pupil.name().replace("𠮷", "□"));
        }
        // The codes are printed with room between their letters.
        String codes = cards.text().replaceAll("\\s", "");
        rosters.seatCodes(lin, one.id())
                .values()
                .forEach(code -> assertThat(codes).contains(code.toUpperCase(Locale.ROOT)));
        assertThat(cards.fonts()).isNotEmpty().allMatch(ReadPdf.Font::embeddedSubset);
        assertThat(cards.size()).isLessThan(400_000);
    }

    @Test
    void printsTheSameBytesAgain() {
        Paper paper = papers.joinCards(lin, one.id(), ORIGIN, false, Words.CHINESE);

        assertThat(press.print(paper).pdf()).isEqualTo(press.print(paper).pdf());
    }

    @Test
    void masksNamesWhereTheTeacherWantsIt() {
        ReadPdf cards = read(papers.joinCards(lin, one.id(), ORIGIN, true, Words.CHINESE));

        assertThat(cards.text()).contains("张*明").doesNotContain("张晓明", LONG_NAME);
    }

    @Test
    void keepsNamesFromAssistantsAndStrangers() {
        Teacher stranger = GivenSchool.in(context).teacher("何老师");

        for (Teacher other : List.of(assistant, stranger)) {
            refused("school.refused.export", () -> papers.joinCards(other, one.id(), ORIGIN, true, Words.CHINESE));
            refused("school.refused.export", () -> papers.roster(other, one.id(), 6, Words.CHINESE));
            refused("school.refused.export", () -> papers.unprintable(other, one.id()));
        }
        refused("school.refused.class", () -> papers.poster(stranger, one.id(), ORIGIN, Words.CHINESE));
        assertThat(read(papers.poster(assistant, one.id(), ORIGIN, Words.CHINESE))
                        .pages())
                .isEqualTo(1);
    }

    @Test
    void namesThoseWhoseNameCannotBePrintedWhole() {
        assertThat(papers.unprintable(lin, one.id())).containsExactly("李𠮷");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void hangsTheClassAddressUp(String language) throws Exception {
        Paper paper = papers.poster(lin, one.id(), ORIGIN, Words.locale(language));
        ReadPdf poster = read(paper);
        BufferedImage seen = poster.picture(0);
        int[] pixels = seen.getRGB(0, 0, seen.getWidth(), seen.getHeight(), null, 0, seen.getWidth());

        assertThat(poster.pages()).isEqualTo(1);
        assertThat(poster.text()).contains("192.168.31.120:8080/c/" + one.code(), "1", "2", "3");
        assertThat(poster.text()).contains(language.equals("zh") ? "班会，从这里进" : "Join the class meeting here");
        assertThat(new QRCodeReader()
                        .decode(new BinaryBitmap(
                                new HybridBinarizer(new RGBLuminanceSource(seen.getWidth(), seen.getHeight(), pixels))))
                        .getText())
                .isEqualTo(ORIGIN + "/c/" + one.code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void listsAClassOf45OnOnePage(String language) {
        ReadPdf list = read(papers.roster(lin, one.id(), 6, Words.locale(language)));

        assertThat(list.pages()).isEqualTo(1);
        assertThat(list.text()).contains("45", LONG_NAME, "Anna-Marie Müller");
        assertThat(list.fonts()).allMatch(ReadPdf.Font::embeddedSubset);
    }

    @Test
    void putsFirstPasswordsOnSlips() {
        List<FirstSignIn> people = IntStream.rangeClosed(1, 15)
                .mapToObj(i -> new FirstSignIn("苏老师" + i, "su" + i, "password" + i))
                .toList();

        ReadPdf slips = read(papers.firstSignIns(people, ORIGIN, Words.CHINESE));

        assertThat(slips.pages()).isEqualTo(2);
        assertThat(slips.text(1)).contains("苏老师15", "su15", "password15", "192.168.31.120:8080/app");
    }

    private ReadPdf read(Paper paper) {
        return new ReadPdf(press.print(paper).pdf());
    }

    private static void refused(String key, ThrowingCallable tried) {
        assertThatThrownBy(tried)
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.key()).isEqualTo(key));
    }
}
