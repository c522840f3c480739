package org.banhui.tables;

import java.util.Optional;

/**
 * A cell that is not empty; row and column count from 1.
 *
 * @param text what it holds, long numbers with all their digits
 * @param fault why the text is not what was meant, a message key that takes the cell's name, or empty
 */
public record Cell(int row, int column, String text, Optional<String> fault) {

    /** The name by which spreadsheets call the cell, for instance B7. */
    public String name() {
        return letters(column) + row;
    }

    /** The letters of a column that counts from 1: A, B, … Z, AA. */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }

    /** The column of a cell's name, from 1; 0 where the name has no letters. */
    static int column(String name) {
        int column = 0;
        for (int i = 0; i < name.length() && i < 4 && name.charAt(i) >= 'A' && name.charAt(i) <= 'Z'; i++) {
            column = column * 26 + name.charAt(i) - 'A' + 1;
        }
        return column;
    }
}
