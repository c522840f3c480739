package org.banhui.school.paper;

import java.util.List;
import java.util.Locale;
import org.banhui.base.DomainException;
import org.banhui.base.Words;
import org.banhui.print.Paper;
import org.banhui.print.Press;
import org.banhui.school.ClassId;
import org.banhui.school.Classes;
import org.banhui.school.Rosters;
import org.banhui.school.SchoolClass;
import org.banhui.school.Schools;
import org.banhui.school.StaffList.FirstSignIn;
import org.banhui.school.Student;
import org.banhui.school.Teacher;
import org.springframework.stereotype.Service;

/**
 * The papers of a class. Papers with names take them out of the system, so they are for class teachers: others are
 * refused with {@code school.refused.export}.
 */
@Service
public final class ClassPapers {

    private final Press press;
    private final Classes classes;
    private final Rosters rosters;
    private final Schools schools;
    private final Words words;

    ClassPapers(Press press, Classes classes, Rosters rosters, Schools schools, Words words) {
        this.press = press;
        this.classes = classes;
        this.rosters = rosters;
        this.schools = schools;
        this.words = words;
    }

    /**
     * A card for each pupil with the own code, ten on a page to cut apart.
     *
     * @param origin scheme, host and port of this server
     * @param masked whether only 张*明 is printed
     */
    public Paper joinCards(Teacher by, ClassId id, String origin, boolean masked, Locale language) {
        SchoolClass one = classOf(id);
        return new JoinCards(sheet(language), classes.name(one, language), new Address(origin, one))
                .of(pupils(by, id), rosters.seatCodes(by, id), masked);
    }

    /** The class address to hang up; for everybody who teaches the class. */
    public Paper poster(Teacher by, ClassId id, String origin, Locale language) {
        classes.requireRun(by, id);
        SchoolClass one = classOf(id);
        return AddressPoster.of(
                sheet(language), classes.name(one, language), schools.get().name(), new Address(origin, one));
    }

    /**
     * The roster with empty columns, for attendance or marks.
     *
     * @param columns how many, 1 to 12
     */
    public Paper roster(Teacher by, ClassId id, int columns, Locale language) {
        return RosterSheet.of(sheet(language), classes.name(classOf(id), language), pupils(by, id), columns);
    }

    /** First sign-ins to cut apart, fourteen on a page. They are kept nowhere. */
    public Paper firstSignIns(List<FirstSignIn> people, String origin, Locale language) {
        return SignInSlips.of(sheet(language), people, origin);
    }

    /** The names that cannot be printed whole, in roster order. */
    public List<String> unprintable(Teacher by, ClassId id) {
        return pupils(by, id).stream()
                .map(Student::name)
                .filter(name -> !press.has(name))
                .toList();
    }

    /** The pupils by class number, for papers of other modules. */
    public List<Student> pupils(Teacher by, ClassId id) {
        if (!classes.mayExport(by.id(), id)) {
            throw new DomainException("school.refused.export");
        }
        return rosters.of(by, id);
    }

    private Sheet sheet(Locale language) {
        return new Sheet(words, language);
    }

    private SchoolClass classOf(ClassId id) {
        return classes.find(id).orElseThrow(() -> new DomainException("school.refused.class"));
    }
}
