package dev.netplan.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the pages of the packages say that they import, held against what their classes do import. A package goes by the
 * last word of its name, which stands for those within it as well; {@code the library} is all of the core and of yaml,
 * and {@code all below} whatever those import that are named. Of the JDK and of annotations nobody speaks.
 */
class PackagePagesTest {

    private static final List<Path> MODULES = Stream.of("netplan-core", "netplan-yaml", "netplan-examples")
        .map(module -> Path.of("..", module, "src/main/java")).toList();

    private static final Pattern IMPORT =
            Pattern.compile("^import (?:static )?([a-z0-9_]+(?:\\.[a-z0-9_]+)*)\\.[A-Z].*;$", Pattern.MULTILINE);
    private static final Pattern SENTENCE = Pattern.compile("Imports (.*?)\\.(?: |$)");
    private static final Pattern UNSPOKEN = Pattern.compile("(?:javax?|com\\.sun|org\\.jspecify)\\..*");
    private static final String NETPLAN = "dev.netplan.";

    private static final Map<String, String> LIBRARIES = Map.ofEntries(Map.entry("com.anyascii", "AnyAscii"),
            Map.entry("com.fasterxml.jackson", "Jackson"), Map.entry("com.github.mangstadt.vinnie", "vinnie"),
            Map.entry("ezvcard", "ez-vcard"), Map.entry("net.fortuna.ical4j", "ical4j"),
            Map.entry("org.eclipse.jgit", "JGit"), Map.entry("org.immutables", "Immutables"),
            Map.entry("org.jsoup", "jsoup"), Map.entry("org.objectweb.asm", "ASM"),
            Map.entry("org.yaml.snakeyaml", "SnakeYAML"), Map.entry("picocli", "picocli"));

    private static final Map<String, Set<String>> IMPORTS = imports();

    static Set<String> packages() {
        return IMPORTS.keySet();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void a_page_names_all_that_its_package_imports(String name) throws IOException {
        String sentence = sentence(name);

        assertThat(IMPORTS.get(name)).allMatch(used -> isNamed(used, sentence), "is named in: " + sentence);
    }

    @ParameterizedTest
    @MethodSource("packages")
    void a_page_names_nothing_that_its_package_does_not_import(String name) throws IOException {
        String sentence = sentence(name);

        assertThat(named(sentence)).allMatch(word -> IMPORTS.get(name).stream().anyMatch(used -> words(used)
            .contains(word)), "is imported");
        assertThat(LIBRARIES).allSatisfy((library, word) -> assertThat(sentence.contains(word))
            .isEqualTo(IMPORTS.get(name).stream().anyMatch(used -> isWithin(used, library))));
    }

    private static boolean isNamed(String used, String sentence) {
        if (!used.startsWith(NETPLAN)) {
            return LIBRARIES.entrySet().stream()
                .anyMatch(library -> isWithin(used, library.getKey()) && sentence.contains(library.getValue()));
        }
        boolean ofLibrary = sentence.contains("the library") && !used.startsWith("dev.netplan.examples.");
        boolean below = sentence.contains("all below") && below(named(sentence)).contains(used);
        return ofLibrary || below || words(used).stream().anyMatch(named(sentence)::contains);
    }

    /** The packages of netplan that a sentence names, each by its last word. */
    private static Set<String> named(String sentence) {
        Set<String> words = new TreeSet<>(List.of(sentence.split("[^a-z]+")));
        words.retainAll(IMPORTS.keySet().stream().map(PackagePagesTest::last).collect(Collectors.toSet()));
        return words;
    }

    /** All that some packages import, and what that imports, and so on. */
    private static Set<String> below(Set<String> words) {
        Set<String> below = new LinkedHashSet<>();
        Set<String> more = IMPORTS.keySet().stream().filter(name -> words.contains(last(name)))
            .collect(Collectors.toSet());
        while (below.addAll(more)) {
            more = below.stream().flatMap(name -> IMPORTS.getOrDefault(name, Set.of()).stream())
                .collect(Collectors.toSet());
        }
        return below;
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** The words for a package: its own last word, and those of the packages in which it is. */
    private static List<String> words(String name) {
        return name.startsWith(NETPLAN) ? List.of(name.substring(NETPLAN.length()).split("\\.")) : List.of();
    }

    private static boolean isWithin(String name, String outer) {
        return name.equals(outer) || name.startsWith(outer + ".");
    }

    private static String sentence(String name) throws IOException {
        for (Path module : MODULES) {
            Path page = module.resolve(name.replace('.', '/')).resolve("package-info.java");
            if (Files.exists(page)) {
                Matcher sentence = SENTENCE.matcher(Files.readString(page).replaceAll("\\s*\n \\* ?", " "));
                assertThat(sentence.find()).as("`" + name + "` says what it imports").isTrue();
                return sentence.group(1);
            }
        }
        throw new AssertionError("`" + name + "` has no page");
    }

    private static Map<String, Set<String>> imports() {
        Map<String, Set<String>> imports = new TreeMap<>();
        for (Path module : MODULES) {
            try (Stream<Path> files = Files.walk(module)) {
                for (Path file : files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("module-info.java")).toList()) {
                    String name = module.relativize(file.getParent()).toString().replace('/', '.');
                    Set<String> ofPackage = imports.computeIfAbsent(name, first -> new TreeSet<>());
                    IMPORT.matcher(Files.readString(file)).results().map(found -> found.group(1))
                        .filter(used -> !used.equals(name) && !UNSPOKEN.matcher(used).matches())
                        .forEach(ofPackage::add);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return imports;
    }
}
