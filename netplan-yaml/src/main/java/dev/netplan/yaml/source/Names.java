package dev.netplan.yaml.source;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The keys of the files of a reading, each kept once and known by a number. */
public final class Names {

    private String[] names = new String[64];
    private int count;
    /** Open addressing: number plus one, at the hash of the name; a power of two long. */
    private int[] slots = new int[256];

    /** No names yet. */
    public Names() {
        // it fills while files are read
    }

    /** The name that equals a text, so that it is kept once; the text itself where no name does. */
    public String known(String text) {
        int slot = spread(text) & slots.length - 1;
        while (slots[slot] != 0) {
            String name = names[slots[slot] - 1];
            if (name.equals(text)) {
                return name;
            }
            slot = slot + 1 & slots.length - 1;
        }
        return text;
    }

    /** The number of a name, which is taken in if it is new. */
    public int number(String name) {
        int slot = spread(name) & slots.length - 1;
        while (slots[slot] != 0) {
            if (names[slots[slot] - 1].equals(name)) {
                return slots[slot] - 1;
            }
            slot = slot + 1 & slots.length - 1;
        }
        if (count == names.length) {
            grow();
            return number(name);
        }
        names[count] = name;
        slots[slot] = ++count;
        return count - 1;
    }

    private void grow() {
        names = Arrays.copyOf(names, count * 2);
        slots = new int[slots.length * 2];
        for (int i = 0; i < count; i++) {
            int slot = spread(names[i]) & slots.length - 1;
            while (slots[slot] != 0) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = i + 1;
        }
    }

    /** The name of a number. */
    public String name(int number) {
        return names[number];
    }

    /** How many code points a name has. */
    int lengthOf(int number) {
        String name = names[number];
        return name.codePointCount(0, name.length());
    }

    /** Gives back what only taking in more names needs. */
    void close() {
        names = Arrays.copyOf(names, count);
        slots = new int[0];
    }

    private static int spread(@Nullable String name) {
        int hash = name == null ? 0 : name.hashCode() * 0x9E3779B9;
        return hash ^ hash >>> 16;
    }
}
