package dev.netplan.yaml.source;

import dev.netplan.format.TextIndex;
import java.util.Arrays;

/**
 * The keys of the files of a reading, each kept once and known by a number. People write the keys of their elements in
 * the same order, so that the one behind a key is mostly the one that was there the last time.
 */
public final class Names {

    private static final int FIRST = 64;

    private final TextIndex index;
    /** What came behind each name the last time; 0 where nothing did, else its number plus one. */
    private int[] behind = new int[FIRST];

    /** How many code points each name has; asked for with every key that is kept or passed. */
    private int[] lengths;

    /** No names yet. */
    public Names() {
        this.index = new TextIndex(FIRST);
        this.lengths = new int[FIRST];
    }

    /** The same names with the same numbers, to which others may be added. */
    Names(Names same) {
        this.index = new TextIndex(same.index);
        this.lengths = same.lengths.clone();
    }

    /** The name that equals a text, so that it is kept once; the text itself where no name does. */
    public String known(String text) {
        int number = index.of(text);
        return number < 0 ? text : index.text(number);
    }

    /** The names under their numbers; to be looked at only. */
    public TextIndex index() {
        return index;
    }

    /** The number of a name; -1 where there is no such name. */
    int find(String name) {
        return index.of(name);
    }

    /** The number of a name, which is taken in if it is new. */
    public int number(String name) {
        int number = index.add(name);
        if (number >= lengths.length) {
            lengths = Arrays.copyOf(lengths, number * 2);
        }
        if (lengths[number] == 0) {
            lengths[number] = name.codePointCount(0, name.length());
        }
        return number;
    }

    /** The number of the name that came behind one the last time; -1 where none did. */
    public int after(int number) {
        return number >= 0 && number < behind.length ? behind[number] - 1 : -1;
    }

    /** Keeps which name came behind another. */
    public void follows(int number, int next) {
        if (number >= behind.length) {
            behind = Arrays.copyOf(behind, Math.max(index.size(), number + 1) * 2);
        }
        if (number >= 0) {
            behind[number] = next + 1;
        }
    }

    /** The name of a number. */
    public String name(int number) {
        return index.text(number);
    }

    /** How many code points a name has. */
    int lengthOf(int number) {
        return lengths[number];
    }

    /** Gives back what only reading needs. */
    void close() {
        behind = new int[0];
    }
}
