package org.banhui.base;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.Set;

/** The installation's link key: 64 hexadecimal digits in {@code <data>/keys} or in BANHUI_KEYS. */
final class KeyFile {

    private static final int BYTES = 32;

    private KeyFile() {}

    /** The key of the environment, else of the file, which is made with mode 600 where it is missing. */
    static byte[] read(String environment, Path data) throws IOException {
        if (!environment.isBlank()) {
            return parse(environment, "BANHUI_KEYS");
        }
        Path file = data.resolve("keys");
        if (Files.notExists(file)) {
            write(file, Ids.secret() + Ids.secret() + '\n');
        }
        return parse(Files.readString(file), file.toString());
    }

    private static byte[] parse(String text, String where) {
        String digits = text.strip();
        if (!digits.matches("[0-9a-fA-F]{64}")) {
            throw new IllegalStateException(where + " must hold " + 2 * BYTES + " hexadecimal digits");
        }
        return HexFormat.of().parseHex(digits);
    }

    private static void write(Path file, String content) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(
                    file,
                    PosixFilePermissions.asFileAttribute(Set.copyOf(PosixFilePermissions.fromString("rw-------"))));
            Files.writeString(file, content);
        } else {
            Files.writeString(file, content, StandardOpenOption.CREATE_NEW);
        }
    }
}
