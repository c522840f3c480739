package org.banhui.base.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Optional;
import org.banhui.base.backup.GivenBackup;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a school reads on the console when it starts the packaged jar. */
class StartIT {

    private static final String STARTED = "Ctrl-C";

    @TempDir
    Path folder;

    @Test
    void aRunningServerSaysWhereItIsAndKeepsOthersFromItsPortAndData() throws Exception {
        Path data = folder.resolve("a school's data");
        int port = PackagedServer.freePort();
        try (PackagedServer first = PackagedServer.start(folder, port(port), data(data))) {
            first.awaitSaying(STARTED);
            assertThat(first.said())
                    .contains("班会台已启动  Banhui is running")
                    .contains("http://localhost:" + port + "/app")
                    .contains(data.toString())
                    .doesNotContain("banhui-demo");
            assertThat(get("http://localhost:" + port + "/actuator/health")).isEqualTo("{\"status\":\"UP\"}");

            try (PackagedServer second = PackagedServer.start(folder, port(port), data(folder.resolve("other")))) {
                assertRefused(second, "端口 " + port + " 已被占用", "Port " + port + " is taken");
            }
            try (PackagedServer second = PackagedServer.start(folder, anyPort(), data(data))) {
                assertRefused(second, "数据库文件正被另一个程序使用", "The database file is in use");
            }

            first.stop();
            assertThat(first.exitCode()).isEqualTo(143);
            assertThat(first.said()).contains("班会台已停止  Banhui has stopped").doesNotContain("\tat ");
        }
    }

    @Test
    void theDemoSchoolSaysHowToSignInAndWhatToClickFirstAndKeepsItsOwnData() {
        try (PackagedServer demo = PackagedServer.start(
                folder, anyPort(), data(folder.resolve("demo")), "--spring.profiles.active=demo")) {
            demo.awaitSaying(STARTED);
            assertThat(demo.said()).contains("lin", "banhui-demo", "先试讲一遍", "Rehearse first");
        }
    }

    @Test
    void aDataFolderThatVanishesStopsTheServerInsteadOfLosingAnswers() throws IOException {
        Path data = folder.resolve("stick");
        try (PackagedServer server = PackagedServer.start(folder, anyPort(), data(data))) {
            server.awaitSaying(STARTED);
            Files.move(data, folder.resolve("pulled out"));
            assertThat(server.exitCode()).isEqualTo(1);
            assertThat(server.said())
                    .contains("数据文件夹不见了", "The data folder is gone")
                    .doesNotContain("\tat ");
        }
    }

    @Test
    void aFullDiskIsSaidBeforeAnythingIsWritten() {
        Path data = folder.resolve("data");
        try (PackagedServer server =
                PackagedServer.start(folder, anyPort(), data(data), "--banhui.disk-minimum=1000000GB")) {
            assertRefused(server, "磁盘空间不够", "Not enough disk space");
            assertThat(data).isEmptyDirectory();
        }
    }

    @Test
    void aDataFolderThatCannotBeWrittenIsNamed() throws IOException {
        Path data = Files.createFile(folder.resolve("a file"));
        try (PackagedServer server = PackagedServer.start(folder, anyPort(), data(data))) {
            assertRefused(server, "数据文件夹不能写入：" + data, "The data folder cannot be written: " + data);
        }
    }

