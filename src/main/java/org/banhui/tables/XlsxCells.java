package org.banhui.tables;

import org.apache.poi.xssf.model.SharedStrings;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The cells of one sheet of an XLSX file, as its XML goes by (ECMA-376, 18.3.1). */
final class XlsxCells extends DefaultHandler {

    private final SharedStrings strings;
    private final Cells cells = new Cells();
    private final StringBuilder value = new StringBuilder();
    private int row;
    private int column;
    private String type = "";
    private boolean formula;
    private boolean reading;
    private boolean pronunciation;

    XlsxCells(SharedStrings strings) {
        this.strings = strings;
    }

    Table table() {
        return cells.table();
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "row" -> {
                String number = attributes.getValue("r");
                row = number == null ? row + 1 : Integer.parseInt(number);
                column = 0;
            }
            case "c" -> {
                // Some programs leave the names of cells out.
                String place = attributes.getValue("r");
                column = place == null ? column + 1 : Cell.column(place);
                String told = attributes.getValue("t");
                type = told == null ? "n" : told;
                formula = false;
                value.setLength(0);
            }
            case "f" -> formula = true;
            case "rPh" -> pronunciation = true;
            case "v", "t" -> reading = !pronunciation;
            default -> {}
        }
    }

    @Override
    public void characters(char[] text, int start, int length) {
        if (reading) {
            value.append(text, start, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        switch (name) {
            case "c" -> put(value.toString());
            case "rPh" -> pronunciation = false;
            case "v", "t" -> reading = false;
            default -> {}
        }
    }

    private void put(String held) {
        switch (type) {
            case "s" -> {
                if (!held.isBlank()) {
                    cells.text(
                            row,
                            column,
                            strings.getItemAt(Integer.parseInt(held.strip())).getString());
                }
            }
            case "n" -> number(held);
            case "e" -> cells.unreadable(row, column);
            default -> cells.text(row, column, held);
        }
    }

    private void number(String held) {
        if (!held.isBlank()) {
            cells.number(row, column, Double.parseDouble(held));
        } else if (formula) {
            cells.unreadable(row, column);
        }
    }
}
