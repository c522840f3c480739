package org.banhui.school;

import java.util.Locale;
import java.util.Optional;
import org.banhui.base.Words;
import org.springframework.stereotype.Component;

/** What a class is called in a school year. */
@Component
final class ClassNames {

    private final Words words;

    ClassNames(Words words) {
        this.words = words;
    }

    String name(SchoolClass one, SchoolYear year, Locale locale) {
        String number = Integer.toString(one.number());
        Optional<Integer> grade = one.stage().grade(one.entryYear(), year);
        if (grade.isPresent()) {
            return words.say(locale, "school.class.name", grade(one.stage(), grade.get(), locale), number);
        }
        String key = one.hasLeft(year) ? "school.class.left" : "school.class.cohort";
        return words.say(locale, key, Integer.toString(one.entryYear()), number);
    }

    /** 三年级, 高一; Grade 3, Grade 10. */
    String grade(Stage stage, int grade, Locale locale) {
        return words.say(locale, stage == Stage.HIGH ? "school.grade.high." + grade : "school.grade." + grade);
    }
}
