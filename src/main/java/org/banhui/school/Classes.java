package org.banhui.school;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.banhui.base.Checks;
import org.banhui.base.DomainException;
import org.banhui.base.Ids;
import org.banhui.school.internal.ClassEntity;
import org.banhui.school.internal.ClassRows;
import org.banhui.school.internal.StudentRows;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The classes of the school: what they are called, their addresses, and who may do what in them. */
@Service
@Transactional(readOnly = true)
public class Classes {

    private static final int CODE_LENGTH = 5;

    private final ClassRows rows;
    private final StudentRows students;
    private final Schools schools;
    private final ClassNames names;
    private final Checks checks;

    Classes(ClassRows rows, StudentRows students, Schools schools, ClassNames names, Checks checks) {
        this.rows = rows;
        this.students = students;
        this.schools = schools;
        this.names = names;
        this.checks = checks;
    }

    /** The classes in which this person holds a role, the youngest first. */
    public List<SchoolClass> of(Teacher teacher) {
        return told(rows.findAll().stream()
                .filter(one -> one.roleOf(teacher.id().value()).isPresent())
                .toList());
    }

    /** Every class by name; for the admin and for organisers, who see no pupils. */
    public List<SchoolClass> all(Teacher by) {
        if (!by.is(SchoolRole.ORGANISER)) {
            by.require(SchoolRole.ADMIN);
        }
        return every();
    }

    List<SchoolClass> every() {
        return told(rows.findAll());
    }

    /** As it will be called in another school year. */
    public String name(SchoolClass one, SchoolYear year, Locale locale) {
        return names.name(one, year, locale);
    }

    public Optional<SchoolClass> find(ClassId id) {
        return rows.findById(id.value()).map(ClassEntity::told);
    }

    /** The class of an address {@code /c/<code>}. */
    public Optional<SchoolClass> byCode(String code) {
        return rows.findByCode(code.toLowerCase(Locale.ROOT)).map(ClassEntity::told);
    }

    /** As it is called this school year: 三年级(2)班, Grade 3 Class 2. */
    public String name(SchoolClass one, Locale locale) {
        return names.name(one, schoolYear(), locale);
    }

    /** The name of a class; empty where there is none with this id. */
    public String name(ClassId id, Locale locale) {
        return find(id).map(one -> name(one, locale)).orElse("");
    }

    public SchoolYear schoolYear() {
        return SchoolYear.of(schools.today());
    }

    public Optional<ClassRole> roleOf(StaffId staff, ClassId id) {
        return rows.findById(id.value()).flatMap(one -> one.roleOf(staff.value()));
    }

    /** Whether this person may run sessions of the class and see its roster: class teachers and assistants. */
    public boolean mayRun(StaffId staff, ClassId id) {
        return roleOf(staff, id).isPresent();
    }

    /** Whether this person may edit roster and groups: class teachers. */
    public boolean mayEdit(StaffId staff, ClassId id) {
        return roleOf(staff, id).filter(ClassRole.CLASS_TEACHER::equals).isPresent();
    }

    /** Whether this person may take names out of the system: class teachers, not assistants. */
    public boolean mayExport(StaffId staff, ClassId id) {
        return mayEdit(staff, id);
    }

    /** Refuses with {@code school.refused.class} unless this person may run sessions of the class. */
    public void requireRun(Teacher by, ClassId id) {
        require(mayRun(by.id(), id));
    }

    /** Refuses with {@code school.refused.class} unless this person may edit the class. */
    public void requireEdit(Teacher by, ClassId id) {
        require(mayEdit(by.id(), id));
    }

    /** Opens a class and makes the person its class teacher. */
    @Transactional
    public SchoolClass open(Teacher by, ClassForm form) {
        ClassEntity one = unused(form);
        one.assign(by.id().value(), ClassRole.CLASS_TEACHER);
        return rows.saveAndFlush(one).told();
    }

    /** Opens a class whose teachers the admin assigns. */
    @Transactional
    public SchoolClass openFor(Teacher admin, ClassForm form) {
        admin.require(SchoolRole.ADMIN);
        return rows.saveAndFlush(unused(form)).told();
    }

    @Transactional
    public void change(Teacher by, ClassId id, ClassForm form) {
        requireEdit(by, id);
        ClassEntity one = entity(id);
        same(form).filter(other -> !Objects.equals(other.id(), one.id())).ifPresent(other -> {
            throw new DomainException("school.class.exists");
        });
        one.change(checks.check(form));
        rows.saveAndFlush(one);
    }

    /** Takes away a class that never had a pupil; refuses with {@code school.class.used}. */
    @Transactional
    public void remove(Teacher by, ClassId id) {
        requireEdit(by, id);
        if (students.existsByClassId(id.value())) {
            throw new DomainException("school.class.used");
        }
        rows.delete(entity(id));
    }

    /** Gives the class another address; the old one leads nowhere from now on. */
    @Transactional
    public SchoolClass renewCode(Teacher by, ClassId id) {
        requireEdit(by, id);
        ClassEntity one = entity(id);
        one.changeCode(freeCode());
        return rows.saveAndFlush(one).told();
    }

    @Transactional
    void assign(ClassId id, StaffId staff, ClassRole role) {
        ClassEntity one = entity(id);
        one.assign(staff.value(), role);
        rows.saveAndFlush(one);
    }

    @Transactional
    void release(ClassId id, StaffId staff) {
        ClassEntity one = entity(id);
        one.release(staff.value());
        rows.saveAndFlush(one);
    }

    Map<ClassId, ClassRole> rolesOf(StaffId staff) {
        return rows.findAll().stream()
                .filter(one -> one.roleOf(staff.value()).isPresent())
                .collect(Collectors.toMap(
                        one -> new ClassId(one.id()),
                        one -> one.roleOf(staff.value()).orElseThrow()));
    }

    private ClassEntity unused(ClassForm form) {
        same(checks.check(form)).ifPresent(other -> {
            throw new DomainException("school.class.exists");
        });
        return new ClassEntity(form, freeCode());
    }

    private Optional<ClassEntity> same(ClassForm form) {
        return rows.findByStageAndEntryYearAndNumber(form.stage(), form.entryYear(), form.number());
    }

    private String freeCode() {
        String code = Ids.word(CODE_LENGTH);
        return rows.findByCode(code).isPresent() ? freeCode() : code;
    }

    private ClassEntity entity(ClassId id) {
        return rows.findById(id.value()).orElseThrow(() -> new DomainException("school.refused.class"));
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw new DomainException("school.refused.class");
        }
    }

    private static List<SchoolClass> told(List<ClassEntity> found) {
        return found.stream()
                .map(ClassEntity::told)
                .sorted(Comparator.comparing(SchoolClass::stage)
                        .thenComparing(SchoolClass::entryYear, Comparator.reverseOrder())
                        .thenComparing(SchoolClass::number))
                .toList();
    }
}
