package org.banhui.school;

/** A pupil of a class with the class number, 1 to 999. */
public record Student(StudentId id, ClassId classId, int number, String name) {

    /** The name as others may see it before they are sure: 张*明, 李*, M*. */
    public String masked() {
        return PersonName.mask(name);
    }
}
