package org.banhui.library.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.banhui.BanhuiTest;
import org.banhui.activity.Activity;
import org.banhui.activity.Blank;
import org.banhui.activity.Case;
import org.banhui.activity.Choice;
import org.banhui.activity.Discuss;
import org.banhui.activity.NumberQuestion;
import org.banhui.activity.Order;
import org.banhui.activity.Outline;
import org.banhui.activity.Pledge;
import org.banhui.activity.Settings;
import org.banhui.activity.Step;
import org.banhui.activity.Talk;
import org.banhui.activity.Weight;
import org.banhui.base.DomainException;
import org.banhui.base.Words;
import org.banhui.library.Plan;
import org.banhui.library.Plans;
import org.banhui.print.Paper;
import org.banhui.print.Press;
import org.banhui.print.Printed;
import org.banhui.print.ReadPdf;
import org.banhui.school.GivenSchool;
import org.banhui.school.SchoolClass;
import org.banhui.school.Teacher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@BanhuiTest
class PlanPapersTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private PlanPapers papers;

    @Autowired
    private Plans plans;

    @Autowired
    private Press press;

    @SuppressWarnings("NullAway.Init")
    private GivenSchool school;

    @SuppressWarnings("NullAway.Init")
    private Teacher lin;

    @BeforeEach
    void givenATeacher() {
        school = GivenSchool.in(context);
        lin = school.teacher("林老师");
    }

    @Test
    void tellsTheTimeOfEachStepByTheClock() {
        Outline plan = plan(talk("a", "开头", 3), talk("b", "中间", 5), talk("c", "结尾", 2));
        Occasion occasion =
                new Occasion(Optional.of("三年级(2)班"), Optional.of(LocalTime.of(14, 58)), Optional.of("12345678"));

        String text = read(papers.script(plan, Optional.empty(), occasion, Words.CHINESE))
                .text();

        assertThat(text).containsSubsequence("三年级(2)班", "14:58", "1. 开头", "15:01", "2. 中间", "15:06", "3. 结尾", "15:08");
        assertThat(text.replaceAll("\\s", "")).contains("12345678");
    }

    @Test
    void countsTheMinutesWhereNoStartIsKnownAndLeavesRoomForTheCode() {
        Outline plan = plan(talk("a", "开头", 3), talk("b", "中间", 5));

        String text = read(papers.script(plan, Optional.empty(), Occasion.unknown(), Words.ENGLISH))
                .text();

        assertThat(text).contains("Opening code", "Min. 0", "Min. 3", "Min. 8");
    }

    @Test
    void givesTheTeacherKeysAndReasons() {
        Outline plan = plan(
                step(
                        "a",
                        new Choice(
                                Choice.Mode.SINGLE,
                                "怎么办？",
                                null,
                                List.of(new Choice.Option("给他", false, null), new Choice.Option("打 96110", true, null)),
                                "先核实。",
                                30,
                                Weight.FULL)),
                step("b", new NumberQuestion("几天？", 3.5, 0.5, "天", "三天多。", 30, Weight.FULL)),
                step("c", new Blank("电话？", List.of("96110", "反诈专线"), "记住它。", 30, Weight.FULL)),
                step("d", new Order("先后？", List.of("停一停", "问一问", "再决定"), "先停。", 30, Weight.FULL)),
                step(
                        "e",
                        new Case(
                                "小雨的**故事**",
                                new Case.Chat("群聊", List.of(new Case.Line("客服", "快点"))),
                                List.of("哪里不对劲？"))),
                step("f", new Discuss(List.of("说一说"), 60)));

        String text = read(papers.script(plan, Optional.empty(), Occasion.unknown(), Words.CHINESE))
                .text();

        assertThat(text).contains("A 给他", "B ✓ 打 96110", "讲评：先核实。", "答案：3.5天，上下相差 0.5 以内", "答案：96110、反诈专线");
        assertThat(text).containsSubsequence("停一停", "问一问", "再决定", "先停。");
        assertThat(text).contains("小雨的故事", "客服：快点", "哪里不对劲？", "说一说", "先说：念一遍 a");
    }

    @Test
    void printsEveryPlanOfTheLibraryWhole() {
        for (Plan plan : plans.visibleTo(lin.id())) {
            Printed printed = press.print(papers.script(
                    plan.outline(), Optional.of(plan.about()), Occasion.unknown(), Words.locale(plan.language())));
            ReadPdf script = new ReadPdf(printed.pdf());

            assertThat(printed.missing()).as(plan.title()).isEmpty();
            assertThat(script.fonts()).allMatch(ReadPdf.Font::embeddedSubset);
            assertThat(script.pages()).isBetween(2, 10);
            assertThat(flat(script.text()))
                    .contains(plan.outline().steps().stream()
                            .map(step -> flat(step.title()))
                            .toList());
        }
    }

    @ParameterizedTest
    @EnumSource
    void printsFourLettersInEachSize(CardSize size) throws Exception {
        ReadPdf cards = read(papers.answerCards(size, Words.CHINESE));

        assertThat(cards.pages())
                .isEqualTo(Map.of(CardSize.WHOLE, 4, CardSize.HALF, 2).getOrDefault(size, 1));
        assertThat(flat(cards.text())).contains("A", "B", "C", "D");
        BufferedImage first = cards.picture(0);
        int middle = size == CardSize.WHOLE ? first.getHeight() / 2 : first.getHeight() / 4;
        assertThat(row(first, middle)).contains(0x0072B2, 0xFFFFFF, 0x1D2733);
    }

    @Test
    void leavesEachPupilASpaceToSign() {
        String[] names = IntStream.rangeClosed(1, 45)
                .mapToObj(i -> "王" + Character.toString('一' + i))
                .toArray(String[]::new);
        SchoolClass one = school.grade3(lin, names);
        Pledge pledge = new Pledge("", "我承诺：\n\n- 不说**验证码**\n- 先问家长", 300);
        Step step = step("p", pledge);

        ReadPdf list = read(papers.pledgeList(lin, one.id(), step, pledge, Words.CHINESE));

        assertThat(list.pages()).isEqualTo(1);
        assertThat(list.text()).contains(names).contains("p 的标题", "不说验证码", "签名", "45");
    }

    @Test
    void keepsNamesFromAssistants() {
        Teacher assistant = school.teacher("周老师");
        SchoolClass one = school.grade3(lin, "张晓明", "李禾");
        school.assist(assistant, one.id());
        Pledge pledge = new Pledge("承诺", "我承诺", 300);

        assertThatThrownBy(() -> papers.pledgeList(assistant, one.id(), step("p", pledge), pledge, Words.CHINESE))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.key()).isEqualTo("school.refused.export"));
    }

    private static Set<Integer> row(BufferedImage picture, int y) {
        return IntStream.range(0, picture.getWidth())
                .map(x -> picture.getRGB(x, y) & 0xFFFFFF)
                .boxed()
                .collect(Collectors.toSet());
    }

    private static String flat(String text) {
        return text.replaceAll("\\s", "");
    }

    private ReadPdf read(Paper paper) {
        return new ReadPdf(press.print(paper).pdf());
    }

    private static Outline plan(Step... steps) {
        return new Outline("试一试", "", "zh", Settings.usual(), List.of(steps));
    }

    private static Step talk(String id, String title, int minutes) {
        return new Step(id, title, minutes, "", "", new Talk("大家好", null));
    }

    private static Step step(String id, Activity activity) {
        return new Step(id, id + " 的标题", 2, "先说：念一遍 " + id, "", activity);
    }
}
