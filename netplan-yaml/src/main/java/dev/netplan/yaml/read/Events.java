package dev.netplan.yaml.read;

import dev.netplan.format.TextIndex;
import org.jspecify.annotations.Nullable;

/**
 * The events of one YAML document, one after the other; what is asked of it is about the event that {@link #next()} has
 * come to. Offsets count code points. A source of events reads no further than it must.
 */
interface Events {

    /** What may come. */
    enum Kind {
        SCALAR, ALIAS, LIST, MAP,
        /** The end of a list or map. */
        END,
        /** Another document begins, which is one too many. */
        ANOTHER,
        /** There is no more. */
        OVER,
        /** A value that cannot be had; {@link #trouble()} says why. */
        BROKEN
    }

    /**
     * Goes on to the next event.
     *
     * @throws BrokenText when the text is no YAML from here on
     */
    Kind next();

    /** What the event is. */
    Kind kind();

    /** The text of a scalar, the name of an alias; else empty. */
    String text();

    /** Whether the text is this one. */
    default boolean says(String text) {
        return text().equals(text);
    }

    /** Whether a scalar is neither quoted nor a block. */
    boolean isPlain();

    /** Whether a scalar says that there is no value: plain, and {@code null}, {@code ~} or nothing at all. */
    default boolean isNothing() {
        return isPlain() && (says("") || says("~") || says("null"));
    }

    /** Whether a scalar is white space only. */
    default boolean isBlank() {
        return text().isBlank();
    }

    /** The number that a scalar's text has in an index, without white space at its ends; -1 where it has none. */
    default int numberIn(TextIndex index) {
        return index.of(text().strip());
    }

    /** A number in which a scalar's text goes in part, so that it differs for most texts that do. */
    default int likeness() {
        return Likeness.of(text(), 0, text().length());
    }

    /** The first character. */
    int start();

    /**
     * Behind the last character; at the end of a list or map without brackets, -1. At its start it is not known yet.
     */
    int end();

    /** The anchor. */
    @Nullable
    String anchor();

    /** Whether a tag stands there. */
    boolean isTagged();

    /**
     * The position in the string of whatever comes behind the map or list that begins here, but for ends of others; its
     * length where nothing does. -1 where that is not known before it is read.
     */
    default int behind() {
        return -1;
    }

    /** Goes on to the end of the map or list that begins here; only where {@link #behind} is known. */
    default void pass() {
        throw new IllegalStateException("What comes behind is not known yet; expected to read it.");
    }

    /** Why a value is broken; null where that was said before. */
    default @Nullable Trouble trouble() {
        return null;
    }
}
