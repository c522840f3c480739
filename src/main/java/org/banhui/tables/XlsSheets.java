package org.banhui.tables;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** Reads XLS, the format of Excel 97 to 2003. */
final class XlsSheets {

    private XlsSheets() {}

    static void read(byte[] bytes, Search search) throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook(new ByteArrayInputStream(bytes))) {
            boolean found = false;
            for (int i = 0; !found && i < workbook.getNumberOfSheets(); i++) {
                boolean hidden = workbook.isSheetHidden(i) || workbook.isSheetVeryHidden(i);
                found = !hidden && search.offer(table(workbook.getSheetAt(i)));
            }
        }
    }

    private static Table table(Sheet sheet) {
        Cells cells = new Cells();
        for (Row row : sheet) {
            row.forEach(cell -> put(cells, cell));
        }
        return cells.table();
    }

    private static void put(Cells cells, org.apache.poi.ss.usermodel.Cell cell) {
        int row = cell.getRowIndex() + 1;
        int column = cell.getColumnIndex() + 1;
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        switch (type) {
            case NUMERIC -> cells.number(row, column, cell.getNumericCellValue());
            case STRING -> cells.text(row, column, cell.getStringCellValue());
            case ERROR -> cells.unreadable(row, column);
            case BOOLEAN, BLANK, FORMULA, _NONE -> {}
        }
    }
}
