package org.banhui.base.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** A backup of a data folder whose server is stopped. */
public final class GivenBackup {

    private GivenBackup() {}

    public static Path of(Path data, Path zip) throws IOException {
        BackupFile.write(zip, Map.of("banhui.mv.db", data.resolve("banhui.mv.db"), "keys", data.resolve("keys")));
        return zip;
    }
}
