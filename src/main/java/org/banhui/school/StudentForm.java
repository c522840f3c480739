package org.banhui.school;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** What is asked about a pupil; the name is cleaned as {@link PersonName} says. */
public record StudentForm(
        @Min(value = 1, message = "school.student.number.range")
        @Max(value = StudentForm.LAST_NUMBER, message = "school.student.number.range")
        int number,

        String name) {

    public static final int LAST_NUMBER = 999;
}
