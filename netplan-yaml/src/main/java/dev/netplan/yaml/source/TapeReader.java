package dev.netplan.yaml.source;

/** Reads a tape of places from somewhere in it. */
final class TapeReader {

    static final int SCALAR = 0;
    static final int LIST = 1;
    static final int MAP = 2;
    static final int END = 3;

    private final byte[] bytes;
    /** Where the next record begins. */
    int at;
    /** The offset in the text that the next record counts from. */
    int position;
    /** Of the value or key just read, the offset of its first character. */
    int start;
    /** Of the shortcuts, the one behind that which was taken last. */
    int shortcut;
    private int bits;

    TapeReader(byte[] bytes, int at, int position) {
        this.bytes = bytes;
        this.at = at;
        this.position = position;
    }

    int number() {
        int number = 0;
        for (int shift = 0;; shift += 7) {
            int b = bytes[at++];
            number |= (b & 0x7F) << shift;
            if (b >= 0) {
                return number;
            }
        }
    }

    private int signed(int width) {
        int b = bytes[at++];
        bits = b & ((1 << width) - 1);
        int rest = (b & 0x7F) >>> width;
        if (b < 0) {
            rest |= number() << (7 - width);
        }
        return (rest >>> 1) ^ -(rest & 1);
    }

    /** Reads the head of a value, or the end of a list, and says which. A scalar is then passed, all else entered. */
    int value() {
        start = position + signed(2);
        int kind = bits;
        position = start;
        if (kind == SCALAR) {
            position += number();
        }
        return kind;
    }

    /** Reads a key and says which name it has; -1 at the end of the map, which is then passed. */
    int key(Names names) {
        int name = number() - 1;
        start = position + signed(name < 0 ? 0 : 1);
        position = start;
        if (name >= 0) {
            position += bits == 1 ? names.lengthOf(name) : number();
        }
        return name;
    }

    /** Passes over the value ahead. */
    void skip(Names names) {
        rest(value(), names);
    }

    /** Passes over what is left of a value whose head has just been read. */
    void rest(int kind, Names names) {
        if (kind == MAP) {
            while (key(names) >= 0) {
                skip(names);
            }
        } else if (kind == LIST) {
            for (int item = value(); item != END; item = value()) {
                rest(item, names);
            }
        }
    }
}
