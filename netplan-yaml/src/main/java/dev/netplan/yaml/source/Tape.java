package dev.netplan.yaml.source;

import java.util.Arrays;

/** Bytes that are written one after the other: numbers in as few bytes as they need. */
final class Tape {

    /** No number takes more bytes. */
    private static final int LONGEST = 6;

    private byte[] bytes;
    private int length;

    /** A tape that is likely to hold so many bytes. */
    Tape(int expected) {
        this.bytes = new byte[Math.max(expected, 64)];
    }

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

    /** What stands somewhere in other bytes. */
    void copied(byte[] other, int from, int to) {
        if (length + to - from > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length * 2, length + to - from));
        }
        System.arraycopy(other, from, bytes, length, to - from);
        length += to - from;
    }

    /** A number that is not negative: seven bits a byte, the lowest first. */
    void number(int number) {
        makeRoom();
        if (number <= 0x7F) {
            bytes[length++] = (byte) number;
        } else {
            many(number);
        }
    }

    private void many(int number) {
        int rest = number;
        for (; rest > 0x7F; rest >>>= 7) {
            bytes[length++] = (byte) (rest | 0x80);
        }
        bytes[length++] = (byte) rest;
    }

    /** A number of either sign beside a few bits, which share its first byte: small ones take one byte. */
    void signed(int number, int bits, int width) {
        makeRoom();
        int rest = (number << 1) ^ (number >> 31);
        int room = 7 - width;
        int first = bits | ((rest & ((1 << room) - 1)) << width);
        rest >>>= room;
        if (rest == 0) {
            bytes[length++] = (byte) first;
        } else {
            bytes[length++] = (byte) (first | 0x80);
            many(rest);
        }
    }

    private void makeRoom() {
        if (length + LONGEST > bytes.length) {
            bytes = Arrays.copyOf(bytes, length * 2 + LONGEST);
        }
    }
}
