package org.banhui.school;

import java.util.Optional;

/** The stage of schooling; it decides which grades there are and how a class is called. */
public enum Stage {
    PRIMARY(1, 6),
    MIDDLE(7, 9),
    HIGH(1, 3),
    OTHER(0, 0);

    private final int firstGrade;
    private final int lastGrade;

    Stage(int firstGrade, int lastGrade) {
        this.firstGrade = firstGrade;
        this.lastGrade = lastGrade;
    }

    public int firstGrade() {
        return firstGrade;
    }

    public int lastGrade() {
        return lastGrade;
    }

    public boolean hasGrades() {
        return this != OTHER;
    }

    /** The grade in a school year of those who entered in the given year; empty before entry and after leaving. */
    public Optional<Integer> grade(int entryYear, SchoolYear year) {
        int grade = firstGrade + year.start() - entryYear;
        return hasGrades() && grade >= firstGrade && grade <= lastGrade ? Optional.of(grade) : Optional.empty();
    }

    /** The entry year of those who are in the given grade in a school year. */
    public int entryYear(int grade, SchoolYear year) {
        return year.start() - (grade - firstGrade);
    }
}
