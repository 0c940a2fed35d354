package dev.netplan.format;

import java.util.List;

/**
 * Keys that belong somewhere else, and are looked for in a shape that leaves them there.
 *
 * @param keys the keys
 * @param where where they belong: {@code the main file}
 */
record Elsewhere(List<String> keys, String where) {

    /** All keys that there are belong where they are looked for. */
    static final Elsewhere NOWHERE = new Elsewhere(List.of(), "");

    Elsewhere {
        keys = List.copyOf(keys);
    }
}