    @Test
    void aDatabaseWrittenByANewerVersionIsLeftAlone() throws SQLException {
        String url = "jdbc:h2:file:" + folder.resolve("banhui")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
        Flyway.configure().dataSource(url, "", "").load().migrate();
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("""
                    insert into "flyway_schema_history" select 9999, '9999', 'from the future', type, script, checksum,
                    installed_by, installed_on, execution_time, success from "flyway_schema_history" where "installed_rank" = 1
                    """);
        }
        try (PackagedServer server = PackagedServer.start(folder, anyPort(), data(folder))) {
            assertRefused(server, "更新版本的班会台写入（第 9999 步）", "written by a newer Banhui (step 9999)");
        }
    }

    @Test
    void aPostgreSQLThatDoesNotAnswerIsSaidInOneLine() {
        try (PackagedServer server = PackagedServer.start(
                folder,
                anyPort(),
                data(folder.resolve("data")),
                "--spring.profiles.active=postgres",
                "--spring.datasource.url=jdbc:postgresql://localhost:" + PackagedServer.freePort() + "/banhui")) {
            assertRefused(server, "连不上数据库", "The database cannot be reached");
        }
    }

    @Test
    void aBackupIsRestoredOnTheCommandLineAndADamagedOneTouchesNothing() throws IOException {
        Path data = folder.resolve("data");
        try (PackagedServer first = PackagedServer.start(folder, anyPort(), data(data))) {
            first.awaitSaying(STARTED);
            assertThat(first.said()).contains("没有找到数据", "No data was found in " + data);
            first.stop();
            assertThat(first.exitCode()).isEqualTo(143);
        }
        Path backup = GivenBackup.of(data, folder.resolve("backup.zip"));
        byte[] kept = Files.readAllBytes(data.resolve("banhui.mv.db"));
        Path damaged = Files.write(folder.resolve("damaged.zip"), Arrays.copyOf(Files.readAllBytes(backup), 5_000));

        try (PackagedServer refused = PackagedServer.start(folder, data(data), "--restore=" + damaged)) {
            assertRefused(refused, "这不是完好的班会台备份", "This is no sound Banhui backup");
        }
        assertThat(data.resolve("banhui.mv.db")).hasBinaryContent(kept);

        Files.writeString(data.resolve("banhui.mv.db"), "a broken disk");
        try (PackagedServer restoring = PackagedServer.start(folder, data(data), "--restore=" + backup)) {
            assertThat(restoring.exitCode()).isZero();
            assertThat(restoring.said()).contains("Start as usual now");
        }
        assertThat(data.resolve("banhui.mv.db")).hasBinaryContent(kept);
        try (PackagedServer again = PackagedServer.start(folder, anyPort(), data(data))) {
            again.awaitSaying(STARTED);
            assertThat(again.said()).doesNotContain("No data was found");
        }
    }

    @Test
    void anOldJavaIsToldThatItIsTooOld() throws Exception {
        Optional<Path> java = oldJava();
        assumeThat(java).as("a Java older than 25 on the PATH").isPresent();
        try (PackagedServer server = PackagedServer.startWith(java.orElseThrow(), folder)) {
            assertThat(server.exitCode()).isEqualTo(1);
            assertThat(server.said().lines())
                    .singleElement()
                    .asString()
                    .contains("is too old for Banhui: it needs Java 25");
        }
    }

    private static void assertRefused(PackagedServer server, String chinese, String english) {
        assertThat(server.exitCode()).isEqualTo(1);
        assertThat(server.said().lines()).as(server.said()).hasSize(2);
        assertThat(server.said()).contains(chinese, english);
    }

    private static String get(String address) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString())
                    .body();
        }
    }

    private static Optional<Path> oldJava() throws IOException, InterruptedException {
        for (String place : System.getenv("PATH").split(System.getProperty("path.separator"), -1)) {
            Path java = Path.of(place, "java");
            if (Files.isExecutable(java)) {
                Process asked = new ProcessBuilder(java.toString(), "-XshowSettings:properties", "-version")
                        .redirectErrorStream(true)
                        .start();
                String properties = new String(asked.getInputStream().readAllBytes());
                if (Arrays.asList("17", "21").contains(version(properties))) {
                    return Optional.of(java);
                }
            }
        }
        return Optional.empty();
    }

    private static String version(String properties) {
        return properties
                .lines()
                .filter(line -> line.contains("java.specification.version ="))
                .map(line -> line.substring(line.indexOf('=') + 1).strip())
                .findFirst()
                .orElse("");
    }

    private static String port(int port) {
        return "--server.port=" + port;
    }

    private static String anyPort() {
        return "--server.port=0";
    }

    private static String data(Path data) {
        return "--banhui.data=" + data;
    }
}
