package dev.netplan.format;

import dev.netplan.format.InvalidValue.Invariants;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A single value, told by how it is parsed and printed. The type decides what a text means, never YAML's guesses.
 *
 * @param <T> the Java type of the value
 */
public final class Scalar<T> implements Type<T> {

    private final String name;
    private final String expected;
    private final String pattern;
    private final NearMiss near;
    private final boolean shared;
    private final Function<String, @Nullable T> parse;
    private final Function<T, String> print;
    private final BiConsumer<T, Sink> write;
    private final Predicate<T> allows;
    private final FormatRule breaks;
    private final int most;

    private Scalar(String name, String expected, String pattern, NearMiss near, boolean shared,
            Function<String, @Nullable T> parse, Function<T, String> print, BiConsumer<T, Sink> write,
            Predicate<T> allows, FormatRule breaks, int most) {
        this.name = name;
        this.expected = expected;
        this.pattern = pattern;
        this.near = near;
        this.shared = shared;
        this.parse = parse;
        this.print = print;
        this.write = write;
        this.allows = allows;
        this.breaks = breaks;
        this.most = most;
    }

    /**
     * A type told by functions.
     *
     * @param name the type's name in the reference: {@code date}
     * @param expected the middle of a sentence: {@code a date such as 2026-01-05}
     * @param pattern a regular expression, of the dialect that JSON Schema takes, for every text that the type takes,
     * from {@code ^} to {@code $}; empty for any text
     * @param parse the value of a text without white space at its ends, or null
     * @param print the one text that the library writes for a value
     */
    public static <T> Scalar<T> of(String name, String expected, String pattern, Function<String, @Nullable T> parse,
            Function<T, String> print) {
        return new Scalar<>(name, expected, pattern, NearMiss.NONE, true, parse, print,
                (value, sink) -> sink.text(print.apply(value)), value -> true, FormatRule.BAD_VALUE, 0);
    }

    /** One of a few words. */
    public static <T> Scalar<T> oneOf(String name, Map<String, T> words, Function<T, String> print) {
        List<String> known = List.copyOf(words.keySet());
        String expected = "one of " + String.join(", ", known);
        return new Scalar<>(name, expected, "", NearMiss.NONE.among(known), true, words::get, print,
                (value, sink) -> sink.text(print.apply(value)), value -> true, FormatRule.BAD_VALUE, 0);
    }

    /** The same type for texts that are seldom the same twice, which a cursor then need not remember. */
    public Scalar<T> unshared() {
        return new Scalar<>(name, expected, pattern, near, false, parse, print, write, allows, breaks, most);
    }

    /** The same type, written as a number or truth value where the form has such. */
    public Scalar<T> writtenBy(BiConsumer<T, Sink> write) {
        return new Scalar<>(name, expected, pattern, near, shared, parse, print, write, allows, breaks, most);
    }

    /** The same type, for whole numbers from 1 up to a greatest one. */
    public Scalar<T> upTo(int greatest) {
        return new Scalar<>(name, expected, pattern, near, shared, parse, print, write, allows, breaks, greatest);
    }

    /** The same type with words that it knows, among which a near miss is looked for. */
    public Scalar<T> knowing(List<String> words) {
        return new Scalar<>(name, expected, pattern, near.among(words), shared, parse, print, write, allows, breaks,
                most);
    }

    /** The same type with other forms that it knows, which it does not take, but offers what they mean in its own. */
    public Scalar<T> meaning(Function<String, Optional<String>> meant) {
        return new Scalar<>(name, expected, pattern, near.by(meant), shared, parse, print, write, allows, breaks, most);
    }

    /** The same type with what to say of texts that it does not take, where nothing better can be offered. */
    public Scalar<T> advising(Function<String, String> advice) {
        return new Scalar<>(name, expected, pattern, near.saying(advice), shared, parse, print, write, allows, breaks,
                most);
    }

    /** The same type, for ids that a section defines: what else was meant is known by who has read that section. */
    public Scalar<T> definedBy(String section) {
        return new Scalar<>(name, expected, pattern, near.definedBy(section), shared, parse, print, write, allows,
                breaks, most);
    }

