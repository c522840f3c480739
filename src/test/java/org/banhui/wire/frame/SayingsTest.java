package org.banhui.wire.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.banhui.activity.NumberQuestion;
import org.banhui.activity.ScoringMode;
import org.banhui.activity.Weight;
import org.banhui.live.run.Course;
import org.junit.jupiter.api.Test;

class SayingsTest {

    @Test
    void a_latin_unit_stands_apart_from_its_number_and_a_chinese_one_does_not() {
        assertThat(key("coins")).isEqualTo("385 coins");
        assertThat(key("元")).isEqualTo("385元");
        assertThat(key("%")).isEqualTo("385%");
        assertThat(key("")).isEqualTo("385");
    }

    private static String key(String unit) {
        NumberQuestion question = new NumberQuestion("?", 385, 0, unit, "", 30, Weight.FULL);
        Course course = Course.withDevices(Course.plan(Course.settings(ScoringMode.ACCURACY, false), question))
                .next(1);
        return Sayings.key(question, Places.of(course.run()));
    }
}
