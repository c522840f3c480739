package org.banhui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What everybody who takes a copy of this repository may rely on. */
class RepositoryTest {

    private static final Set<String> NOT_KEPT =
            Set.of(".git", "target", "data", "node_modules", "bundles", ".idea", ".vscode");

    /** Folders of a person's or a build's own machine; a path of every Debian or macOS is none. */
    private static final Pattern MACHINE_PATH =
            Pattern.compile("(?<![\\w.:/])/(?:home|Users|root|work|workspace|mnt|builds)/[a-z0-9._-]+");

    @Test
    void noFileNamesAFolderOfSomebodysMachine() throws IOException {
        assertThat(linesMatching(MACHINE_PATH, "")).isEmpty();
    }

    @Test
    void lockFilesNameNoRegistry() throws IOException {
        List<String> resolved = linesMatching(Pattern.compile("\"resolved\"|registry"), "package-lock.json");
        assertThat(resolved).isEmpty();
    }

    @Test
    void scriptsCanBeRunAsTheyAre() throws IOException {
        List<Path> scripts =
                new ArrayList<>(List.of(Path.of(".ci/run"), Path.of("script/server"), Path.of("script/test")));
        try (var proofs = Files.list(Path.of("script/proof"))) {
            proofs.forEach(scripts::add);
        }
        assertThat(scripts).allMatch(Files::isExecutable);
    }

    private static List<String> linesMatching(Pattern pattern, String ending) throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : files(ending)) {
            int number = 0;
            for (String line : text(file)) {
                number++;
                if (pattern.matcher(line).find()) {
                    found.add(file + ":" + number + ": " + line.strip());
                }
            }
        }
        return found;
    }

    private static List<String> text(Path file) throws IOException {
        try {
            return Files.readAllLines(file);
        } catch (MalformedInputException picture) {
            return List.of();
        }
    }

    private static List<Path> files(String ending) throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(Path.of(""), new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                Path name = folder.getFileName();
                boolean generated = folder.equals(Path.of("src/main/frontend"));
                return generated || (name != null && NOT_KEPT.contains(name.toString()))
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (file.toString().endsWith(ending)
                        && !file.endsWith("RepositoryTest.java")
                        && !file.endsWith(".git")) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return files;
    }
}
