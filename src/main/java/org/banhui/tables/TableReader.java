package org.banhui.tables;

import java.util.function.Predicate;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.banhui.base.DomainException;

/**
 * Reads a file of rows and columns: XLSX and XLS (values as they were last calculated, no formula and no macro is
 * run), or text with commas, semicolons or tabs between the cells. Why so: docs/adr/0020-tables-from-files.md.
 */
public final class TableReader {

    /** The largest file that is read, in bytes. */
    public static final int LARGEST_FILE = 5 * 1024 * 1024;

    static final int ROWS = 2_000;
    static final int COLUMNS = 50;

    private TableReader() {}

    /**
     * The first visible sheet that is wanted; if none is, the first that holds something.
     *
     * @throws DomainException {@code tables.file.*} or {@code tables.limit.*} if the file cannot be read as a whole
     */
    public static Table read(String fileName, byte[] bytes, Predicate<Table> wanted) {
        if (bytes.length > LARGEST_FILE) {
            throw new DomainException("tables.limit.size", LARGEST_FILE / 1024 / 1024);
        }
        Search search = new Search(wanted);
        try {
            switch (FileKind.of(fileName, bytes)) {
                case XLSX -> XlsxSheets.read(bytes, search);
                case XLS -> XlsSheets.read(bytes, search);
                case TEXT -> search.offer(Csv.read(FileText.of(bytes)));
            }
        } catch (DomainException e) {
            throw e;
        } catch (EncryptedDocumentException e) {
            throw new DomainException("tables.file.locked");
        } catch (OldFileFormatException e) {
            throw new DomainException("tables.file.old");
        } catch (Exception e) {
            // What a parser says of a damaged file helps no teacher, and its kinds of failure have no end.
            throw new DomainException("tables.file.broken");
        }
        return search.found().orElseThrow(() -> new DomainException("tables.file.empty"));
    }
}
