package org.banhui.school;

/** A class: the pupils who entered a stage in one year and sit in one room; the code is its address {@code /c/<code>}. */
public record SchoolClass(ClassId id, Stage stage, int entryYear, int number, String code) {

    /** Whether its pupils have finished the stage before this school year. */
    public boolean hasLeft(SchoolYear year) {
        return stage.hasGrades()
                && year.start() > entryYear
                && stage.grade(entryYear, year).isEmpty();
    }
}
