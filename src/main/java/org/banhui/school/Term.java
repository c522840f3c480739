package org.banhui.school;

import java.time.LocalDate;
import java.time.Month;

/** A school term by its first day: autumn from 1 September, spring from 1 February, each until the other begins. */
public record Term(LocalDate start) {

    public static Term of(LocalDate day) {
        Month month = day.getMonth();
        if (month.getValue() >= Month.SEPTEMBER.getValue()) {
            return new Term(LocalDate.of(day.getYear(), Month.SEPTEMBER, 1));
        }
        return month == Month.JANUARY
                ? new Term(LocalDate.of(day.getYear() - 1, Month.SEPTEMBER, 1))
                : new Term(LocalDate.of(day.getYear(), Month.FEBRUARY, 1));
    }
}
