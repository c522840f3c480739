package org.banhui.base.backup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.banhui.base.DomainException;

/**
 * A backup: a ZIP of the files of a data folder with a manifest, whose lines are {@code sha256 name}. What does not
 * agree with the manifest is refused before anything is touched.
 */
public final class BackupFile {

    /** The database and the keys: what a data folder cannot be made anew from. */
    static final List<String> FILES = List.of("banhui.mv.db", "keys");

    private static final String MANIFEST = "manifest.txt";
    private static final long LONGEST_ENTRY = 64L << 30;

    private BackupFile() {}

    /** Writes files, by the names they have in a data folder. The ZIP appears under its name only when it is whole. */
    static void write(Path zip, Map<String, Path> files) throws IOException {
        Path unfinished = zip.resolveSibling(zip.getFileName() + ".part");
        try (OutputStream out = Files.newOutputStream(unfinished);
                ZipOutputStream entries = new ZipOutputStream(out)) {
            StringBuilder manifest = new StringBuilder();
            for (Map.Entry<String, Path> file : files.entrySet()) {
                entries.putNextEntry(new ZipEntry(file.getKey()));
                MessageDigest sum = sha256();
                Files.copy(file.getValue(), new DigestOutputStream(entries, sum));
                entries.closeEntry();
                manifest.append(HexFormat.of().formatHex(sum.digest()))
                        .append(' ')
                        .append(file.getKey())
                        .append('\n');
            }
            entries.putNextEntry(new ZipEntry(MANIFEST));
            entries.write(manifest.toString().getBytes(StandardCharsets.UTF_8));
            entries.closeEntry();
        }
        Files.move(unfinished, zip, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * Unpacks a backup into a folder.
     *
     * @throws DomainException {@code base.backup.unreadable} when it is no backup or is damaged
     */
    public static void unpack(Path zip, Path folder) throws IOException {
        try (ZipFile file = new ZipFile(zip.toFile())) {
            Map<String, String> sums = manifest(zip, file);
            for (Map.Entry<String, String> one : sums.entrySet()) {
                ZipEntry entry = file.getEntry(one.getKey());
                if (entry == null || !FILES.contains(one.getKey()) || entry.getSize() > LONGEST_ENTRY) {
                    throw damaged(zip);
                }
                MessageDigest sum = sha256();
                try (InputStream in = file.getInputStream(entry);
                        OutputStream out =
                                new DigestOutputStream(Files.newOutputStream(folder.resolve(one.getKey())), sum)) {
                    in.transferTo(out);
                }
                if (!HexFormat.of().formatHex(sum.digest()).equals(one.getValue())) {
                    throw damaged(zip);
                }
            }
        } catch (ZipException e) {
            throw damaged(zip);
        }
    }

    private static Map<String, String> manifest(Path zip, ZipFile file) throws IOException {
        ZipEntry entry = file.getEntry(MANIFEST);
        if (entry == null) {
            throw damaged(zip);
        }
        Map<String, String> sums = new LinkedHashMap<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(file.getInputStream(entry), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int gap = line.indexOf(' ');
                if (gap < 0) {
                    throw damaged(zip);
                }
                sums.put(line.substring(gap + 1), line.substring(0, gap));
            }
        }
        if (!sums.containsKey(FILES.getFirst())) {
            throw damaged(zip);
        }
        return sums;
    }

    private static DomainException damaged(Path zip) {
        return new DomainException("base.backup.unreadable", zip.toString());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
