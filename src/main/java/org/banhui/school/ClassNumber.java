package org.banhui.school;

/** Reads the digits of a class number. */
final class ClassNumber {

    private ClassNumber() {}

    /** Leading zeros do not count; what is too long for a class number stays too large. */
    static int of(String digits) {
        String significant = digits.replaceFirst("^0+(?=\\d)", "");
        return significant.length() > 6 ? Integer.MAX_VALUE : Integer.parseInt(significant);
    }
}
