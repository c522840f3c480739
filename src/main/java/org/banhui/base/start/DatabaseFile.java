package org.banhui.base.start;

import java.nio.file.Path;
import java.util.Optional;
import org.springframework.core.env.Environment;

/** Where the H2 database lies, when it is a file. */
final class DatabaseFile {

    private static final String PREFIX = "jdbc:h2:file:";

    private DatabaseFile() {}

    static Optional<Path> of(Environment environment) {
        return of(environment.getProperty("spring.datasource.url", ""));
    }

    static Optional<Path> of(String url) {
        if (!url.startsWith(PREFIX)) {
            return Optional.empty();
        }
        int settings = url.indexOf(';');
        String path = url.substring(PREFIX.length(), settings < 0 ? url.length() : settings);
        return Optional.of(Path.of(path + ".mv.db"));
    }
}
