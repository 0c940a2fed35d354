package dev.netplan.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.netplan.format.Key;
import dev.netplan.format.ListOf;
import dev.netplan.format.MapById;
import dev.netplan.format.Shape;
import dev.netplan.format.Shorthand;
import dev.netplan.format.Type;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every element and its shape. */
class ElementsTest {

    /** The words of this package that stand for those that Java or the generator forbids. */
    private static final Map<String, String> TRANSLATED =
            Map.of("do", "activity", "did", "activity", "for", "lasts", "from",
                    "firstDay", "to", "lastDay", "until", "lastDay", "with", "people");

    static Stream<Shape<?, ?>> shapes() {
        Map<String, Shape<?, ?>> found = new LinkedHashMap<>();
        collect(Plan.shape(), found);
        return found.values().stream();
    }

    private static void collect(Type<?> type, Map<String, Shape<?, ?>> found) {
        if (type instanceof Shape<?, ?> shape && found.putIfAbsent(shape.name(), shape) == null) {
            shape.keys().forEach(key -> collect(key.type(), found));
        } else if (type instanceof ListOf<?> list) {
            collect(list.item(), found);
        } else if (type instanceof MapById<?> section) {
            collect(section.element(), found);
        } else if (type instanceof Shorthand<?, ?> shorthand) {
            collect(shorthand.shape(), found);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shapes")
    void every_accessor_of_an_element_has_its_key(Shape<?, ?> shape) throws ReflectiveOperationException {
        Set<String> attributes = attributes(shape);
        Set<String> named = new TreeSet<>();
        for (Key<?, ?> key : shape.keys()) {
            named.add(accessor(key.name(), attributes, shape));
        }
        if (shape.identified()) {
            named.add("id");
        }
        named.add("extensions");
        named.removeAll(Set.of("netplan", "include"));

        assertThat(attributes).isEqualTo(named);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shapes")
    void every_key_is_documented_in_a_sentence(Shape<?, ?> shape) {
        assertThat(shape.keys()).allSatisfy(key -> assertThat(key.meaning()).as(key.name()).matches("[A-Z].*\\."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shapes")
    void every_type_says_what_it_expects(Shape<?, ?> shape) {
        assertThat(shape.keys()).allSatisfy(key -> assertThat(key.type().expected()).as(key.name()).isNotBlank());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shapes")
    void the_name_of_a_shape_begins_with_its_article(Shape<?, ?> shape) {
        assertThat(shape.name()).matches("(a|an|the) [a-z ]+|defaults");
    }

    private static String accessor(String key, Set<String> attributes, Shape<?, ?> shape) {
        if (key.equals("people") && shape.name().equals("an organization")) {
            return "wanted";
        }
        String name = TRANSLATED.getOrDefault(key, camel(key));
        return attributes.contains(name) || !name.equals("activity") ? name : "activities";
    }

    private static String camel(String key) {
        String[] words = key.split("-");
        return words[0] + Arrays.stream(words).skip(1)
            .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
            .collect(Collectors.joining());
    }

    private static Set<String> attributes(Shape<?, ?> shape) throws ReflectiveOperationException {
        Class<?> implementation = Class.forName("dev.netplan.model.Immutable" + element(shape.name()));
        return Arrays.stream(implementation.getDeclaredFields())
            .filter(field -> !Modifier.isStatic(field.getModifiers()) && !Modifier.isTransient(field.getModifiers()))
            .map(java.lang.reflect.Field::getName).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String element(String shapeName) {
        Map<String, String> others =
                Map.of("an own activity", "OwnActivity", "a choice of people", "Who", "a first meeting",
                        "Met");
        List<String> words = List.of(shapeName.split(" "));
        String last = words.get(words.size() - 1);
        return others.getOrDefault(shapeName, last.substring(0, 1).toUpperCase(Locale.ROOT) + last.substring(1));
    }
}
