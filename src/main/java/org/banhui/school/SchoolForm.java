package org.banhui.school;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** What is asked about the school; the language is {@code zh} or {@code en}. */
public record SchoolForm(
        @NotBlank(message = "school.form.name.missing") @Size(max = 80, message = "school.form.name.long")
        String name,

        @NotBlank(message = "school.form.zone.missing") String zone,

        @Pattern(regexp = "zh|en", message = "school.form.language.unknown")
        String language,

        @Min(value = 5, message = "school.form.lesson.range") @Max(value = 180, message = "school.form.lesson.range")
        int lessonMinutes) {}
