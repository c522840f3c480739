package org.banhui.school.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.banhui.base.Ids;
import org.banhui.school.ClassId;
import org.banhui.school.Student;
import org.banhui.school.StudentId;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "student")
public class StudentEntity {

    @Id
    private UUID id;

    @Column(name = "class_id")
    private UUID classId;

    private int number;
    private String name;

    @Column(name = "code_generation")
    private int codeGeneration;

    @Column(name = "left_on")
    private @Nullable LocalDate leftOn;

    @Column(name = "joined_on")
    private @Nullable LocalDate joinedOn;

    @Column(name = "came_from")
    private @Nullable UUID cameFrom;

    @Column(name = "extra_time")
    private int extraTime = 100;

    @Version
    private long version;

    protected StudentEntity() {}

    public StudentEntity(UUID classId, int number, String name) {
        this.id = Ids.next();
        this.classId = classId;
        this.number = number;
        this.name = name;
    }

    /** The same pupil in another class, from a day on. */
    public StudentEntity movedTo(UUID newClass, int newNumber, LocalDate day) {
        StudentEntity moved = new StudentEntity(newClass, newNumber, name);
        moved.joinedOn = day;
        moved.cameFrom = id;
        moved.extraTime = extraTime;
        return moved;
    }

    public void change(int newNumber, String newName) {
        number = newNumber;
        name = newName;
    }

    /** Leaves the roster; sessions and records keep the name. */
    public void leave(LocalDate day) {
        leftOn = day;
    }

    public void comeBack() {
        leftOn = null;
    }

    /** Percent of the usual time for an answer. */
    public void allowTime(int percent) {
        extraTime = percent;
    }

    public int extraTime() {
        return extraTime;
    }

    /** Makes the seat codes shown so far worthless. */
    public void raiseCodeGeneration() {
        codeGeneration++;
    }

    public UUID id() {
        return id;
    }

    public UUID classId() {
        return classId;
    }

    public int number() {
        return number;
    }

    public int codeGeneration() {
        return codeGeneration;
    }

    public Optional<LocalDate> leftOn() {
        return Optional.ofNullable(leftOn);
    }

    public Optional<LocalDate> joinedOn() {
        return Optional.ofNullable(joinedOn);
    }

    public Optional<UUID> cameFrom() {
        return Optional.ofNullable(cameFrom);
    }

    public boolean isPresent() {
        return leftOn == null;
    }

    public Student told() {
        return new Student(new StudentId(id), new ClassId(classId), number, name);
    }
}
