package dev.netplan.yaml.source;

import dev.netplan.check.Place;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value where it stands in a file. What is below it is looked up when it is first asked for, so that many questions
 * about one plan cost one pass over each map or list that they lead through. Immutable to its callers.
 */
public final class Branch {

    private final FilePlaces file;
    private final int at;
    private final int position;
    private final int keyStart;
    private final int keyEnd;
    private volatile @Nullable Below below;

    Branch(FilePlaces file, int at, int position, int keyStart, int keyEnd) {
        this.file = file;
        this.at = at;
        this.position = position;
        this.keyStart = keyStart;
        this.keyEnd = keyEnd;
    }

    /** Whether it is the top of a file. */
    boolean isTop() {
        return at == 0;
    }

    FilePlaces file() {
        return file;
    }

    /** Whether it is a map. */
    public boolean isMap() {
        return look().isMap();
    }

    /** Whether it is a list. */
    public boolean isList() {
        return look().isList();
    }

    /** The keys of a map, in their order; none of anything else. */
    public List<String> keys() {
        return look().keys();
    }

    /** What stands under a key of a map; empty where the key is not there. */
    public Optional<Branch> under(String key) {
        return Optional.ofNullable(key(key));
    }

    @Nullable
    Branch key(String key) {
        return look().key(key);
    }

    /** How many items of a list the model has. */
    public int size() {
        return look().size();
    }

    /** How many items a list has in the file. */
    public int sizeInFile() {
        return look().sizeInFile();
    }

    /** The position in the file of an item, by its position in the model; -1 where there is none. */
    public int positionInFile(int item) {
        return look().positionInFile(item);
    }

    /** An item by its position in the file; empty where the list ends before. */
    public Optional<Branch> itemAt(int positionInFile) {
        return Optional.ofNullable(item(positionInFile));
    }

    @Nullable
    Branch item(int positionInFile) {
        return look().item(positionInFile);
    }

    /** The offset of its first character. */
    public int start() {
        return look().start();
    }

    /** The offset behind its last character: of a map or list without brackets, behind the last value in it. */
    public int end() {
        return look().end();
    }

    /** The offset of its key's first character; -1 where it has no key. */
    public int keyStart() {
        return keyStart;
    }

    /** The offset behind its key; meaningless where it has none. */
    public int keyEnd() {
        return keyEnd;
    }

    /** From the first character of the value to the end of it. */
    Place value() {
        Below here = look();
        return file.place(here.start(), here.end());
    }

    /** The key under which it stands; empty for items of lists and at the top. */
    Optional<Place> key() {
        return keyStart < 0 ? Optional.empty() : Optional.of(file.place(keyStart, keyEnd));
    }

    /** Where a finding about it sits: at the value, but for an element at its key. */
    Place place() {
        // what a map holds need not be read for that
        TapeReader tape = file.tape(at, position);
        return tape.value() == TapeReader.MAP ? head() : value();
    }

    /** Where to point for the whole of it: at its key, else at its first character. */
    Place head() {
        if (keyStart >= 0) {
            return file.place(keyStart, keyEnd);
        }
        TapeReader tape = file.tape(at, position);
        tape.value();
        return file.place(tape.start, tape.start + 1);
    }

    private Below look() {
        Below known = below;
        return known != null ? known : lookFirst();
    }

    private synchronized Below lookFirst() {
        Below known = below;
        if (known == null) {
            known = new Below(file, file.tape(at, position));
            below = known;
        }
        return known;
    }
}
