package org.banhui.base.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.banhui.base.DomainException;
import org.banhui.base.Installation;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class BackupsTest {

    private static final String MODE = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;WRITE_DELAY=0";

    @TempDir
    Path folder;

    private Path data;
    private String url;
    private JdbcClient jdbc;
    private Instant now =
            ZonedDateTime.of(2026, 3, 2, 10, 0, 0, 0, ZoneId.systemDefault()).toInstant();

    @BeforeEach
    void anInstallationWithData() throws Exception {
        data = Files.createDirectories(folder.resolve("a school's data"));
        url = "jdbc:h2:file:" + data.resolve("banhui") + MODE;
        Flyway.configure().dataSource(url, "sa", "").load().migrate();
        Files.writeString(data.resolve("keys"), "ab".repeat(32));
        jdbc = JdbcClient.create(new DriverManagerDataSource(url + ";DB_CLOSE_DELAY=-1", "sa", ""));
        for (int i = 0; i < 200; i++) {
            say("row " + i + " 班会 🎓");
        }
    }

    private void say(String text) {
        jdbc.sql("insert into preference (name, content) values (?, ?)")
                .params(UUID.randomUUID().toString(), text)
                .update();
    }

    private Backups backups() {
        Clock clock = new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneId.systemDefault();
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
        return new Backups(jdbc, new Installation(data, null, false), clock, url);
    }

    @Test
    void a_backup_restores_to_equal_counts_and_hashes() throws Exception {
        Map<String, String> before = contents(url);
        Backups.Backup backup = backups().make();
        say("written after the backup");

        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        BackupFile.unpack(backup.file(), elsewhere);

        assertThat(contents("jdbc:h2:file:" + elsewhere.resolve("banhui") + MODE))
                .isEqualTo(before)
                .containsKey("preference");
        assertThat(elsewhere.resolve("keys")).hasSameTextualContentAs(data.resolve("keys"));
        assertThat(contents(url)).isNotEqualTo(before);
    }

    @Test
    void a_backup_in_the_midst_of_writing_is_consistent() throws Exception {
        AtomicBoolean writing = new AtomicBoolean(true);
        Thread writer = Thread.startVirtualThread(() -> {
            while (writing.get()) {
                say("one of many");
            }
        });
        Backups.Backup backup = backups().make();
        writing.set(false);
        writer.join();

        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        BackupFile.unpack(backup.file(), elsewhere);
        assertThat(contents("jdbc:h2:file:" + elsewhere.resolve("banhui") + MODE)
                        .get("preference"))
                .isNotNull();
    }

    @Test
    void the_newest_fourteen_are_kept_in_both_places() throws Exception {
        Path second = Files.createDirectories(folder.resolve("stick"));
        Backups backups = backups();
        backups.setSecondPlace(second.toString());
        for (int day = 0; day < Backups.KEPT + 3; day++) {
            now = now.plus(Duration.ofDays(1));
            backups.make();
        }

        assertThat(backups.list()).hasSize(Backups.KEPT);
        assertThat(second.toFile().list()).hasSize(Backups.KEPT);
        assertThat(data.resolve("backup").toFile().list())
                .containsExactlyInAnyOrder(second.toFile().list());
    }

    @Test
    void a_second_place_that_cannot_be_written_is_refused_and_the_former_one_stays() throws Exception {
        Path second = Files.createDirectories(folder.resolve("stick"));
        Backups backups = backups();
        backups.setSecondPlace(second.toString());

        assertThatThrownBy(() ->
                        backups.setSecondPlace(folder.resolve("no such place").toString()))
                .isInstanceOf(DomainException.class);
        assertThat(backups.secondPlace()).contains(second);

        backups.setSecondPlace(" ");
        assertThat(backups.secondPlace()).isEmpty();
    }

    @Test
    void one_is_due_after_a_day_or_at_night_after_half_of_one() {
        Backups backups = backups();
        assertThat(backups.isDue(Optional.empty())).isTrue();
        assertThat(backups.isDue(Optional.of(now.minus(Duration.ofHours(23))))).isFalse();
        assertThat(backups.isDue(Optional.of(now.minus(Duration.ofHours(25))))).isTrue();
        now = now.minus(Duration.ofHours(8));
        assertThat(backups.isDue(Optional.of(now.minus(Duration.ofHours(13))))).isTrue();
        assertThat(backups.isDue(Optional.of(now.minus(Duration.ofHours(11))))).isFalse();
    }

    @Test
    void a_damaged_backup_is_refused() throws Exception {
        Path zip = backups().make().file();
        byte[] bytes = Files.readAllBytes(zip);
        bytes[bytes.length / 3] ^= 0x55;
        Path damaged = folder.resolve("damaged.zip");
        Files.write(damaged, bytes);
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));

        assertThatThrownBy(() -> BackupFile.unpack(damaged, elsewhere)).isInstanceOf(DomainException.class);

        Path text = Files.writeString(folder.resolve("no backup.zip"), "something else");
        assertThatThrownBy(() -> BackupFile.unpack(text, elsewhere)).isInstanceOf(DomainException.class);
    }

    /** Of every table the count of its rows and a hash over all of them. */
    private static Map<String, String> contents(String url) throws Exception {
        Map<String, String> contents = new TreeMap<>();
        try (Connection connection = DriverManager.getConnection(url, "sa", "");
                Statement statement = connection.createStatement()) {
            ResultSet tables = statement.executeQuery(
                    "select table_name from information_schema.tables where table_schema = 'public'");
            while (tables.next()) {
                contents.put(tables.getString(1), "");
            }
            for (String table : contents.keySet()) {
                MessageDigest sum = MessageDigest.getInstance("SHA-256");
                ResultSet rows = statement.executeQuery("select * from \"" + table + "\" order by 1");
                int count = 0;
                while (rows.next()) {
                    count++;
                    for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                        sum.update(String.valueOf(rows.getString(column)).getBytes(StandardCharsets.UTF_8));
                    }
                }
                contents.put(table, count + " " + HexFormat.of().formatHex(sum.digest()));
            }
        }
        return contents;
    }
}
