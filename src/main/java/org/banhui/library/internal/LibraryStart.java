package org.banhui.library.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Loads the delivered files before the first request is served. */
@Component
final class LibraryStart implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(LibraryStart.class);

    private final LibraryReading reading;
    private final LibraryLoader loader;

    LibraryStart(LibraryReading reading, LibraryLoader loader) {
        this.reading = reading;
        this.loader = loader;
    }

    @Override
    public void afterSingletonsInstantiated() {
        Shelf shelf = delivered(reading);
        int written = loader.load(shelf);
        LOG.info(
                "Library: {} plans, {} questions, {} rows written",
                shelf.plans().size(),
                shelf.questions().size(),
                written);
    }

    /** The content of the files under {@code library/}. */
    static Shelf delivered(LibraryReading reading) {
        return reading.read(files("questions"), files("plans"));
    }

    private static List<LibraryFile> files(String folder) {
        try {
            Resource[] found =
                    new PathMatchingResourcePatternResolver().getResources("classpath*:library/" + folder + "/*.yaml");
            return Arrays.stream(found).map(file -> read(folder, file)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LibraryFile read(String folder, Resource file) {
        try {
            return new LibraryFile(folder + "/" + file.getFilename(), file.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
