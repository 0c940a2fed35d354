package dev.netplan.format;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Texts, each kept once and known by a number: 0, 1, 2 in the order in which they came. Found by open addressing, in
 * little time and memory. Who writes a file can choose texts whose hashes are all the same; so no search goes further
 * than a few steps, and what would stand behind them goes into a map that keeps its order then. Not safe for use by
 * several threads while texts are added.
 */
public final class TextIndex {

    private static final int MOST_STEPS = 32;

    private @Nullable String[] texts;
    private int count;
    /** Number plus one, at the hash of the text; a power of two long, and at most half full. */
    private int[] slots;
    private @Nullable Map<String, Integer> crowd;

    /** An index without texts, with room for some. */
    public TextIndex(int expected) {
        this.texts = new @Nullable String[Math.max(expected, 1)];
        this.slots = new int[Integer.highestOneBit(Math.max(expected * 2 - 1, 1)) * 2];
    }

    /** An index of the same texts, to which others may be added. */
    public TextIndex(TextIndex same) {
        this.texts = Arrays.copyOf(same.texts, same.texts.length);
        this.count = same.count;
        this.slots = same.slots.clone();
        this.crowd = same.crowd == null ? null : new HashMap<>(same.crowd);
    }

    /** How many texts there are. */
    public int size() {
        return count;
    }

    /** The text of a number, which is below {@link #size()}. */
    public String text(int number) {
        String text = texts[number];
        if (text == null) {
            throw new IndexOutOfBoundsException(number);
        }
        return text;
    }

    /** The number of a text; -1 where it is none of the texts. */
    public int of(String text) {
        int slot = spread(text.hashCode());
        for (int steps = 0; steps < MOST_STEPS; steps++, slot++) {
            int there = slots[slot & slots.length - 1];
            if (there == 0) {
                return -1;
            }
            if (text.equals(texts[there - 1])) {
                return there - 1;
            }
        }
        return crowd == null ? -1 : crowd.getOrDefault(text, -1);
    }

    /** The number of a part of a text; -1 where it is none of the texts. Nothing is made of the part to find out. */
    public int of(String text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + text.charAt(i);
        }
        int slot = spread(hash);
        for (int steps = 0; steps < MOST_STEPS; steps++, slot++) {
            int there = slots[slot & slots.length - 1];
            if (there == 0) {
                return -1;
            }
            String known = text(there - 1);
            if (known.length() == to - from && text.startsWith(known, from)) {
                return there - 1;
            }
        }
        return crowd == null ? -1 : of(text.substring(from, to));
    }

    /** The number of a text, which is taken in if it is new. */
    public int add(String text) {
        int known = of(text);
        if (known >= 0) {
            return known;
        }
        if (count == texts.length) {
            texts = Arrays.copyOf(texts, count * 2);
        }
        texts[count] = text;
        if (++count * 2 > slots.length) {
            slots = new int[slots.length * 2];
            crowd = null;
            for (int number = 0; number < count; number++) {
                place(text(number), number);
            }
        } else {
            place(text, count - 1);
        }
        return count - 1;
    }

    private void place(String text, int number) {
        int slot = spread(text.hashCode());
        for (int steps = 0; steps < MOST_STEPS; steps++, slot++) {
            if (slots[slot & slots.length - 1] == 0) {
                slots[slot & slots.length - 1] = number + 1;
                return;
            }
        }
        if (crowd == null) {
            crowd = new HashMap<>();
        }
        crowd.put(text, number);
    }

    private static int spread(int hash) {
        int spread = hash * 0x9E3779B9;
        return spread ^ spread >>> 16;
    }
}
