package dev.netplan.format;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How an element is written that stands as a single text: with its keys, the text under the one that takes it. */
final class AsKeys {

    private static final Pattern EXAMPLE = Pattern.compile("such as `?([^ ,`]+)");

    /** Where any text may stand. */
    private static final String ANY = "...";

    private AsKeys() {}

    /** What to say of the text; empty where it holds keys already. */
    static String hint(Shape<?, ?> shape, String text) {
        List<? extends Key<?, ?>> keys = Misplaced.keys(shape);
        // what has a form of its own is known by it, and any text could be a name
        Optional<Key<?, ?>> taking = Stream
            .<Key<?, ?>>concat(keys.stream().filter(key -> isOwn(key, text)),
                    keys.stream().filter(key -> isName(shape, key, text)))
            .findFirst();
        boolean unknown = taking.isEmpty() && !keys.get(0).required() && example(keys.get(0).type()).equals(ANY);
        if (unknown) {
            return "Write it by its keys, which are " + String.join(", ", shape.names()) + ".";
        }
        return "Write it as `{ " + keys.stream()
            .map(key -> key.name() + ": " + (taking.filter(key::equals).isPresent() ? value(key.type(), text)
                    : example(key.type())))
            .collect(Collectors.joining(", ")) + " }`.";
    }

    /** Whether a text has the form that a key wants; ids and free texts have none that would tell. */
    private static boolean isOwn(Key<?, ?> key, String text) {
        return key.type() instanceof Scalar<?> scalar && !scalar.freeText() && !scalar.isOfIds()
                && scalar.couldBe(counted(scalar, text));
    }

    /** Whether a text can be the name that every such element has; one that begins with a key has lost its colon. */
    private static boolean isName(Shape<?, ?> shape, Key<?, ?> key, String text) {
        return key.required() && shape.indexOf(text.split(" ", 2)[0]) < 0 && key.type() instanceof Scalar<?> scalar
                && scalar.freeText()
                && SeveralInOne.list(List.of(text)).isPresent();
    }

    private static String value(Type<?> type, String text) {
        if (!(type instanceof Scalar<?> scalar)) {
            return ANY;
        }
        String counted = counted(scalar, text);
        return scalar.parse(counted) != null ? counted : scalar.refused("", counted).suggestion().orElse(ANY);
    }

    /** The number alone, where a text also tells of what. */
    private static String counted(Scalar<?> scalar, String text) {
        return scalar.most().isPresent() ? text.split(" ", 2)[0] : text;
    }

    private static String example(Type<?> type) {
        Matcher example = EXAMPLE.matcher(type.expected());
        return type instanceof Scalar<?> scalar && scalar.most().isPresent() ? "1"
                : example.find() ? example.group(1) : ANY;
    }
}
