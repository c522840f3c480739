package org.banhui.school.ui;

import java.util.Locale;
import java.util.Optional;
import org.banhui.base.Words;
import org.banhui.base.ui.FrameFacts;
import org.banhui.school.CurrentTeacher;
import org.banhui.school.School;
import org.banhui.school.Schools;
import org.banhui.school.Teacher;
import org.springframework.stereotype.Component;

/** Tells the desk's frame about the school and who is signed in. */
@Component
class SchoolFrame implements FrameFacts {

    private final Schools schools;
    private final CurrentTeacher currentTeacher;
    private final Words words;

    SchoolFrame(Schools schools, CurrentTeacher currentTeacher, Words words) {
        this.schools = schools;
        this.currentTeacher = currentTeacher;
        this.words = words;
    }

    @Override
    public Facts now(Locale locale) {
        Optional<School> school = schools.find();
        boolean demo = school.map(School::demo).orElse(false);
        return new Facts(
                school.map(School::name).orElse(""),
                demo,
                currentTeacher.find().map(Teacher::name).orElse(""),
                demo ? words.say(locale, "school.demo.signin") : "");
    }
}
