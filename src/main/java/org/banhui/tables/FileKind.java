package org.banhui.tables;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.banhui.base.DomainException;

/** What a file is, by its first bytes: names lie. Only WPS's own formats are known by their name. */
enum FileKind {
    XLSX,
    XLS,
    TEXT;

    private static final Set<String> WPS = Set.of("et", "ett", "wps", "wpt", "dps");

    /** First bytes as ISO 8859-1, and what is said about such a file. */
    private static final Map<String, String> REFUSED = Map.ofEntries(
            Map.entry("%PDF", "tables.file.pdf"),
            Map.entry("\u0089PNG", "tables.file.picture"),
            Map.entry("\u00ff\u00d8\u00ff", "tables.file.picture"),
            Map.entry("GIF8", "tables.file.picture"),
            Map.entry("RIFF", "tables.file.picture"),
            Map.entry("II*\u0000", "tables.file.picture"),
            Map.entry("MM\u0000*", "tables.file.picture"),
            Map.entry("\u0000\u0000\u0000", "tables.file.picture"),
            Map.entry("{\\rtf", "tables.file.document"),
            Map.entry("Rar!", "tables.file.other"),
            Map.entry("7z\u00bc\u00af", "tables.file.other"));

    private static final String ZIP = "PK\u0003\u0004";
    private static final String OLE = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";

    /** @throws DomainException for a file that holds no table, with what it is instead */
    static FileKind of(String fileName, byte[] bytes) throws IOException {
        if (bytes.length == 0) {
            throw new DomainException("tables.file.empty");
        }
        String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (WPS.contains(ending)) {
            throw new DomainException("tables.file.wps");
        }
        String start = new String(bytes, 0, Math.min(bytes.length, 8), StandardCharsets.ISO_8859_1);
        if (start.startsWith(ZIP)) {
            return zipped(ZipParts.of(bytes));
        }
        if (start.equals(OLE)) {
            return compound(bytes);
        }
        for (Map.Entry<String, String> refused : REFUSED.entrySet()) {
            if (start.startsWith(refused.getKey())) {
                throw new DomainException(refused.getValue());
            }
        }
        return TEXT;
    }

    private static FileKind zipped(Set<String> parts) {
        if (parts.contains("xl/workbook.xml")) {
            return XLSX;
        }
        boolean document = parts.stream().anyMatch(part -> part.startsWith("word/"));
        throw new DomainException(document ? "tables.file.document" : "tables.file.other");
    }

    private static FileKind compound(byte[] bytes) throws IOException {
        try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            DirectoryNode root = file.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                throw new DomainException("tables.file.locked");
            }
            if (root.hasEntryCaseInsensitive("WordDocument")) {
                throw new DomainException("tables.file.document");
            }
            if (!root.hasEntryCaseInsensitive("Workbook") && !root.hasEntryCaseInsensitive("Book")) {
                throw new DomainException("tables.file.other");
            }
            return XLS;
        }
    }
}
