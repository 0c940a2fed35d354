package dev.netplan.check;

import dev.netplan.model.PlanPath;
import dev.netplan.model.Word;
import java.util.Objects;

/**
 * The one obvious cure of a finding, as a value.
 *
 * @param change what to do
 * @param path with the element, key or item at this path
 * @param value the value to set, {@code [mon, thu]} for a list, or the key to rename to; empty where something is
 * removed
 */
public record Fix(Change change, PlanPath path, String value) {

    /** A cure. */
    public Fix {
        Objects.requireNonNull(change, "change");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(value, "value");
    }

    /** What a fix does. */
    public enum Change implements Word {
        /** Put another value in the place of the one there. */
        SET,
        /** Take it out. */
        REMOVE,
        /** Call the key by another name. */
        RENAME
    }

    /** Puts another value at a path. */
    public static Fix set(PlanPath path, String value) {
        return new Fix(Change.SET, path, value);
    }

    /** Takes out what is at a path. */
    public static Fix remove(PlanPath path) {
        return new Fix(Change.REMOVE, path, "");
    }

    /** Calls the key at a path by another name. */
    public static Fix rename(PlanPath path, String key) {
        return new Fix(Change.RENAME, path, key);
    }
}
