package org.banhui.school;

/** A class: the pupils who entered a stage in one year and sit in one room; the code is its address {@code /c/<code>}. */
public record SchoolClass(ClassId id, Stage stage, int entryYear, int number, String code) {}
