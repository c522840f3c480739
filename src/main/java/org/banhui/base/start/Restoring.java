package org.banhui.base.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.banhui.base.DomainException;
import org.banhui.base.backup.BackupFile;

/** Puts a backup in the place of a data folder's files; what lay there is moved aside, never deleted. */
final class Restoring {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    private Restoring() {}

    /** Restores into the folder of this database; where the former files lie now. */
    static Path restore(Path zip, Path database) {
        Path folder = database.toAbsolutePath().getParent();
        if (folder == null || !Files.isRegularFile(zip)) {
            throw new DomainException("base.backup.unreadable", zip.toString());
        }
        try {
            Path unpacked = Files.createTempDirectory(folder, "restoring");
            BackupFile.unpack(zip, unpacked);
            Path former =
                    folder.resolve("before-restore-" + STAMP.format(LocalDateTime.now(Clock.systemDefaultZone())));
            Files.createDirectories(former);
            for (String name : List.of("banhui.mv.db", "keys")) {
                Path kept = folder.resolve(name);
                Path restored = unpacked.resolve(name);
                if (Files.exists(kept) && Files.exists(restored)) {
                    Files.move(kept, former.resolve(name));
                }
                if (Files.exists(restored)) {
                    Files.move(restored, kept, StandardCopyOption.ATOMIC_MOVE);
                }
            }
            Files.delete(unpacked);
            return former;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
