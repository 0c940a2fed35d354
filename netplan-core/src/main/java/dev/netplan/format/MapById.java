package dev.netplan.format;

import dev.netplan.format.InvalidValue.Invariants;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A section: a map whose keys are ids, each with its element.
 *
 * @param element the shape of the elements
 * @param <T> the Java type of the elements
 */
public record MapById<T extends Identified>(Shape<T, ?> element) implements Type<List<T>> {

    /** The texts that are ids. */
    public static final String ID = "[a-z0-9][a-z0-9-]{0,63}";

    /** What to do about an id that is none, where nothing near it is one either, or is taken. */
    public static final String RENAME = "Rename it, here and wherever it is named.";

    /** Whether a text is an id. */
    public static boolean isId(String text) {
        int length = text.length();
        if (length == 0 || length > 64 || text.charAt(0) == '-') {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if ((c < 'a' || c > 'z') && (c < '0' || c > '9') && c != '-') {
                return false;
            }
        }
        return true;
    }

    @Override
    public @Nullable List<T> read(Cursor cursor) {
        Section<T> section = new Section<>();
        return section.read(this, cursor) ? section.elements() : null;
    }

    @Override
    public boolean allows(List<T> elements) {
        return true;
    }

    @Override
    public void check(String path, List<T> elements, Invariants invariants) {
        // each was checked when it was built
    }

    @Override
    public void write(List<T> elements, Sink sink) {
        sink.startMap();
        for (T value : elements) {
            sink.key(value.id());
            element.write(value, sink);
        }
        sink.endMap();
    }

    @Override
    public List<Type<?>> parts() {
        return List.of(element);
    }

    @Override
    public String expected() {
        return "a map of ids, each with " + element.expected();
    }

    /** The text that is the nearest to being an id: in lower case, with hyphens for spaces; it may still be none. */
    public static String nearest(String text) {
        return SeveralInOne.withoutComma(Quotes.without(Unseen.without(text))).toLowerCase(Locale.ROOT)
            .replaceAll("[\\s_.]+", "-");
    }

    static Problem notAnId(String text) {
        String nearest = nearest(text);
        return Problem.of(FormatRule.BAD_VALUE,
                "`" + Quoted.shortened(text)
                        + "` is no id; expected lower-case letters, digits and hyphens, at most 64, the first no hyphen.",
                RENAME,
                isId(nearest) ? Optional.of(nearest) : Optional.empty())
            .naming(new Problem.Named("", text, false)).showing(text);
    }
}
