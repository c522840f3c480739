package org.banhui.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class StageTest {

    @Test
    void movesEveryClassUpOnTheFirstOfSeptember() {
        SchoolYear before = SchoolYear.of(LocalDate.of(2026, 8, 31));
        SchoolYear after = SchoolYear.of(LocalDate.of(2026, 9, 1));

        assertThat(Stage.PRIMARY.grade(2024, before)).contains(2);
        assertThat(Stage.PRIMARY.grade(2024, after)).contains(3);
        assertThat(Stage.MIDDLE.grade(2026, after)).contains(7);
        assertThat(Stage.HIGH.grade(2024, after)).contains(3);
    }

    @Test
    void knowsNoGradeBeforeEntryAndAfterLeaving() {
        SchoolYear year = new SchoolYear(2026);

        assertThat(Stage.PRIMARY.grade(2027, year)).isEmpty();
        assertThat(Stage.PRIMARY.grade(2020, year)).isEmpty();
        assertThat(Stage.OTHER.grade(2026, year)).isEmpty();
    }

    @Test
    void findsTheEntryYearOfAGrade() {
        assertThat(Stage.MIDDLE.entryYear(9, new SchoolYear(2026))).isEqualTo(2024);
    }
}
