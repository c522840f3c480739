package org.banhui.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TermTest {

    @Test
    void countsJanuaryToTheTermThatBeganInAutumn() {
        assertThat(Term.of(LocalDate.of(2027, 1, 31)).start()).isEqualTo("2026-09-01");
        assertThat(Term.of(LocalDate.of(2026, 9, 1)).start()).isEqualTo("2026-09-01");
    }

    @Test
    void beginsTheSpringTermInFebruaryAndKeepsItOverTheSummer() {
        assertThat(Term.of(LocalDate.of(2027, 2, 1)).start()).isEqualTo("2027-02-01");
        assertThat(Term.of(LocalDate.of(2027, 8, 31)).start()).isEqualTo("2027-02-01");
    }
}
