package dev.netplan.format;

import java.util.List;

/** Finds the position of a key by its name: asked for every key of every plan, so by open addressing. */
final class KeyIndex {

    private final List<String> names;
    /** Position plus one, at the hash of the name; a power of two long, and mostly empty. */
    private final byte[] slots;

    KeyIndex(List<String> names) {
        this.names = names;
        this.slots = new byte[Integer.highestOneBit(Math.max(names.size(), 1)) * 8];
        for (int i = 0; i < names.size(); i++) {
            int slot = spread(names.get(i)) & slots.length - 1;
            while (slots[slot] != 0) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = (byte) (i + 1);
        }
    }

    /** The position of a name; -1 when it is none of the names. */
    int of(String name) {
        int slot = spread(name) & slots.length - 1;
        while (slots[slot] != 0) {
            if (names.get(slots[slot] - 1).equals(name)) {
                return slots[slot] - 1;
            }
            slot = slot + 1 & slots.length - 1;
        }
        return -1;
    }

    private static int spread(String name) {
        int hash = name.hashCode() * 0x9E3779B9;
        return hash ^ hash >>> 16;
    }
}
