package dev.netplan.yaml.source;

import java.util.Arrays;

/** Bytes that are written one after the other: numbers in as few bytes as they need. */
final class Tape {

    private byte[] bytes = new byte[256];
    private int length;

    int length() {
        return length;
    }

    /** What was written so far; more may be written behind it. */
    byte[] bytes() {
        return bytes;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    /** A number that is not negative: seven bits a byte, the lowest first. */
    void number(int number) {
        int rest = number;
        while (rest > 0x7F) {
            put((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        put(rest);
    }

    /** A number of either sign beside a few bits, which share its first byte: small ones take one byte. */
    void signed(int number, int bits, int width) {
        int rest = (number << 1) ^ (number >> 31);
        int room = 7 - width;
        int first = bits | ((rest & ((1 << room) - 1)) << width);
        rest >>>= room;
        if (rest == 0) {
            put(first);
        } else {
            put(first | 0x80);
            number(rest);
        }
    }

    private void put(int value) {
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, length * 2);
        }
        bytes[length++] = (byte) value;
    }
}
