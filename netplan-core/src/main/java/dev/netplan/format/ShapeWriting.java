package dev.netplan.format;

import java.util.List;
import java.util.function.Predicate;

/** The writing of one element: its keys in the order of its shape, and what applications added. */
record ShapeWriting<T extends Extended, B>(T element, List<Key<T, B>> keys) {

    /** Writes the whole element. */
    void write(Sink sink) {
        write(key -> true, sink);
    }

    /** Writes the element with some of its keys, and all of its extensions. */
    void write(Predicate<? super Key<T, B>> wanted, Sink sink) {
        sink.startMap();
        for (Key<T, B> key : keys) {
            if (wanted.test(key)) {
                key.write(element, sink);
            }
        }
        element.extensions().forEach((key, value) -> {
            sink.key(key);
            value.write(sink);
        });
        sink.endMap();
    }
}