    /** The same type, of whose values only some are allowed; neither text nor builder brings in another. */
    public Scalar<T> allowing(Predicate<T> allowed) {
        Function<String, @Nullable T> checked = text -> {
            T value = parse.apply(text);
            return value != null && allowed.test(value) ? value : null;
        };
        return new Scalar<>(name, expected, pattern, near, shared, checked, print, write, allowed, breaks, most);
    }

    /** The same type, of which a text that it does not take breaks another rule than {@code bad-value}. */
    public Scalar<T> breaking(FormatRule rule) {
        return new Scalar<>(name, expected, pattern, near, shared, parse, print, write, allows, rule, most);
    }

    /** The section whose ids its texts are; empty where they are none. */
    public String section() {
        return near.section();
    }

    /** The type's name: {@code date}. */
    public String name() {
        return name;
    }

    @Override
    public List<Type<?>> parts() {
        return List.of();
    }

    @Override
    public String expected() {
        return expected;
    }

    /** The regular expression of its texts; empty where any will do. */
    public String pattern() {
        return pattern;
    }

    /** The words that it takes, or the best known of them; empty where they cannot be listed. */
    public List<String> words() {
        return near.words();
    }

    /** The greatest whole number that it takes, from 1 on; empty where it is not for numbers. */
    public OptionalInt most() {
        return most == 0 ? OptionalInt.empty() : OptionalInt.of(most);
    }

    /** Whether only {@link #words()} are taken. */
    public boolean closed() {
        return pattern.isEmpty() && !near.words().isEmpty();
    }

    /** Whether any text is taken that is not empty. */
    public boolean freeText() {
        return pattern.isEmpty() && near.words().isEmpty();
    }

    /** Whether equal texts are common, as with dates and ids. */
    public boolean shared() {
        return shared;
    }

    /** The value of a text, or null where it has none in this type. */
    public @Nullable T parse(String text) {
        return parse.apply(text);
    }

    /** The text of a value. */
    public String print(T value) {
        return print.apply(value);
    }

    @Override
    public @Nullable T read(Cursor cursor) {
        return read(cursor, false);
    }

    /** Reads the value ahead, in whose place a list of such could stand, or could not. */
    @Nullable
    T read(Cursor cursor, boolean orSeveral) {
        if (!Type.stands(cursor, Cursor.Kind.SCALAR, this)) {
            return null;
        }
        if (cursor.isAbsent()) {
            cursor.atValue(Problem.of(FormatRule.BAD_VALUE,
                    "`" + cursor.name() + "` has no value; expected " + expected + ".", ""));
            cursor.skip();
            return null;
        }
        return cursor.scalar(this, orSeveral);
    }

    /** What is said of a text that the type does not take. */
    public Problem refused(String where, String text) {
        return refused(where, text, false);
    }

    /**
     * What is said of a text that the type does not take.
     *
     * @param orSeveral whether a list of such values could stand in its place
     */
    public Problem refused(String where, String text, boolean orSeveral) {
        return new Refusal(this, near, breaks).problem(where, text, orSeveral);
    }

    /**
     * Whether a text could be meant for a value of the type. Dates and numbers have the form of ids, and are seldom
     * meant for one; names are no ids, and often are.
     */
    boolean couldBe(String text) {
        if (isOfIds()) {
            boolean named = !text.isEmpty() && Character.isLetter(text.codePointAt(0));
            return named
                    && (parse(text) != null || !near.section().isEmpty() || refused("", text).suggestion().isPresent());
        }
        return parse(text) != null || refused("", text).suggestion().isPresent();
    }

    /** Whether its texts are ids. */
    boolean isOfIds() {
        return pattern.equals("^" + Id.PATTERN + "$");
    }

    @Override
    public boolean allows(T value) {
        return allows.test(value);
    }

    @Override
    public void check(String path, T value, Invariants invariants) {
        if (!allows.test(value)) {
            invariants.holds(false, breaks, path, () -> refused(path, print.apply(value)).words());
        }
    }

    @Override
    public void write(T value, Sink sink) {
        write.accept(value, sink);
    }
}
