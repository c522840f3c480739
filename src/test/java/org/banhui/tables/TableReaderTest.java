package org.banhui.tables;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.banhui.base.DomainException;
import org.junit.jupiter.api.Test;

class TableReaderTest {

    private static final String XLSX_SHEET =
            "<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><sheetData>%s</sheetData></worksheet>";

    @Test
    void saysWhatAFileIsThatIsNoTable() throws IOException {
        refuses("tables.file.pdf", "a.xlsx", "%PDF-1.7 …".getBytes(UTF_8));
        refuses("tables.file.picture", "a.csv", "\u0089PNG\r\n\u001a\n".getBytes(ISO_8859_1));
        refuses("tables.file.picture", "a.xls", "\u00ff\u00d8\u00ff\u00e0\u0000\u0010JFIF".getBytes(ISO_8859_1));
        refuses("tables.file.picture", "a", "\u0000\u0000\u0000\u0018ftypheic".getBytes(ISO_8859_1));
        refuses("tables.file.document", "a.docx", zip(Map.of("word/document.xml", "<x/>")));
        refuses("tables.file.document", "a.xls", compound("WordDocument"));
        refuses("tables.file.wps", "名单.ET", compound("Workbook"));
        refuses("tables.file.wps", "名单.wps", compound("WordDocument"));
        refuses("tables.file.web", "名单.xls", "\ufeff<html><table><tr><td>姓名</table>".getBytes(UTF_8));
        refuses("tables.file.other", "a.ods", zip(Map.of("mimetype", "x", "content.xml", "<x/>")));
        refuses("tables.file.other", "a.ppt", compound("PowerPoint Document"));
        refuses("tables.file.other", "a.csv", new byte[] {1, 2, 3, 0, 5});
        refuses("tables.file.empty", "a.csv", new byte[0]);
        refuses("tables.file.empty", "a.csv", "\ufeff ,\n,".getBytes(UTF_8));
    }

    @Test
    void refusesBrokenFiles() throws IOException {
        byte[] xlsx = bytes(filled(new XSSFWorkbook(), 50, 3));
        byte[] xls = bytes(filled(new HSSFWorkbook(), 50, 3));

        refuses("tables.file.broken", "a.xlsx", Arrays.copyOf(xlsx, xlsx.length / 2));
        refuses("tables.file.broken", "a.xls", Arrays.copyOf(xls, xls.length / 2));
        refuses("tables.file.broken", "a.xlsx", zip(Map.of("xl/workbook.xml", "<workbook")));
        refuses("tables.file.quote", "a.csv", "姓名\n\"张三\n".getBytes(UTF_8));
    }

