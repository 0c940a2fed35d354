package dev.netplan.yaml.read;

import dev.netplan.format.Scalar;
import dev.netplan.yaml.source.Names;
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
    private @Nullable Entry[] slots = new @Nullable Entry[512];
    private int count;
    private final @Nullable String[] texts = new @Nullable String[1024];

    Values(Names names) {
        this.names = names;
    }

    private record Entry(Scalar<?> type, String text, Object value) {

        boolean isOf(Scalar<?> other, String met) {
            return type == other && text.equals(met);
        }
    }

    /** A text: the very one that was met before, if it was met lately. */
    String text(String text) {
        if (text.length() > LONGEST) {
            return text;
        }
        // a few characters tell most texts apart, and leave the others alone
        int length = text.length();
        int some = length == 0 ? 0
                : text.charAt(0) + 31 * text.charAt(length / 2) + 961 * text.charAt(length - 1) + 29791 * length;
        int slot = (some * 0x9E3779B9) >>> 22;
        String known = texts[slot];
        if (text.equals(known)) {
            return known;
        }
        texts[slot] = text;
        return text;
    }

    /** The value of a text; null where the type does not take it. */
    <T> @Nullable T value(Scalar<T> type, String text) {
        int slot = slot(type, text);
        Entry known = slots[slot];
        if (known != null) {
            @SuppressWarnings("unchecked") // the entry was made for this type
            T value = (T) known.value;
            return value;
        }
        // a text that is a key of the file as well, as ids are, is kept once
        T value = type.parse(names.known(text));
        if (value != null && count < MOST) {
            slots[slot] = new Entry(type, text, value);
            if (++count * 2 > slots.length) {
                grow();
            }
        }
        return value;
    }

    /** Where the entry is, or where there is room for it. */
    private int slot(Scalar<?> type, String text) {
        int hash = (text.hashCode() + System.identityHashCode(type)) * 0x9E3779B9;
        int slot = (hash ^ hash >>> 16) & slots.length - 1;
        for (Entry entry = slots[slot]; entry != null && !entry.isOf(type, text); entry = slots[slot]) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    private void grow() {
        @Nullable
        Entry[] before = slots;
        slots = new @Nullable Entry[before.length * 2];
        for (Entry entry : before) {
            if (entry != null) {
                slots[slot(entry.type, entry.text)] = entry;
            }
        }
    }
}
