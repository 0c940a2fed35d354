package dev.netplan.yaml.source;

import dev.netplan.check.Place;
import java.util.BitSet;

/** The places of one file, as a tape. */
final class FilePlaces {

    private final String name;
    private final Lines lines;
    /** The records, in document order. */
    private final byte[] tape;
    /** The keys that the records name by number. */
    private final Names names;
    private final Shortcuts shortcuts;
    /** Where the records of items begin that the model lacks. */
    private final BitSet leftOut;
    private final boolean optional;

    FilePlaces(String name, Lines lines, byte[] tape, Names names, Shortcuts shortcuts, BitSet leftOut,
            boolean optional) {
        this.name = name;
        this.lines = lines;
        this.tape = tape;
        this.names = names;
        this.shortcuts = shortcuts;
        this.leftOut = leftOut;
        this.optional = optional;
    }

    /** The value at the top of the file. */
    Branch root() {
        return new Branch(this, 0, 0, -1, -1);
    }

    /** The bytes of the records. */
    byte[] records() {
        return tape;
    }

    TapeReader tape(int at, int position) {
        return new TapeReader(tape, at, position);
    }

    /** Passes over the value ahead. */
    void skip(TapeReader reader) {
        if (!shortcuts.take(reader, reader.at)) {
            reader.skip(names);
        }
    }

    /** Passes over what is left of a value whose head, which begins a record, has just been read. */
    void rest(TapeReader reader, int record, int kind) {
        if (!shortcuts.take(reader, record)) {
            reader.rest(kind, names);
        }
    }

    Names names() {
        return names;
    }

    boolean isLeftOut(int record) {
        return leftOut.get(record);
    }

    /** Whether the file was included as one that may be absent. */
    boolean isOptional() {
        return optional;
    }

    Place place(int start, int end) {
        return lines.place(name, start, end);
    }
}
