package org.banhui.school;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.banhui.tables.Table;
import org.banhui.tables.TableReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each text file of the corpus, byte by byte as it comes from a school, with the preview it must give. */
class RosterFilesTest {

    private static final Path CORPUS = Path.of("src/test/resources/rosters");

    @ParameterizedTest
    @MethodSource("files")
    void readsEveryFileExactly(Path file) throws IOException {
        List<String> expected = Files.readAllLines(CORPUS.resolve(file.getFileName() + ".expected"));

        PastedRoster roster = read(file, List.of());

        assertThat(ToldRoster.of(roster)).containsExactlyElementsOf(expected);
        assertThat(roster.isReady()).isEqualTo(expected.stream().noneMatch(line -> line.startsWith("!")));
    }

    @Test
    void tellsWhoIsOnTheRosterAlreadyAndWhoseNumberIsTaken() throws IOException {
        List<Student> already = List.of(student(1, "张三"), student(2, "林一"));

        assertThat(ToldRoster.of(read(CORPUS.resolve("utf8.csv"), already)))
                .containsExactly(
                        "- 1 school.paste.header",
                        "- 2 school.paste.already 1 张三",
                        "! 3 school.paste.number.taken 2 林一");
    }

    @Test
    void refusesMorePupilsThanAClassHolds() {
        StringBuilder text = new StringBuilder("学号,姓名\n");
        for (int i = 1; i <= 201; i++) {
            text.append(i).append(",张").append(Character.toString(0x4e00 + i)).append('\n');
        }

        PastedRoster roster = RosterTable.read(table("long.csv", text.toString().getBytes(UTF_8)), List.of());

        assertThat(roster.isReady()).isFalse();
        assertThat(ToldRoster.of(roster)).contains("! 202 school.class.full 200");
    }

    static Stream<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(CORPUS)) {
            return files.filter(file -> !file.toString().endsWith(".expected")).sorted().toList().stream();
        }
    }

    private static PastedRoster read(Path file, List<Student> already) throws IOException {
        return RosterTable.read(table(file.getFileName().toString(), Files.readAllBytes(file)), already);
    }

    private static Table table(String name, byte[] bytes) {
        return TableReader.read(name, bytes, RosterTable::hasHeading);
    }

    private static Student student(int number, String name) {
        return new Student(StudentId.next(), ClassId.next(), number, name);
    }
}
