package org.banhui.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.banhui.tables.TableReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same sheets as XLSX and as XLS, written here cell by cell. */
class RosterWorkbooksTest {

    static Stream<Workbook> workbooks() {
        return Stream.of(new XSSFWorkbook(), new HSSFWorkbook());
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void findsTheColumnsBelowTheTitleWhereverTheyStand(Workbook workbook) throws IOException {
        Sheet sheet = workbook.createSheet("三(2)班");
        row(sheet, 1, "云溪路小学三（2）班名单");
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 4));
        row(sheet, 3, "性别", "姓 名", "组", "学 号");
        row(sheet, 4, "男", "张 三", "一组", 1);
        row(sheet, 5, "女", "Mary Ann Lee", "二组", "02");
        row(sheet, 7, "女", "古丽·阿依夏木", "", 3.0);

        assertThat(read(workbook))
                .containsExactly(
                        "- 1 school.file.title", "- 3 school.paste.header", "1 张三", "2 Mary Ann Lee", "3 古丽·阿依夏木");
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void keepsEveryDigitOfLongNumbers(Workbook workbook) throws IOException {
        row(workbook.createSheet(), 1, 12345678901.0, "20240101", 123456789012345.0, 1.5, 1e-7);

        assertThat(TableReader.read("a", bytes(workbook), table -> true)
                        .rows()
                        .getFirst()
                        .cells())
                .extracting(cell -> cell.text())
                .containsExactly("12345678901", "20240101", "123456789012345", "1.5", "0.0000001");
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void refusesANumberThatLostDigitsAndNamesItsCell(Workbook workbook) throws IOException {
        Sheet sheet = workbook.createSheet();
        row(sheet, 1, "姓名", "学号");
        row(sheet, 2, "张三", 1);
        row(sheet, 3, "李四", 1234567890123456789.0);
        row(sheet, 4, "王五", "1.23457E+11");

        assertThat(read(workbook))
                .containsExactly(
                        "- 1 school.paste.header", "! 3 tables.cell.rounded B3", "! 4 tables.cell.rounded B4", "1 张三");
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void leavesIdentityNumbersWhereTheyAre(Workbook workbook) throws IOException {
        Sheet sheet = workbook.createSheet();
        row(sheet, 1, "学号", "姓名", "身份证件号", "号码");
        row(sheet, 2, 1, "张三", "110101201001011234", 110101201001011234.0);
        row(sheet, 3, 2, "李四", "11010120100101123x", 110101201001011235.0);

        assertThat(read(workbook))
                .containsExactly("- 1 school.file.identity C D", "- 1 school.paste.header", "1 张三", "2 李四");
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void takesTheFirstVisibleSheetWithAHeading(Workbook workbook) throws IOException {
        row(workbook.createSheet("说明"), 1, "请填下一张表");
        row(workbook.createSheet("旧"), 1, "姓名");
        row(workbook.getSheet("旧"), 2, "去年的人");
        workbook.setSheetVisibility(1, SheetVisibility.HIDDEN);
        row(workbook.createSheet("名单"), 1, "姓名");
        row(workbook.getSheet("名单"), 2, "张三");
        row(workbook.createSheet("更多"), 1, "姓名");
        row(workbook.getSheet("更多"), 5_000, "太长");

        assertThat(read(workbook)).containsExactly("- 1 school.paste.header", "1 张三");
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void readsWhatFormulasGaveLastAndRefusesWhatFailed(Workbook workbook) throws IOException {
        Sheet sheet = workbook.createSheet();
        row(sheet, 1, "学号", "姓名", "备注");
        row(sheet, 2, 7, "张三", 0);
        sheet.getRow(1).getCell(0).setCellFormula("1+1");
        sheet.getRow(1).getCell(2).setCellErrorValue(FormulaError.REF.getCode());
        row(sheet, 3, 8, "");
        sheet.getRow(2).getCell(1).setCellErrorValue(FormulaError.NA.getCode());

        assertThat(read(workbook)).containsExactly("- 1 school.paste.header", "! 3 tables.cell.error B3", "7 张三");
    }

    private static List<String> read(Workbook workbook) throws IOException {
        return ToldRoster.of(
                RosterTable.read(TableReader.read("名单", bytes(workbook), RosterTable::hasHeading), List.of()));
    }

    private static byte[] bytes(Workbook workbook) throws IOException {
        try (workbook) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    /** @param number as the spreadsheet shows it */
    private static void row(Sheet sheet, int number, Object... values) {
        Row row = sheet.createRow(number - 1);
        for (int i = 0; i < values.length; i++) {
            Cell cell = row.createCell(i);
            if (values[i] instanceof Number value) {
                cell.setCellValue(value.doubleValue());
            } else {
                cell.setCellValue(values[i].toString());
            }
        }
    }
}
