package org.banhui;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.data.repository.Repository;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

class ConventionTest {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");

    private static final Path STYLES = Path.of("src/main/resources/META-INF/resources/desk");

    private static final Pattern BARE_CLASS = Pattern.compile("(?m)^\\.([a-z-]+) \\{");

    /** Words of words.md that no teacher says. */
    private static final List<String> FORBIDDEN = List.of("控制台", "设备", "会话", "运行", "账本", "排行榜");

    /** What decides: it must be tried without a server. */
    private static final Set<String> PURE =
            Set.of("org.banhui.activity", "org.banhui.live.run", "org.banhui.live.points", "org.banhui.wire.frame");

    /** Tools of this trade write half-width signs after Chinese words without a word. */
    private static final String HALF_WIDTH = "[\\p{IsHan}][,;?!:]";

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)[^}]*}");

    /** Read once: there is a test for every bundle. */
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.banhui");

    @Test
    void everyViewSaysWhoMayEnter() {
        assertThat(CLASSES.stream().filter(one -> one.isAnnotatedWith(Route.class)))
                .isNotEmpty()
                .allSatisfy(view ->
                        assertThat(saysWhoMayEnter(view)).as(view.getName()).isTrue());
        assertThat(CLASSES.stream().filter(one -> one.isAssignableTo(RouterLayout.class)))
                .allSatisfy(layout ->
                        assertThat(saysWhoMayEnter(layout)).as(layout.getName()).isTrue());
    }

    @Test
    void noViewOpensThreadsOfItsOwn() {
        assertThat(CLASSES.stream().filter(one -> one.getPackageName().contains(".ui")))
                .allSatisfy(view -> assertThat(view.getAccessesFromSelf())
                        .noneSatisfy(access ->
                                assertThat(access.getTargetOwner().getName()).isEqualTo("java.lang.Thread")));
    }

    @Test
    void whatDecidesKnowsNoFramework() {
        assertThat(CLASSES.stream().filter(one -> PURE.contains(one.getPackageName())))
                .isNotEmpty()
                .allSatisfy(pure -> assertThat(pure.getDirectDependenciesFromSelf())
                        .extracting(used -> used.getTargetClass().getPackageName())
                        .noneMatch(used -> used.startsWith("org.springframework")
                                && !used.startsWith("org.springframework.modulith"))
                        .noneMatch(used -> used.startsWith("com.vaadin"))
                        .noneMatch(used -> used.startsWith("jakarta.servlet"))
                        .noneMatch(used -> used.startsWith("jakarta.persistence")));
    }

    @Test
    void viewsAskServicesAndNeverTheDatabase() {
        assertThat(CLASSES.stream().filter(one -> one.getPackageName().endsWith(".ui")))
                .isNotEmpty()
                .allSatisfy(view -> assertThat(view.getDirectDependenciesFromSelf())
                        .as(view.getName())
                        .extracting(used -> used.getTargetClass())
                        .noneMatch(used -> used.isAssignableTo(Repository.class))
                        .noneMatch(used -> used.getPackageName().startsWith("org.springframework.jdbc"))
                        .noneMatch(used -> used.getPackageName().startsWith("jakarta.persistence"))
                        .noneMatch(used -> used.getPackageName().startsWith("org.banhui")
                                && used.getPackageName().contains(".internal")));
    }

    @Test
    void classesAreNamedForWhatTheyAre() {
        assertThat(CLASSES.stream().map(JavaClass::getSimpleName))
                .noneMatch(name -> name.matches(".*(Manager|Helper|Util|Utils|Impl|DTO|Dto)"));
    }

    @Test
    void everyPackageIsMarkedForNull() {
        assertThat(CLASSES.stream().map(JavaClass::getPackage).distinct())
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.isAnnotatedWith(NullMarked.class))
                        .as(one.getName())
                        .isTrue());
    }

    @ParameterizedTest
    @MethodSource("library")
    void writesTheLibrarysChineseWithItsOwnPunctuation(Path file) throws IOException {
        JsonNode document = YAMLMapper.builder().build().readTree(Files.readString(file));

        assertThat(texts(document))
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text).doesNotContainPattern(HALF_WIDTH));
    }

    @ParameterizedTest
    @MethodSource("dictionaries")
    void writesThePagesChineseWithItsOwnPunctuation(Path file) throws IOException {
        assertThat(Files.readAllLines(file)).allSatisfy(line -> assertThat(line).doesNotContainPattern(HALF_WIDTH));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void speaksEveryLanguageCompletely(String bundle) {
        Properties chinese = read(bundle + "_zh.properties");
        Properties english = read(bundle + "_en.properties");

        assertThat(english.stringPropertyNames()).isEqualTo(chinese.stringPropertyNames());
        assertThat(chinese.stringPropertyNames()).allMatch(key -> key.startsWith(bundle + "."));
        chinese.stringPropertyNames()
                .forEach(key -> assertThat(places(english.getProperty(key)))
                        .as(key)
                        .isEqualTo(places(chinese.getProperty(key))));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void saysNoWordThatNoTeacherSays(String bundle) {
        assertThat(values(bundle + "_zh.properties")).allSatisfy((key, text) -> {
            assertThat(text).as(key).doesNotContain(FORBIDDEN);
            assertThat(text).as(key).doesNotContainPattern(HALF_WIDTH);
        });
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void writesQuotesThatAMessageKeeps(String bundle) {
        Stream.of("_zh", "_en")
                .forEach(language -> assertThat(values(bundle + language + ".properties"))
                        .allSatisfy((key, text) ->
                                assertThat(text.replace("''", "")).as(key).doesNotContain("'")));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void leavesNoMessageEmpty(String bundle) {
        Stream.of("_zh", "_en")
                .forEach(language -> assertThat(values(bundle + language + ".properties"))
                        .allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank()));
    }

    /** The sheet that a browser loads last would win, and which one that is depends on the way to the page. */
    @Test
    void givesAClassOfTheDeskItsLookInOneSheetOnly() throws IOException {
        Map<String, List<String>> sheets = files(STYLES, ".css")
                .flatMap(sheet -> bareClasses(sheet)
                        .map(name -> Map.entry(name, sheet.getFileName().toString())))
                .distinct()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, TreeMap::new, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));

        assertThat(sheets)
                .isNotEmpty()
                .allSatisfy((name, used) -> assertThat(used).as(name).hasSize(1));
    }

    private static Stream<String> bareClasses(Path sheet) {
        try {
            return BARE_CLASS.matcher(Files.readString(sheet)).results().map(found -> found.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Path> library() throws IOException {
        return files(Path.of("src/main/resources/library"), ".yaml");
    }

    static Stream<Path> dictionaries() throws IOException {
        return files(Path.of("frontend/src/i18n"), ".ts");
    }

    private static Stream<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        }
    }

    /** Every text of a document, wherever it stands. */
    private static List<String> texts(JsonNode node) {
        return node.isString()
                ? List.of(node.stringValue())
                : node.valueStream().flatMap(child -> texts(child).stream()).toList();
    }

    private static boolean saysWhoMayEnter(JavaClass view) {
        return Stream.of(AnonymousAllowed.class, PermitAll.class, RolesAllowed.class, DenyAll.class)
                .anyMatch(view::isAnnotatedWith);
    }

    static Stream<String> bundles() throws IOException {
        try (Stream<Path> files = Files.list(MESSAGES)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("_zh.properties"))
                    .map(name -> name.substring(0, name.length() - "_zh.properties".length()))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> values(String file) {
        Properties properties = read(file);
        Map<String, String> values = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> values.put(key, properties.getProperty(key)));
        return values;
    }

    private static Properties read(String file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(MESSAGES.resolve(file))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new IllegalStateException("every language has each bundle", e);
        }
        return properties;
    }
}
