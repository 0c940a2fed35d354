package dev.netplan.yaml.read;

import dev.netplan.yaml.read.Events.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Events inside anchored values, kept so that aliases can bring them again. */
final class Recorded {

    private Kind[] kinds = new Kind[64];
    private byte[] flags = new byte[64];
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private final List<Object> contents = new ArrayList<>(0);

    /** The events of an anchored value. */
    static final class Stretch {
        /** The position of its first event, and the one behind its last; below zero while it has not ended. */
        final int from;
        int to = -1;
        /** How many events it has when the aliases inside are replaced. */
        long size;
        /** How many characters the texts of those events have. */
        long length;

        Stretch(int from) {
            this.from = from;
        }
    }

    int size() {
        return contents.size();
    }

    /** Keeps an event; its content is a scalar's text, or the stretch that an alias stands for. */
    void add(Kind kind, Events event, Object content) {
        int at = contents.size();
        if (at == kinds.length) {
            kinds = Arrays.copyOf(kinds, at * 2);
            flags = Arrays.copyOf(flags, at * 2);
            starts = Arrays.copyOf(starts, at * 2);
            ends = Arrays.copyOf(ends, at * 2);
        }
        kinds[at] = kind;
        flags[at] = (byte) ((event.isPlain() ? 1 : 0) + (event.isTagged() ? 2 : 0));
        starts[at] = event.start();
        ends[at] = event.end();
        contents.add(content);
    }

    Kind kind(int at) {
        return kinds[at];
    }

    boolean isPlain(int at) {
        return (flags[at] & 1) != 0;
    }

    boolean isTagged(int at) {
        return (flags[at] & 2) != 0;
    }

    int start(int at) {
        return starts[at];
    }

    int end(int at) {
        return ends[at];
    }

    Object content(int at) {
        return contents.get(at);
    }
}
