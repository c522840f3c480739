package org.banhui.school;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;

/** Where a pupil goes, with which number there, and from which day on. */
public record TransferForm(
        ClassId to,

        @Min(value = 1, message = "school.student.number.range")
        @Max(value = StudentForm.LAST_NUMBER, message = "school.student.number.range")
        int number,

        LocalDate day) {}
