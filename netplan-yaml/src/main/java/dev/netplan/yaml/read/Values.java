package dev.netplan.yaml.read;

import dev.netplan.format.Scalar;
import dev.netplan.format.TextIndex;
import dev.netplan.yaml.source.Names;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The values of texts that stand often in a plan, such as dates and ids: each is parsed once in a reading, and kept
 * once in the plan. Free texts repeat less, though roles and places do: of those, the ones met lately are known.
 */
final class Values {

    /** More different texts than this are seldom repeated. */
    private static final int MOST = 1 << 17;

    /** Longer texts than this are seldom repeated. */
    private static final int LONGEST = 64;

    private final Names names;
    private final TextIndex met = new TextIndex(256);
    /** By the number of the text. */
    private @Nullable Entry[] entries = new @Nullable Entry[256];
    private final @Nullable String[] texts = new @Nullable String[1024];

    Values(Names names) {
        this.names = names;
    }

    /** What a text is to a type; and what it is to another one, as few texts are. */
    private record Entry(Scalar<?> type, Object value, @Nullable Entry other) {}

    /** The text of a scalar: the very one that was met before, if it was met lately. */
    String text(Events scalar) {
        int slot = (scalar.likeness() * 0x9E3779B9) >>> 22;
        String known = texts[slot];
        if (known != null && scalar.says(known)) {
            return known;
        }
        String text = scalar.text().strip();
        if (text.length() <= LONGEST) {
            texts[slot] = text;
        }
        return text;
    }

    /** The value of a scalar; null where the type does not take its text. */
    <T> @Nullable T value(Scalar<T> type, Events scalar) {
        int number = scalar.numberIn(met);
        Entry first = number < 0 ? null : entries[number];
        for (Entry known = first; known != null; known = known.other) {
            if (known.type == type) {
                @SuppressWarnings("unchecked") // the entry was made for this type
                T value = (T) known.value;
                return value;
            }
        }
        // a text that is a key of the file as well, as ids are, is kept once
        String kept = names.known(scalar.text().strip());
        T value = type.parse(kept);
        if (value != null && met.size() < MOST) {
            int place = met.add(kept);
            if (place >= entries.length) {
                entries = Arrays.copyOf(entries, place * 2);
            }
            entries[place] = new Entry(type, value, first);
        }
        return value;
    }
}
