package org.banhui.school;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.banhui.base.Checks;
import org.banhui.base.DomainException;
import org.banhui.base.LinkKeys;
import org.banhui.school.internal.GroupEntity;
import org.banhui.school.internal.GroupRows;
import org.banhui.school.internal.StudentEntity;
import org.banhui.school.internal.StudentRows;
import org.banhui.tables.Table;
import org.banhui.tables.TableReader;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The pupils of each class. Reading without a teacher is for a running session, which has its own doors; pages of the
 * desk ask with the teacher.
 */
@Service
@Transactional(readOnly = true)
public class Rosters {

    private static final String SEAT_CODE = "seat";
    private static final int LONGEST_PASTE = 50_000;
    static final int LARGEST_CLASS = 200;

    private final StudentRows rows;
    private final GroupRows groups;
    private final Classes classes;
    private final Schools schools;
    private final LinkKeys keys;
    private final Checks checks;

    Rosters(StudentRows rows, GroupRows groups, Classes classes, Schools schools, LinkKeys keys, Checks checks) {
        this.rows = rows;
        this.groups = groups;
        this.classes = classes;
        this.schools = schools;
        this.keys = keys;
        this.checks = checks;
    }

    /** The pupils of a class by class number. */
    public List<Student> of(ClassId id) {
        return present(id).stream().map(StudentEntity::told).toList();
    }

    /** The same for a teacher of the class; refuses others with {@code school.refused.class}. */
    public List<Student> of(Teacher by, ClassId id) {
        classes.requireRun(by, id);
        return of(id);
    }

    public Optional<Student> find(StudentId id) {
        return rows.findById(id.value()).filter(StudentEntity::isPresent).map(StudentEntity::told);
    }

    public Optional<Student> byNumber(ClassId id, int number) {
        return rows.findByClassIdAndNumberAndLeftOnIsNull(id.value(), number).map(StudentEntity::told);
    }

    /** The pupil of the class who has this seat code, however it was typed. */
    public Optional<Student> bySeatCode(ClassId id, String code) {
        byte[] typed = code.strip().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
        Optional<Student> found = Optional.empty();
        // All codes are compared, and each whole, so that the time taken tells nothing.
        for (StudentEntity student : present(id)) {
            if (MessageDigest.isEqual(seatCode(student).getBytes(StandardCharsets.UTF_8), typed)) {
                found = Optional.of(student.told());
            }
        }
        return found;
    }

    /** The printed code of each pupil, which proves who takes a seat. */
    public Map<StudentId, String> seatCodes(Teacher by, ClassId id) {
        classes.requireRun(by, id);
        Map<StudentId, String> codes = new LinkedHashMap<>();
        present(id).forEach(student -> codes.put(new StudentId(student.id()), seatCode(student)));
        return codes;
    }

    /** What a pupil's time for an answer may be, in percent of the usual time. */
    public static final List<Integer> EXTRA_TIMES = List.of(100, 125, 150, 200);

    /** A pupil's time for an answer, in percent of the usual time; for a running session, which tells nobody. */
    public int extraTime(StudentId id) {
        return rows.findById(id.value()).map(StudentEntity::extraTime).orElse(EXTRA_TIMES.getFirst());
    }

    /** The same for a teacher who may change the roster; refuses others with {@code school.refused.class}. */
    public int extraTime(Teacher by, StudentId id) {
        return entity(by, id).extraTime();
    }

    /** Sets a pupil's time to one of {@link #EXTRA_TIMES}; it counts from the pupil's next joining on. */
    @Transactional
    public void allowTime(Teacher by, StudentId id, int percent) {
        StudentEntity student = entity(by, id);
        if (!EXTRA_TIMES.contains(percent)) {
            throw new DomainException("school.extra.range");
        }
        student.allowTime(percent);
        rows.save(student);
    }

    /** Gives a pupil another seat code; the one shown so far opens nothing any more. */
    @Transactional
    public void renewSeatCode(Teacher by, StudentId id) {
        StudentEntity student = entity(by, id);
        student.raiseCodeGeneration();
        rows.save(student);
    }

    /** Reads a pasted roster without taking it in; what stands on the roster already is remarked. */
    public PastedRoster read(Teacher by, ClassId id, String text) {
        List<Student> already = of(by, id);
        if (text.length() > LONGEST_PASTE) {
            throw new DomainException("school.paste.long");
        }
        return RosterPaste.read(text, already);
    }

