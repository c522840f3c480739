package org.banhui.school;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.banhui.base.Checks;
import org.banhui.base.DomainException;
import org.banhui.school.internal.ClassRows;
import org.banhui.school.internal.StudentEntity;
import org.banhui.school.internal.StudentRows;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Pupils who change from one class of the school to another on a day. The class they leave keeps its records; the class
 * they join knows them from then on. The teacher of the class they leave does it.
 */
@Service
@Transactional(readOnly = true)
public class Transfers {

    /** Longer ago, a change belongs to an earlier school year. */
    private static final int MOST_DAYS_AGO = 400;

    private final StudentRows rows;
    private final ClassRows classRows;
    private final Rosters rosters;
    private final Classes classes;
    private final Schools schools;
    private final Checks checks;

    Transfers(StudentRows rows, ClassRows classRows, Rosters rosters, Classes classes, Schools schools, Checks checks) {
        this.rows = rows;
        this.classRows = classRows;
        this.rosters = rosters;
        this.classes = classes;
        this.schools = schools;
        this.checks = checks;
    }

    /** A transfer that can be taken back. */
    public record Transferred(StudentId after, Rosters.Removed removed) {}

    /** Somebody who left a class or came to it, and the other class where it is of this school. */
    public record Change(LocalDate day, String name, boolean came, Optional<ClassId> other) {}

    /** The classes that a pupil of this class can go to: the others that have not left school. */
    public List<SchoolClass> targets(Teacher by, ClassId from) {
        classes.requireEdit(by, from);
        SchoolYear year = classes.schoolYear();
        return classes.every().stream()
                .filter(one -> !one.id().equals(from) && !one.hasLeft(year))
                .toList();
    }

    public LocalDate today() {
        return schools.today();
    }

    /** The lowest class number above all that are in use. */
    public int nextNumber(ClassId id) {
        return rosters.of(id).stream().mapToInt(Student::number).max().orElse(0) + 1;
    }

    /**
     * Takes a pupil off one roster and puts them on another.
     *
     * @throws DomainException {@code school.transfer.day} for a day to come or long ago, {@code school.transfer.same},
     *     {@code school.paste.number.taken}, {@code school.class.full}
     */
    @Transactional
    public Transferred transfer(Teacher by, StudentId id, TransferForm form) {
        checks.check(form);
        LocalDate today = schools.today();
        if (form.day().isAfter(today) || form.day().isBefore(today.minusDays(MOST_DAYS_AGO))) {
            throw new DomainException("school.transfer.day");
        }
        StudentEntity leaving = rows.findById(id.value())
                .filter(StudentEntity::isPresent)
                .orElseThrow(() -> new DomainException("school.refused.class"));
        if (form.to().value().equals(leaving.classId())
                || classRows.findById(form.to().value()).isEmpty()) {
            throw new DomainException("school.transfer.same");
        }
        Rosters.Removed removed = rosters.remove(by, id, form.day());
        rosters.requireRoom(form.to(), form.number());
        StudentEntity joining = leaving.movedTo(form.to().value(), form.number(), form.day());
        rows.save(joining);
        return new Transferred(new StudentId(joining.id()), removed);
    }

    /** Takes a transfer back; the pupil leaves the new class today and is on the old roster as before. */
    @Transactional
    public void undo(Teacher by, Transferred transferred) {
        rosters.bringBack(by, transferred.removed());
        StudentEntity joined = rows.findById(transferred.after().value())
                .filter(one -> one.cameFrom()
                        .filter(transferred.removed().student().value()::equals)
                        .isPresent())
                .orElseThrow(() -> new DomainException("school.refused.class"));
        joined.leave(schools.today());
        rows.save(joined);
    }

    /** Who left this class and who came to it from another, the newest first; for its teachers. */
    public List<Change> changes(Teacher by, ClassId id) {
        classes.requireRun(by, id);
        List<StudentEntity> all = rows.findByClassId(id.value());
        Map<UUID, StudentEntity> wentOn = rows
                .findByCameFromIn(all.stream().map(StudentEntity::id).toList())
                .stream()
                .filter(StudentEntity::isPresent)
                .collect(Collectors.toMap(
                        one -> one.cameFrom().orElseThrow(), Function.identity(), (one, other) -> other));
        List<Change> changes = new ArrayList<>();
        for (StudentEntity one : all) {
            String name = one.told().name();
            Optional<ClassId> next = Optional.ofNullable(wentOn.get(one.id())).map(on -> new ClassId(on.classId()));
            one.leftOn().ifPresent(day -> changes.add(new Change(day, name, false, next)));
            one.joinedOn()
                    .ifPresent(day -> changes.add(new Change(
                            day,
                            name,
                            true,
                            one.cameFrom().flatMap(rows::findById).map(before -> new ClassId(before.classId())))));
        }
        return changes.stream()
                .sorted(Comparator.comparing(Change::day).reversed().thenComparing(Change::name))
                .toList();
    }
}
