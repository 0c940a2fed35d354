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

    /**
     * So many texts wait before they are hashed, one behind the other: each stands somewhere else in memory, and many
     * are fetched at once while nothing is done with them.
     */
    private static final int WAITING = 64;

    private final int mask;
    private final BitSet once;
    private final BitSet twice;
    private final String[] texts = new String[WAITING];
    private final boolean[] urls = new boolean[WAITING];
    private int waiting;
    /** The owner of each thing, and of those that have been hashed the bit. */
    private int[] owners;
    private int[] slots;
    private int count;

    Repeats(int owners) {
        this.mask = Integer.highestOneBit(Math.max(owners, FEW)) * BITS - 1;
        this.once = new BitSet(mask + 1);
        this.twice = new BitSet(mask + 1);
        this.owners = new int[owners * 2 + WAITING];
        this.slots = new int[owners * 2 + WAITING];
    }

    /** Takes in that an owner, known by a number, has a text. */
    void text(String text, int owner) {
        add(text, false, owner);
    }

    /** Takes in that an owner, known by a number, has an address on the web. */
    void url(String url, int owner) {
        add(url, true, owner);
    }

    private void add(String text, boolean url, int owner) {
        if (waiting == WAITING) {
            hash();
        }
        if (count == owners.length) {
            owners = Arrays.copyOf(owners, count * 2);
            slots = Arrays.copyOf(slots, count * 2);
        }
        texts[waiting] = text;
        urls[waiting++] = url;
        owners[count++] = owner;
    }

    private void hash() {
        int first = count - waiting;
        for (int i = 0; i < waiting; i++) {
            int hash = urls[i] ? Folded.hashOfUrl(texts[i]) : Folded.hash(texts[i]);
            int slot = spread(hash) & mask;
            (once.get(slot) ? twice : once).set(slot);
            slots[first + i] = slot;
        }
        waiting = 0;
    }

    /** Has every bit of a hash change half of the others, as the end of MurmurHash3 does. */
    private static int spread(int hash) {
        int spread = (hash ^ hash >>> 16) * 0x85EBCA6B;
        spread = (spread ^ spread >>> 13) * 0xC2B2AE35;
        return spread ^ spread >>> 16;
    }

    /** The numbers of all owners of something whose hash came twice. */
    BitSet owners() {
        hash();
        BitSet repeated = new BitSet();
        for (int i = 0; i < count; i++) {
            if (twice.get(slots[i])) {
                repeated.set(owners[i]);
            }
        }
        return repeated;
    }
}