    /** Takes in a pasted roster as {@link #read} would show it now: all of it or, with a blocking remark, nothing. */
    @Transactional
    public int paste(Teacher by, ClassId id, String text) {
        classes.requireEdit(by, id);
        return take(id, read(by, id, text));
    }

    /**
     * The sheet of a file that holds a roster.
     *
     * @throws DomainException as {@link TableReader#read} says
     */
    public Table open(String fileName, byte[] bytes) {
        return TableReader.read(fileName, bytes, RosterTable::hasHeading);
    }

    /** Reads a roster from a sheet without taking it in; remarks tell its rows. */
    public PastedRoster read(Teacher by, ClassId id, Table sheet) {
        return RosterTable.read(sheet, of(by, id));
    }

    /** Takes in a roster from a sheet as {@link #read} would show it now: all of it or nothing. */
    @Transactional
    public int paste(Teacher by, ClassId id, Table sheet) {
        classes.requireEdit(by, id);
        return take(id, read(by, id, sheet));
    }

    private int take(ClassId id, PastedRoster pasted) {
        if (!pasted.isReady()) {
            throw new DomainException("school.paste.refused");
        }
        pasted.pupils().forEach(pupil -> save(id, pupil));
        return pasted.pupils().size();
    }

    @Transactional
    public StudentId add(Teacher by, ClassId id, StudentForm form) {
        classes.requireEdit(by, id);
        requireRoom(id, form.number());
        return save(id, form);
    }

    /** Refuses with {@code school.paste.number.taken} or {@code school.class.full}. */
    void requireRoom(ClassId id, int number) {
        requireFree(id, number);
        if (of(id).size() >= LARGEST_CLASS) {
            throw new DomainException("school.class.full", LARGEST_CLASS);
        }
    }

    @Transactional
    public void change(Teacher by, StudentId id, StudentForm form) {
        StudentEntity student = entity(by, id);
        checks.check(form);
        if (form.number() != student.number()) {
            requireFree(new ClassId(student.classId()), form.number());
        }
        student.change(form.number(), PersonName.clean(form.name()));
        rows.save(student);
    }

    /** Takes a pupil off the roster and out of the group; past sessions keep the name. */
    @Transactional
    public Removed remove(Teacher by, StudentId id) {
        return remove(by, id, schools.today());
    }

    @Transactional
    Removed remove(Teacher by, StudentId id, LocalDate day) {
        StudentEntity student = entity(by, id);
        student.leave(day);
        rows.save(student);
        Removed removed = new Removed(id, Optional.empty(), false);
        for (GroupEntity group : groups.findByClassIdOrderByPlace(student.classId())) {
            if (group.members().contains(student.id())) {
                removed = new Removed(
                        id,
                        Optional.of(new GroupId(group.id())),
                        group.leader().filter(student.id()::equals).isPresent());
                group.release(student.id());
                groups.save(group);
            }
        }
        return removed;
    }

    /** Undoes {@link #remove}; the group takes the pupil back unless the groups were made anew meanwhile. */
    @Transactional
    public void bringBack(Teacher by, Removed removed) {
        StudentEntity student = entity(by, removed.student());
        requireFree(new ClassId(student.classId()), student.number());
        student.comeBack();
        rows.save(student);
        groups.findByClassIdOrderByPlace(student.classId()).stream()
                .filter(group -> removed.group().isPresent()
                        && removed.group().get().value().equals(group.id()))
                .forEach(group -> {
                    group.take(student.id(), removed.led());
                    groups.save(group);
                });
    }

    /** Who was taken off a roster, out of which group, and whether as its leader. */
    public record Removed(StudentId student, Optional<GroupId> group, boolean led) {}

    private StudentId save(ClassId id, StudentForm form) {
        checks.check(form);
        StudentEntity student = new StudentEntity(id.value(), form.number(), PersonName.clean(form.name()));
        rows.save(student);
        return new StudentId(student.id());
    }

    private void requireFree(ClassId id, int number) {
        byNumber(id, number).ifPresent(other -> {
            throw new DomainException("school.paste.number.taken", number, other.name());
        });
    }

    private List<StudentEntity> present(ClassId id) {
        return rows.findByClassIdAndLeftOnIsNullOrderByNumber(id.value());
    }

    private String seatCode(StudentEntity student) {
        return keys.typed(SEAT_CODE, student.id(), student.codeGeneration());
    }

    private StudentEntity entity(Teacher by, StudentId id) {
        UUID value = id.value();
        StudentEntity student = rows.findById(value).orElseThrow(() -> new DomainException("school.refused.class"));
        classes.requireEdit(by, new ClassId(student.classId()));
        return student;
    }
}
