package org.banhui.school;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** What is asked about a class. */
public record ClassForm(
        Stage stage,

        @Min(value = 1990, message = "school.class.year.range") @Max(value = 2100, message = "school.class.year.range")
        int entryYear,

        @Min(value = 1, message = "school.class.number.range") @Max(value = 99, message = "school.class.number.range")
        int number) {}
