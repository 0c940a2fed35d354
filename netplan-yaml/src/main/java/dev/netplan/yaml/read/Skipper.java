package dev.netplan.yaml.read;

import dev.netplan.format.Cursor;
import dev.netplan.yaml.read.Events.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Passes over values that are not read. What no YAML of ours may hold is found there too. */
final class Skipper {

    private static final byte ITEM = 0;
    private static final byte KEY = 1;
    private static final byte VALUE = 2;

    private final Events events;
    private final Finder finder;
    private byte[] awaits = new byte[Cursor.DEEPEST];
    /** For each map around, the keys met in it with the offsets of both their ends. */
    private final List<Map<String, int[]>> keys = new ArrayList<>();

    Skipper(Events events, Finder finder) {
        this.events = events;
        this.finder = finder;
    }

    /** Is told what is wrong. */
    interface Finder {

        /** Something that no YAML of ours may hold. */
        void found(Trouble trouble);

        /** A key stands again in its map; the offsets of both ends, there and where it stood first. */
        void foundAgain(String key, int start, int end, int[] first);
    }

    /**
     * Passes over the value at which the events stand, and leaves them on its last event.
     *
     * @param depth how many maps and lists are around it
     * @param told whether what is wrong with the value as a whole has been reported
     * @return the end of the value
     */
    int skip(int depth, boolean told) {
        int last = events.end();
        int inside = 0;
        boolean silent = told;
        while (true) {
            Kind kind = events.kind();
            if (kind == Kind.END) {
                inside--;
            } else {
                boolean isKey = awaits[inside] == KEY && inside > 0;
                if (!silent && isFine(depth + inside, isKey) && isKey && kind == Kind.SCALAR) {
                    meet(inside);
                }
                silent = false;
                if (kind == Kind.LIST || kind == Kind.MAP) {
                    if (++inside == awaits.length) {
                        awaits = Arrays.copyOf(awaits, inside * 2);
                    }
                    awaits[inside] = kind == Kind.LIST ? ITEM : KEY;
                    forgetKeys(inside);
                    events.next();
                    continue;
                }
            }
            last = events.end() >= 0 ? events.end() : last;
            if (inside == 0) {
                return last;
            }
            awaits[inside] = awaits[inside] == ITEM ? ITEM : awaits[inside] == KEY ? VALUE : KEY;
            events.next();
        }
    }

    private boolean isFine(int depth, boolean isKey) {
        Trouble trouble = Refused.in(events, depth);
        if (trouble == null && isKey) {
            trouble = Refused.asKey(events);
        }
        if (trouble != null) {
            finder.found(trouble);
        }
        return trouble == null;
    }

    private void forgetKeys(int inside) {
        while (keys.size() <= inside) {
            keys.add(new HashMap<>());
        }
        keys.get(inside).clear();
    }

    private void meet(int inside) {
        String key = events.text();
        int[] first = keys.get(inside).putIfAbsent(key, new int[]{events.start(), events.end()});
        if (first != null) {
            finder.foundAgain(key, events.start(), events.end(), first);
        }
    }
}
