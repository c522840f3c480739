package org.banhui.base.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.banhui.base.DomainException;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;

/**
 * Ends the process when its database file is gone or another lies in its place. The system would let it write on into
 * the deleted file, and every "saved" after that would be a lie.
 */
final class DataFolderWatch implements ApplicationListener<ApplicationEvent> {

    private static final int SECONDS_BETWEEN_LOOKS = 2;

    /** A network folder may blink; twice in a row it is gone. */
    private static final int MISSES_UNTIL_GONE = 2;

    private final Spoken spoken;
    private final ScheduledExecutorService looks = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("data-folder").factory());
    private int misses;

    DataFolderWatch(Spoken spoken) {
        this.spoken = spoken;
    }

    @Override
    public void onApplicationEvent(ApplicationEvent event) {
        if (event instanceof ApplicationReadyEvent ready) {
            DatabaseFile.of(ready.getApplicationContext().getEnvironment()).ifPresent(this::watch);
        } else if (event instanceof ContextClosedEvent) {
            looks.shutdownNow();
        }
    }

    private void watch(Path database) {
        Optional<Object> atStart = identity(database);
        looks.scheduleWithFixedDelay(
                () -> look(database, atStart), SECONDS_BETWEEN_LOOKS, SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS);
    }

    private void look(Path database, Optional<Object> atStart) {
        misses = identity(database).equals(atStart) ? 0 : misses + 1;
        if (misses == MISSES_UNTIL_GONE) {
            spoken.refuse(new DomainException("base.start.data-vanished", String.valueOf(database.getParent())));
            System.exit(1);
        }
    }

    /** What the file system knows the file by; where it has no such thing (Windows), that there is a file. */
    private static Optional<Object> identity(Path database) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(database, BasicFileAttributes.class);
            return Optional.of(Optional.ofNullable(attributes.fileKey()).orElse("file"));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
