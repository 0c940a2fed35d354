package dev.netplan.format;

import org.jspecify.annotations.Nullable;

/**
 * A place in a document that moves forward only: over YAML events, or over a tree of maps and lists.
 *
 * <p>
 * At any time the cursor stands before a value. {@link #kind()} says what it is. A scalar is taken with
 * {@link #scalar()}; a map or list is entered, walked and left; anything may be skipped. Problems are told to the
 * cursor, which knows the place and the path.
 */
public interface Cursor {

    /** How many levels of maps and lists may stand one in the other. */
    int DEEPEST = 50;

    /** What may stand in a document. */
    enum Kind {
        SCALAR("a single value"), LIST("a list"), MAP("a map"),
        /** What cannot be read at all, which has been reported: no type takes it, and nothing more is said of it. */
        BROKEN("unreadable");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** The kind with its article, for messages. */
        public String words() {
            return words;
        }
    }

    /** With what the elements of the document are read. */
    Readings readings();

    /** The kind of the value ahead. */
    Kind kind();

    /** Whether the value ahead is a plain {@code null}, {@code ~} or nothing at all. */
    boolean isAbsent();

    /** Whether the value ahead is a scalar of white space only, quoted or not. */
    boolean isBlank();

    /** Takes the scalar ahead: its text, without white space at either end. */
    String scalar();

    /**
     * Takes the scalar ahead as a value of the type; null where the type does not take the text, which has then been
     * reported. A cursor may answer equal texts with the same value.
     *
     * @param orSeveral whether a list of such values could stand in its place
     */
    default <T> @Nullable T scalar(Scalar<T> type, boolean orSeveral) {
        String text = scalar();
        T value = type.parse(text);
        if (value == null) {
            atValue(type.refused(name(), text, orSeveral));
        }
        return value;
    }

    /** The text of the scalar ahead, which is not taken: for what is said of it where none can stand. */
    String text();

    /** Enters the map ahead. */
    void enterMap();

    /**
     * Moves to the next key and its value; null when the map has no more. Text keys only: others are reported and
     * skipped.
     */
    @Nullable
    String nextKey();

    /** A handle on the key just read, never negative, good for the whole reading: for {@link #atKey(Problem, int)}. */
    int keyPlace();

    /** Whether the map that is being read is an item of a list. */
    boolean isItem();

    /** Leaves the map, after the last key. */
    void leaveMap();

    /** Enters the list ahead. */
    void enterList();

    /** Moves to the next item; false when the list has no more. */
    boolean nextItem();

    /** Leaves the list, after the last item. */
    void leaveList();

    /** Passes over the value ahead, whatever it is. */
    void skip();

    /** What stands at the value ahead, or at the scalar just taken, in words: its key, or its list's. */
    String name();

    /** Reports at the value ahead, or at the scalar just taken. */
    void atValue(Problem problem);

    /** Reports at the key of the value ahead. */
    void atKey(Problem problem);

    /** Reports at the key of the value ahead, and names the place of an earlier key as the other one. */
    void atKey(Problem problem, int earlier);

    /** Reports at the map or list that is being read: at its key, or at its first character where it has none. */
    void atElement(Problem problem);

    /** Reports at a value inside the map that has just been read: {@code by}, {@code milestones[1].by}. */
    void below(String path, Problem problem);

    /**
     * Passes over the element ahead where it is known, since it stands there as it stood in an earlier text; null where
     * it has to be read.
     *
     * @param id its id; empty for an item of a list
     * @param type what every element of the section is
     * @param <T> its Java type
     */
    default <T> @Nullable T known(String id, Type<T> type) {
        return null;
    }

    /** Says that the value just read is left out of the model, though it is declared: its id may be named elsewhere. */
    void leftOut();
}
