package dev.netplan.check.rules;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Who may have the same as somebody else, told by hashes in few bits. Who has nothing in common with anybody is hardly
 * ever among them, and nothing needs to be made or kept of what such a one has. One for each check.
 */
final class Repeats {

    /** Of so many bits for each owner one is set for each of a few things, so that few are set twice by chance. */
    private static final int BITS = 128;
    private static final int FEW = 32;

    private final int mask;
    private final BitSet once;
    private final BitSet twice;
    private int[] slots;
    private int[] owners;
    private int count;

    Repeats(int owners) {
        this.mask = Integer.highestOneBit(Math.max(owners, FEW)) * BITS - 1;
        this.once = new BitSet(mask + 1);
        this.twice = new BitSet(mask + 1);
        this.slots = new int[owners * 2];
        this.owners = new int[owners * 2];
    }

    /** Takes in that an owner, known by a number, has something of that hash. */
    void add(int hash, int owner) {
        if (count == slots.length) {
            slots = Arrays.copyOf(slots, count * 2);
            owners = Arrays.copyOf(owners, count * 2);
        }
        int slot = spread(hash) & mask;
        (once.get(slot) ? twice : once).set(slot);
        slots[count] = slot;
        owners[count++] = owner;
    }

    /** Has every bit of a hash change half of the others, as the end of MurmurHash3 does. */
    private static int spread(int hash) {
        int spread = (hash ^ hash >>> 16) * 0x85EBCA6B;
        spread = (spread ^ spread >>> 13) * 0xC2B2AE35;
        return spread ^ spread >>> 16;
    }

    /** The numbers of all owners of something whose hash came twice. */
    BitSet owners() {
        BitSet repeated = new BitSet();
        for (int i = 0; i < count; i++) {
            if (twice.get(slots[i])) {
                repeated.set(owners[i]);
            }
        }
        return repeated;
    }
}
