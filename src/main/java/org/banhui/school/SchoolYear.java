package org.banhui.school;

import java.time.LocalDate;
import java.time.Month;

/** A school year, named by the calendar year in which it starts, on 1 September. */
public record SchoolYear(int start) {

    public static SchoolYear of(LocalDate day) {
        return new SchoolYear(day.getMonthValue() >= Month.SEPTEMBER.getValue() ? day.getYear() : day.getYear() - 1);
    }

    public SchoolYear next() {
        return new SchoolYear(start + 1);
    }
}
