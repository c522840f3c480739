package org.banhui.tables;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.banhui.base.DomainException;

/** The names of what is packed in a file; a look that also finds out whether it unpacks to far more than it says. */
final class ZipParts {

    private static final long LARGEST_UNPACKED = 50L * 1024 * 1024;
    private static final int MOST_PARTS = 1_000;

    private ZipParts() {}

    /** @throws DomainException {@code tables.file.bomb}, before memory is filled */
    static Set<String> of(byte[] bytes) throws IOException {
        Set<String> parts = new HashSet<>();
        byte[] buffer = new byte[8192];
        long unpacked = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.add(part.getName());
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    unpacked += read;
                    if (unpacked > LARGEST_UNPACKED || parts.size() > MOST_PARTS) {
                        throw new DomainException("tables.file.bomb");
                    }
                }
            }
        }
        return parts;
    }
}