    @Test
    void refusesFilesWithAPassword() throws IOException, GeneralSecurityException {
        refuses("tables.file.locked", "a.xlsx", locked(bytes(filled(new XSSFWorkbook(), 2, 2))));
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        byte[] xls;
        try {
            xls = bytes(filled(new HSSFWorkbook(), 2, 2));
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        refuses("tables.file.locked", "a.xls", xls);
    }

    @Test
    void refusesWhatUnpacksToFarTooMuch() throws IOException {
        byte[] bomb = workbook(XLSX_SHEET.formatted(" ".repeat(60 * 1024 * 1024)));

        assertThat(bomb.length).isLessThan(TableReader.LARGEST_FILE);
        refuses("tables.file.bomb", "a.xlsx", bomb);
    }

    @Test
    void readsAWorkbookWithMacrosAndLeavesThemAlone() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(XSSFWorkbookType.XLSM)) {
            workbook.setVBAProject(new ByteArrayInputStream(new byte[] {1, 2, 3}));

            Table table = TableReader.read("a.xlsm", bytes(filled(workbook, 2, 1)), t -> true);

            assertThat(table.rows()).hasSize(2);
        }
    }

    @Test
    void expandsNoEntitiesAndFetchesNothing() throws IOException {
        String cell = "<row><c t='inlineStr'><is><t>&x;</t></is></c></row>";
        String outside = "<!DOCTYPE worksheet [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>";
        StringBuilder laughs = new StringBuilder("<!DOCTYPE worksheet [<!ENTITY a 'haha'>");
        for (char one = 'b'; one <= 'w'; one++) {
            laughs.append("<!ENTITY ").append(one).append(" '").append(("&" + (char) (one - 1) + ";").repeat(10));
            laughs.append("'>");
        }
        laughs.append("<!ENTITY x '&w;'>]>");

        refuses("tables.file.broken", "a.xlsx", workbook(outside + XLSX_SHEET.formatted(cell)));
        refuses("tables.file.broken", "a.xlsx", workbook(laughs + XLSX_SHEET.formatted(cell)));
    }

    @Test
    void readsUpToTheLimitsAndNotBeyond() throws IOException {
        assertThat(TableReader.read("a", bytes(filled(new XSSFWorkbook(), 2_000, 1)), t -> true)
                        .rows())
                .hasSize(2_000);
        assertThat(TableReader.read("a", bytes(filled(new HSSFWorkbook(), 1, 50)), t -> true)
                        .rows()
                        .getFirst()
                        .cells())
                .last()
                .extracting(Cell::name)
                .isEqualTo("AX1");
        refuses("tables.limit.rows", "a", bytes(filled(new XSSFWorkbook(), 10_000, 2)));
        refuses("tables.limit.rows", "a", bytes(filled(new HSSFWorkbook(), 10_000, 2)));
        refuses("tables.limit.rows", "a.csv", "1,张三\n".repeat(10_000).getBytes(UTF_8));
        refuses("tables.limit.columns", "a", bytes(filled(new XSSFWorkbook(), 1, 51)));
        refuses("tables.limit.columns", "a.csv", (",".repeat(50) + "张三").getBytes(UTF_8));
        refuses("tables.limit.size", "a.csv", new byte[TableReader.LARGEST_FILE + 1]);
    }

    @Test
    void readsSheetsOfProgramsThatNameNoCells() throws IOException {
        String rows = "<row><c t='inlineStr'><is><t>姓名</t><rPh><t>xing</t></rPh></is></c><c><v>1E1</v></c></row>"
                + "<row r='4'><c t='str'><f>A1</f><v>张三</v></c><c><f>B1</f></c></row>";

        Table table = TableReader.read("a", workbook(XLSX_SHEET.formatted(rows)), t -> true);

        assertThat(table.rows()).extracting(Table.Row::number).containsExactly(1, 4);
        assertThat(table.rows().getFirst().cells()).extracting(Cell::text).containsExactly("姓名", "10");
        assertThat(table.rows().getLast().at(1)).map(Cell::text).contains("张三");
        assertThat(table.rows().getLast().at(2).flatMap(Cell::fault)).contains("tables.cell.error");
    }

    @Test
    void tellsGbkFromUtf8() {
        for (String charset : new String[] {"UTF-8", "GBK", "GB18030", "UTF-16LE"}) {
            String mark = charset.equals("UTF-16LE") ? "\ufeff" : "";
            byte[] bytes = (mark + "联通;é\n").getBytes(Charset.forName(charset));
            assertThat(TableReader.read("a.csv", bytes, t -> true)
                            .rows()
                            .getFirst()
                            .cells())
                    .as(charset)
                    .extracting(Cell::text)
                    .containsExactly("联通", "é");
        }
    }

    private static void refuses(String key, String name, byte[] bytes) {
        assertThatThrownBy(() -> TableReader.read(name, bytes, table -> false))
                .as(name)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.key()).as(name).isEqualTo(key));
    }

    private static Workbook filled(Workbook workbook, int rows, int columns) {
        Sheet sheet = workbook.createSheet();
        for (int r = 0; r < rows; r++) {
            Row row = sheet.createRow(r);
            for (int c = 0; c < columns; c++) {
                row.createCell(c).setCellValue("张" + r + "-" + c);
            }
        }
        return workbook;
    }

    private static byte[] bytes(Workbook workbook) throws IOException {
        try (workbook) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] locked(byte[] xlsx) throws IOException, GeneralSecurityException {
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream stream = encryptor.getDataStream(file)) {
                stream.write(xlsx);
            }
            return bytes(file);
        }
    }

    private static byte[] compound(String entry) throws IOException {
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            file.createDocument(new ByteArrayInputStream(new byte[5_000]), entry);
            return bytes(file);
        }
    }

    private static byte[] bytes(POIFSFileSystem file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        file.writeFilesystem(bytes);
        return bytes.toByteArray();
    }

    /** The least that is an XLSX file. */
    private static byte[] workbook(String sheet) throws IOException {
        String relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        String pack = "http://schemas.openxmlformats.org/package/2006/";
        String types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        return zip(new TreeMap<>(Map.of(
                "[Content_Types].xml",
                "<Types xmlns='" + pack + "content-types'><Default Extension='rels' ContentType="
                        + "'application/vnd.openxmlformats-package.relationships+xml'/><Override PartName="
                        + "'/xl/workbook.xml' ContentType='" + types + "sheet.main+xml'/><Override PartName="
                        + "'/xl/sheet.xml' ContentType='" + types + "worksheet+xml'/></Types>",
                "_rels/.rels",
                "<Relationships xmlns='" + pack + "relationships'><Relationship Id='r1' Type='" + relations
                        + "/officeDocument' Target='xl/workbook.xml'/></Relationships>",
                "xl/workbook.xml",
                "<workbook xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main' xmlns:r='" + relations
                        + "'><sheets><sheet name='a' sheetId='1' r:id='r1'/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns='" + pack + "relationships'><Relationship Id='r1' Type='" + relations
                        + "/worksheet' Target='sheet.xml'/></Relationships>",
                "xl/sheet.xml",
                sheet)));
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
