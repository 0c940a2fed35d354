package dev.netplan.format;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What is said of a value of the wrong kind: a list without brackets, entries without dashes, a key without a space.
 */
final class Misplaced {

    /** A key that has swallowed its value; the two points of an address are none. */
    private static final Pattern SWALLOWED = Pattern.compile("([a-z][a-z0-9-]*):((?!//)[^\\s:].*)", Pattern.DOTALL);

    /** A key with another sign for its colon. */
    private static final Pattern EQUALS = Pattern.compile("([a-z][a-z0-9-]*) ?= ?([^ =].*)", Pattern.DOTALL);

    private Misplaced() {}

    static Problem problem(Cursor cursor, Cursor.Kind wanted, Type<?> type) {
        Problem problem = Problem.of(FormatRule.WRONG_TYPE,
                "`" + cursor.name() + "` is " + cursor.kind().words() + "; expected " + type.expected() + ".", "");
        return switch (wanted) {
            case LIST -> cursor.kind() == Cursor.Kind.MAP ? problem.hinting(dashes(type))
                    : inBrackets(problem, cursor.text(), type);
            case MAP -> cursor.kind() == Cursor.Kind.SCALAR ? problem.hinting(inElement(cursor, type))
                    : problem.hinting(inMap(cursor, type));
            default -> problem;
        };
    }

    private static Problem inBrackets(Problem problem, String text, Type<?> type) {
        Optional<Scalar<?>> item = item(type);
        List<String> several = item.isEmpty() ? List.of() : SeveralInOne.of(text);
        if (several.isEmpty()) {
            return problem;
        }
        boolean taken = item.stream().allMatch(one -> several.stream().allMatch(part -> one.parse(part) != null));
        return problem.hinting(SeveralInOne.hint(several))
            .suggesting(taken ? SeveralInOne.list(several) : Optional.empty()).showing(text);
    }

    /** What the items of a list are, where they may be single values. */
    private static Optional<Scalar<?>> item(Type<?> type) {
        Type<?> item = type instanceof ListOf<?> list ? list.item() : type;
        return item instanceof Scalar<?> scalar ? Optional.of(scalar)
                : item instanceof Shorthand<?, ?> shorthand ? Optional.of(shorthand.brief()) : Optional.empty();
    }

    private static String dashes(Type<?> type) {
        return type instanceof ListOf<?> list && list.item() instanceof Shape<?, ?> item
                ? "Begin each item with `- `, and indent its other keys as far as the first: `- "
                        + keys(item).get(0).name() + ": ...`."
                : "";
    }

    /** What a list should have been. */
    private static String inMap(Cursor cursor, Type<?> type) {
        if (type instanceof MapById<?> section) {
            return "Take out each `- `, and write each one under an id of your own: `an-id: { "
                    + keys(section.element()).stream().map(Key::name).collect(Collectors.joining(": ..., "))
                    + ": ... }`.";
        }
        if (!(type instanceof Shape<?, ?> element)) {
            return "";
        }
        if (element.indexOf(cursor.name()) >= 0) {
            return outsideElement(element);
        }
        List<String> required = element.keys().stream().filter(Key::required).map(Key::name).toList();
        return "Write it by its keys, " + (required.isEmpty() ? "which are " + String.join(", ", element.names())
                : "first of all " + String.join(", ", required)) + ".";
    }

    private static String outsideElement(Shape<?, ?> element) {
        return "It is a key of " + element.name() + ": put it under the one that it tells of, one step further in.";
    }

    /** A key of an element that stands where its id belongs has lost its indentation. */
    private static String inElement(Cursor cursor, Type<?> type) {
        String text = cursor.text();
        if (!(type instanceof Shape<?, ?> element)) {
            return spaced(text);
        }
        if (element.indexOf(cursor.name()) >= 0) {
            return outsideElement(element);
        }
        Matcher equal = EQUALS.matcher(text);
        boolean keyed = equal.matches() && element.indexOf(equal.group(1)) >= 0;
        return keyed ? Parted.atEqualsSign(equal.group(1), equal.group(2))
                : Optional.of(spaced(text)).filter(hint -> !hint.isEmpty()).orElseGet(() -> AsKeys.hint(element, text));
    }

    private static String spaced(String text) {
        Matcher swallowed = SWALLOWED.matcher(text);
        return swallowed.matches() ? Parted.atColon(swallowed.group(1), swallowed.group(2)) : "";
    }

    /** The keys that an element must have; its first where it need have none. */
    static List<? extends Key<?, ?>> keys(Shape<?, ?> shape) {
        List<? extends Key<?, ?>> required = shape.keys().stream().filter(Key::required).toList();
        return required.isEmpty() ? shape.keys().subList(0, 1) : required;
    }
}
