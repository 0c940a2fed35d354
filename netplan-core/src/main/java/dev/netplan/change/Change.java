package dev.netplan.change;

import dev.netplan.model.PlanPath;
import dev.netplan.model.Word;
import java.util.Objects;
import java.util.Optional;

/**
 * One difference between two plans: an element or a field that was added, removed or changed.
 *
 * <p>
 * Values are such as {@link dev.netplan.model.Plan#toTree()} holds: texts, whole numbers, truth values, lists and maps.
 * A path with a list position counts in the list where the value stands: what was added by the later plan, all else by
 * the earlier one.
 *
 * @param kind what happened
 * @param path to what
 * @param before the value in the earlier plan; empty for what was added
 * @param after the value in the later plan; empty for what was removed
 */
public record Change(Kind kind, PlanPath path, Optional<Object> before, Optional<Object> after) {

    /**
     * A difference; its values are copied.
     *
     * @throws IllegalArgumentException when the path is that of a whole plan, a value is missing or too much for what
     * happened, or a value holds a map with keys that are no texts
     */
    public Change {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        if (path.steps().isEmpty()) {
            throw new IllegalArgumentException("path is that of a whole plan; expected that of an element or a field.");
        }
        refuse(path, kind, "before", before, kind != Kind.ADDED);
        refuse(path, kind, "after", after, kind != Kind.REMOVED);
        before = before.map(Trees::copy);
        after = after.map(Trees::copy);
    }

    private static void refuse(PlanPath path, Kind kind, String name, Optional<Object> value, boolean expected) {
        if (value.isPresent() != expected) {
            throw new IllegalArgumentException(name + " of `" + path + "` is " + Trees.text(value) + "; expected "
                    + (expected ? "a value" : "none") + ", as it was " + kind.word() + ".");
        }
    }

    /** What can happen to an element or a field. */
    public enum Kind implements Word {
        /** It stands only in the later plan. */
        ADDED,
        /** It stands only in the earlier plan. */
        REMOVED,
        /** It stands in both with different values. */
        CHANGED
    }

    static Change added(PlanPath path, Object value) {
        return new Change(Kind.ADDED, path, Optional.empty(), Optional.of(value));
    }

    static Change removed(PlanPath path, Object value) {
        return new Change(Kind.REMOVED, path, Optional.of(value), Optional.empty());
    }

    static Change changed(PlanPath path, Object before, Object after) {
        return new Change(Kind.CHANGED, path, Optional.of(before), Optional.of(after));
    }

    /** The change in a line: {@code goals.meetups.times 6 -> 8}, {@code contacts.kai added: {name: Kai Haddad}}. */
    @Override
    public String toString() {
        return switch (kind) {
            case ADDED -> path + " added: " + Trees.text(after);
            case REMOVED -> path + " removed: " + Trees.text(before);
            case CHANGED -> path + " " + Trees.text(before) + " -> " + Trees.text(after);
        };
    }
}
