package org.banhui.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

class RosterPasteTest {

    @Test
    void readsNumberAndNameInTheFormsPeoplePaste() {
        PastedRoster pasted = read("1 张三\n02\t李四\t男\n３　王五\n4.赵六\n5、孙 七\n6）周八\n007,吴九\n8郑十");

        assertThat(pasted.remarks()).isEmpty();
        assertThat(pasted.pupils())
                .containsExactly(
                        new StudentForm(1, "张三"),
                        new StudentForm(2, "李四"),
                        new StudentForm(3, "王五"),
                        new StudentForm(4, "赵六"),
                        new StudentForm(5, "孙七"),
                        new StudentForm(6, "周八"),
                        new StudentForm(7, "吴九"),
                        new StudentForm(8, "郑十"));
    }

    @Test
    void numbersThoseWithoutANumberAfterTheHighest() {
        PastedRoster pasted = RosterPaste.read("张三\n10 李四\n王五", List.of(student(12, "老同学")));

        assertThat(pasted.pupils())
                .containsExactly(new StudentForm(13, "张三"), new StudentForm(10, "李四"), new StudentForm(14, "王五"));
    }

    @Test
    void skipsHeadingsAndEmptyLinesAndSaysSo() {
        PastedRoster pasted = read("学号\t姓名\t性别\n1\t张三\t男\n\n2\t李四\t女\n\n\n");

        assertThat(pasted.isReady()).isTrue();
        assertThat(pasted.pupils()).hasSize(2);
        assertThat(pasted.remarks())
                .extracting(PastedRoster.Remark::line, PastedRoster.Remark::key)
                .containsExactly(tuple(1, "school.paste.header"), tuple(3, "school.paste.empty"));
    }

    @Test
    void blocksNumbersThatComeTwiceOrBelongToSomebodyElse() {
        PastedRoster pasted = RosterPaste.read("1 张三\n1 李四\n5 王五", List.of(student(5, "赵六")));

        assertThat(pasted.isReady()).isFalse();
        assertThat(pasted.remarks())
                .containsExactly(
                        new PastedRoster.Remark(2, true, "school.paste.number.twice", List.of(1, 1)),
                        new PastedRoster.Remark(3, true, "school.paste.number.taken", List.of(5, "赵六")));
    }

    @Test
    void takesNamesakesOnlyWithNumbers() {
        assertThat(read("1 张三\n2 张三").isReady()).isTrue();
        assertThat(read("张三\n张三").remarks())
                .containsExactly(new PastedRoster.Remark(2, true, "school.paste.name.twice", List.of("张三")));
    }

    @Test
    void doesNotAddAgainWhoIsThere() {
        PastedRoster pasted = RosterPaste.read("1 张三\n2 李四", List.of(student(1, "张三")));

        assertThat(pasted.isReady()).isTrue();
        assertThat(pasted.pupils()).containsExactly(new StudentForm(2, "李四"));
        assertThat(RosterPaste.read("张三", List.of(student(1, "张三"))).isReady()).isFalse();
    }

    @Test
    void blocksLongStudentNumbersAndLinesWithoutAName() {
        assertThat(read("2024010101 张三\n2").remarks())
                .extracting(PastedRoster.Remark::key)
                .containsExactly("school.name.missing", "school.paste.number.range");
    }

    @Test
    void keepsSpacesThatBelongToANameAndDropsWhatNobodySees() {
        assertThat(read("1 Mary  Ann Lee\n2 古丽 • 阿依夏木\n3 \u200b李\u200d 四\ufeff").pupils())
                .extracting(StudentForm::name)
                .containsExactly("Mary Ann Lee", "古丽·阿依夏木", "李四");
    }

    @Test
    void readsNothingFromNothing() {
        assertThat(read(" \n\n").isReady()).isFalse();
    }

    private static PastedRoster read(String text) {
        return RosterPaste.read(text, List.of());
    }

    private static Student student(int number, String name) {
        return new Student(StudentId.next(), ClassId.next(), number, name);
    }
}
