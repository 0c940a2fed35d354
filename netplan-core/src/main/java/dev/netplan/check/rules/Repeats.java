package dev.netplan.check.rules;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Who may have the same as somebody else, told by hashes, which are kept in few bits at first. Who has nothing in
 * common with anybody is hardly ever among them, and nothing needs to be made or kept of what such a one has. One for
 * each check.
 */
final class Repeats {

    /** Of so many bits for each owner one is set for each of a few things, so that few are set twice by chance. */
    private static final int BITS = 128;
    private static final int FEW = 8;

    /**
     * So many texts are looked at before they are hashed. Each stands somewhere else in memory, and many are fetched at
     * once while nothing is done with them.
     */
    private static final int AHEAD = 64;

    private final int mask;
    private final BitSet once;
    private final BitSet twice;
    private String[] texts;
    private boolean[] urls;
    private int[] owners;
    private int count;

    Repeats(int owners) {
        this.mask = Integer.highestOneBit(Math.max(owners, FEW)) * BITS - 1;
        this.once = new BitSet(mask + 1);
        this.twice = new BitSet(mask + 1);
        this.texts = new String[owners * 3];
        this.urls = new boolean[owners * 3];
        this.owners = new int[owners * 3];
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
        if (count == owners.length) {
            int more = count * 2 + AHEAD;
            texts = Arrays.copyOf(texts, more);
            urls = Arrays.copyOf(urls, more);
            owners = Arrays.copyOf(owners, more);
        }
        texts[count] = text;
        urls[count] = url;
        owners[count++] = owner;
    }

    /** The numbers of all owners of something whose hash came twice. */
    BitSet owners() {
        int[] hashes = hashes();
        // few are set twice by chance, and of those hardly any have the same hash, too
        long[] likely = new long[count];
        int some = 0;
        for (int i = 0; i < count; i++) {
            if (twice.get(hashes[i] & mask)) {
                likely[some++] = (long) hashes[i] << Integer.SIZE | owners[i];
            }
        }
        Arrays.sort(likely, 0, some);
        BitSet repeated = new BitSet();
        for (int i = 1; i < some; i++) {
            if (likely[i - 1] >> Integer.SIZE == likely[i] >> Integer.SIZE) {
                repeated.set((int) likely[i - 1]);
                repeated.set((int) likely[i]);
            }
        }
        return repeated;
    }

    /** The hash of each text, whose bit is set when it comes. */
    private int[] hashes() {
        int[] hashes = new int[count];
        for (int from = 0; from < count; from += AHEAD) {
            int to = Math.min(from + AHEAD, count);
            for (int i = from; i < to; i++) {
                hashes[i] = ends(texts[i]);
            }
            for (int i = from; i < to; i++) {
                hashes[i] = spread(urls[i] ? Folded.hashOfUrl(texts[i]) : Folded.hash(texts[i]));
                (once.get(hashes[i] & mask) ? twice : once).set(hashes[i] & mask);
            }
        }
        return hashes;
    }

    /** Looks at the first and the last character, which have all of the text fetched that is not long. */
    private static int ends(String text) {
        return text.isEmpty() ? 0 : text.charAt(0) + text.charAt(text.length() - 1);
    }

    /** Has every bit of a hash change half of the others, as the end of MurmurHash3 does. */
    private static int spread(int hash) {
        int spread = (hash ^ hash >>> 16) * 0x85EBCA6B;
        spread = (spread ^ spread >>> 13) * 0xC2B2AE35;
        return spread ^ spread >>> 16;
    }
}
