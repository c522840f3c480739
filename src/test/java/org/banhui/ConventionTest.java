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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConventionTest {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");

    /** Words of words.md that no teacher says. */
    private static final List<String> FORBIDDEN = List.of("控制台", "设备", "会话", "运行", "账本", "排行榜");

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)[^}]*}");

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.banhui");

    @Test
    void everyViewSaysWhoMayEnter() {
        assertThat(classes.stream().filter(one -> one.isAnnotatedWith(Route.class)))
                .isNotEmpty()
                .allSatisfy(view ->
                        assertThat(saysWhoMayEnter(view)).as(view.getName()).isTrue());
        assertThat(classes.stream().filter(one -> one.isAssignableTo(RouterLayout.class)))
                .allSatisfy(layout ->
                        assertThat(saysWhoMayEnter(layout)).as(layout.getName()).isTrue());
    }

    @Test
    void noViewOpensThreadsOfItsOwn() {
        assertThat(classes.stream().filter(one -> one.getPackageName().contains(".ui")))
                .allSatisfy(view -> assertThat(view.getAccessesFromSelf())
                        .noneSatisfy(access ->
                                assertThat(access.getTargetOwner().getName()).isEqualTo("java.lang.Thread")));
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
            assertThat(text).as(key).doesNotContainPattern("[\\p{IsHan}][,;?!:]");
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
