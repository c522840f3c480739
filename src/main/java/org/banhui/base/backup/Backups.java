package org.banhui.base.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.banhui.base.DomainException;
import org.banhui.base.Installation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Backups of a running installation: one a day, the newest 14 kept, each copied to a second place where one is named.
 * Only the H2 file is backed up here; PostgreSQL has tools of its own.
 */
@Service
public class Backups {

    static final int KEPT = 14;
    private static final Duration EVERY = Duration.ofHours(24);

    /** At night it may come a little early, so that a school's computer is not busy with it in the morning. */
    private static final Duration AT_NIGHT = Duration.ofHours(12);

    private static final int NIGHT_ENDS = 5;
    private static final String SECOND_PLACE = "backup.second-place";
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");
    private static final Logger LOG = LoggerFactory.getLogger(Backups.class);

    private final JdbcClient jdbc;
    private final Path data;
    private final boolean inFile;
    private final Clock clock;

    Backups(JdbcClient jdbc, Installation installation, Clock clock, @Value("${spring.datasource.url}") String url) {
        this.jdbc = jdbc;
        this.data = installation.data();
        this.clock = clock;
        this.inFile = url.startsWith("jdbc:h2:file:");
    }

    /** A backup that was made. */
    public record Backup(Path file, Instant madeAt, long bytes) {}

    /** Whether this installation's database is one that is backed up here. */
    public boolean isOffered() {
        return inFile;
    }

    /** The backups in the data folder, newest first. */
    public List<Backup> list() {
        return in(folder());
    }

    /** The folder that gets a copy of each backup, for instance on another disk. */
    public Optional<Path> secondPlace() {
        return jdbc.sql("select content from preference where name = ?")
                .param(SECOND_PLACE)
                .query(String.class)
                .optional()
                .map(Path::of);
    }

    /**
     * Names the second place, or none with an empty text.
     *
     * @throws DomainException {@code base.backup.place} for a folder that is not there or cannot be written
     */
    public void setSecondPlace(String typed) {
        Optional<Path> folder = typed.isBlank() ? Optional.empty() : Optional.of(writable(typed.strip()));
        jdbc.sql("delete from preference where name = ?").param(SECOND_PLACE).update();
        folder.ifPresent(to -> jdbc.sql("insert into preference (name, content) values (?, ?)")
                .params(SECOND_PLACE, to.toString())
                .update());
    }

    private static Path writable(String typed) {
        try {
            Path folder = Path.of(typed).toAbsolutePath();
            Files.delete(Files.createTempFile(folder, "write", ".test"));
            return folder;
        } catch (IOException | InvalidPathException e) {
            throw new DomainException("base.backup.place", typed);
        }
    }

    /** Makes a backup now, copies it to the second place and removes the oldest ones. */
    public synchronized Backup make() {
        try {
            Files.createDirectories(folder());
            Path zip = folder().resolve("banhui-" + STAMP.format(now().atZone(ZoneId.systemDefault())) + ".zip");
            write(zip);
            prune(folder());
            Optional<Path> second = secondPlace();
            if (second.isPresent()) {
                Path copy = second.get().resolve(zip.getFileName());
                Path unfinished = second.get().resolve(zip.getFileName() + ".part");
                Files.copy(zip, unfinished, StandardCopyOption.REPLACE_EXISTING);
                Files.move(unfinished, copy, StandardCopyOption.REPLACE_EXISTING);
                prune(second.get());
            }
            return new Backup(zip, now(), Files.size(zip));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** H2 writes a consistent copy of a database in use into a ZIP of its own. */
    private void write(Path zip) throws IOException {
        Path work = Files.createTempDirectory(folder(), "making");
        try {
            Path copied = work.resolve("database.zip");
            jdbc.sql("backup to '" + copied.toString().replace("'", "''") + "'").update();
            Path database = work.resolve(BackupFile.FILES.getFirst());
            try (ZipFile file = new ZipFile(copied.toFile())) {
                ZipEntry entry = file.stream()
                        .filter(e -> e.getName().endsWith(".mv.db"))
                        .findFirst()
                        .orElseThrow();
                Files.copy(file.getInputStream(entry), database);
            }
            Map<String, Path> files = new LinkedHashMap<>();
            files.put(BackupFile.FILES.getFirst(), database);
            Path keys = data.resolve(BackupFile.FILES.getLast());
            if (Files.exists(keys)) {
                files.put(BackupFile.FILES.getLast(), keys);
            }
            BackupFile.write(zip, files);
        } finally {
            try (Stream<Path> left = Files.list(work)) {
                for (Path file : left.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(work);
        }
    }

    private static void prune(Path folder) throws IOException {
        for (Backup old : in(folder).stream().skip(KEPT).toList()) {
            Files.delete(old.file());
        }
    }

    /** Looks whether a day has gone by; a school's computer is off at night, so the hour cannot be fixed. */
    @Scheduled(initialDelay = 10 * 60_000, fixedDelay = 10 * 60_000)
    void whenDue() {
        if (!inFile || !isDue(list().stream().findFirst().map(Backup::madeAt))) {
            return;
        }
        try {
            Backup made = make();
            LOG.debug("backed up to {}", made.file());
        } catch (RuntimeException e) {
            LOG.error("The backup could not be made", e);
        }
    }

    boolean isDue(Optional<Instant> newest) {
        boolean night = now().atZone(ZoneId.systemDefault()).getHour() < NIGHT_ENDS;
        return newest.isEmpty() || newest.get().plus(night ? AT_NIGHT : EVERY).isBefore(now());
    }

    private Instant now() {
        return clock.instant();
    }

    private Path folder() {
        return data.resolve("backup");
    }

    private static List<Backup> in(Path folder) {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("banhui-\\d{8}-\\d{6}\\.zip"))
                    .sorted(Comparator.comparing(
                                    (Path file) -> file.getFileName().toString())
                            .reversed())
                    .map(Backups::told)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Backup told(Path file) {
        try {
            return new Backup(file, Files.getLastModifiedTime(file).toInstant(), Files.size(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
