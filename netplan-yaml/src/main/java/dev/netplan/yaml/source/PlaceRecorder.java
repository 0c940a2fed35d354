package dev.netplan.yaml.source;

import dev.netplan.check.Place;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the places of one file while it is read: the calls come in document order, with offsets from the start of the
 * text.
 */
public final class PlaceRecorder {

    /** Of real plans, so many characters give one byte of places at least. */
    private static final int CHARACTERS = 4;

    private final SourceText text;
    private final Names names;
    private final boolean optional;
    private final Tape tape;
    private int position;
    private final Shortcuts shortcuts = new Shortcuts();
    private final BitSet leftOut = new BitSet();
    private @Nullable Branch top;

    /**
     * A recorder for a file.
     *
     * @param text the file
     * @param names the keys of all files of the reading
     * @param optional whether the file may be absent, and so is likely to be kept private
     */
    public PlaceRecorder(SourceText text, Names names, boolean optional) {
        this.text = text;
        this.tape = new Tape(text.text().length() / CHARACTERS);
        this.names = names;
        this.optional = optional;
    }

    /** A key, and the number of its name; its value follows. */
    public void key(int name, int start, int end) {
        tape.number(name + 1);
        boolean asNamed = end - start == names.lengthOf(name);
        tape.signed(start - position, asNamed ? 1 : 0, 1);
        if (!asNamed) {
            tape.number(Math.max(end - start, 0));
        }
        position = Math.max(end, start);
    }

    /** A single value, or one that was passed over. */
    public void scalar(int start, int end) {
        tape.signed(start - position, TapeReader.SCALAR, 2);
        tape.number(Math.max(end - start, 0));
        position = Math.max(end, start);
    }

    /** A map begins. */
    public void startMap(int start) {
        shortcuts.enter(tape.length());
        tape.signed(start - position, TapeReader.MAP, 2);
        position = start;
    }

    /** The map ends. */
    public void endMap(int end) {
        tape.number(0);
        tape.signed(end - position, 0, 0);
        position = end;
        shortcuts.leave(tape.length(), position);
    }

    /** A map that stands here as it stood in an earlier file, which had the same names under the same numbers. */
    public void asBefore(int start, Elements earlier, int element) {
        startMap(start);
        position = earlier.copyInto(tape, element, start);
        shortcuts.leave(tape.length(), position);
    }

    /** A list begins; the values that follow are its items. */
    public void startList(int start) {
        shortcuts.enter(tape.length());
        tape.signed(start - position, TapeReader.LIST, 2);
        position = start;
    }

    /** The list ends. */
    public void endList(int end) {
        tape.signed(end - position, TapeReader.END, 2);
        position = end;
        shortcuts.leave(tape.length(), position);
    }

    /** The end of the last key or value. */
    public int last() {
        return position;
    }

    /** Where the next record will stand: a handle on the value that follows, for {@link #below} and the like. */
    public int mark() {
        return tape.length();
    }

    /** Says that the item whose record stands at a mark is left out of the model. */
    public void leftOut(int mark) {
        leftOut.set(mark);
    }

    /**
     * Something inside a value that has been read whole.
     *
     * @param value the value
     * @param steps the way down from the value, as the model counts
     */
    public Found below(Handle value, List<Object> steps) {
        Trail trail = Trail.follow(branch(value), steps);
        return new Found(trail.isWhole() ? trail.branch().place() : trail.branch().head(), trail.written());
    }

    /** The keys at the top of the file, when it has been read. */
    public List<String> keys() {
        return branch(Handle.TOP).keys();
    }

    /** How many items stand in a list at the top of the file, when it has been read; 0 where there is no such list. */
    public int sizeOf(String key) {
        Branch list = branch(Handle.TOP).key(key);
        return list == null ? 0 : list.sizeInFile();
    }

    private Branch branch(Handle value) {
        if (value.equals(Handle.TOP)) {
            return top();
        }
        FilePlaces soFar =
                new FilePlaces(text.name(), text.lines(), tape.bytes(), names, shortcuts, leftOut, optional);
        return new Branch(soFar, value.mark, value.before, value.keyStart, value.keyEnd);
    }

    /** The top of the file, when it has been read. */
    Branch top() {
        Branch known = top;
        if (known == null) {
            if (tape.length() == 0) {
                scalar(0, 0);
            }
            shortcuts.close();
            known = new FilePlaces(text.name(), text.lines(), tape.toBytes(), names, shortcuts, leftOut, optional)
                .root();
            top = known;
        }
        return known;
    }

    /**
     * A value whose reading has begun.
     *
     * @param mark {@link #mark()} before it
     * @param before {@link #last()} before it
     * @param keyStart the first character of its key; -1 where it has none
     * @param keyEnd behind its key
     */
    public record Handle(int mark, int before, int keyStart, int keyEnd) {

        /** The value at the top of the file. */
        public static final Handle TOP = new Handle(0, 0, -1, -1);
    }

    /**
     * Something that was looked for.
     *
     * @param place where it is, or what is nearest to it
     * @param steps the way to it, as the file counts
     */
    public record Found(Place place, List<Object> steps) {}
}
