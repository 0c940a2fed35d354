package dev.netplan.format;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The value of an {@code x-} key: text, lists and maps of text. */
public sealed interface Extension {

    /** How the names of extension keys begin. */
    String PREFIX = "x-";

    /** A text, as it was written. */
    record Text(String text) implements Extension {}

    /** A list. */
    record Items(List<Extension> items) implements Extension {

        public Items {
            items = List.copyOf(items);
        }
    }

    /** A map, in the order of the file. */
    record Entries(Map<String, Extension> entries) implements Extension {

        public Entries {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }
    }

    /** A text as an extension value. */
    static Extension of(String text) {
        return new Text(text);
    }

    /** Whether a key is one of the embedding application. */
    static boolean isKey(String key) {
        return key.length() > PREFIX.length() && key.startsWith(PREFIX);
    }

    /** Reads the value ahead, whatever it is. */
    static Extension read(Cursor cursor) {
        return switch (cursor.kind()) {
            case SCALAR -> new Text(cursor.scalar());
            case LIST -> {
                List<Extension> items = new ArrayList<>();
                cursor.enterList();
                while (cursor.nextItem()) {
                    items.add(read(cursor));
                }
                cursor.leaveList();
                yield new Items(items);
            }
            case MAP -> {
                Map<String, Extension> entries = new LinkedHashMap<>();
                Map<String, Integer> places = new LinkedHashMap<>();
                cursor.enterMap();
                for (String key = cursor.nextKey(); key != null; key = cursor.nextKey()) {
                    Integer earlier = places.putIfAbsent(key, cursor.keyPlace());
                    if (earlier == null) {
                        entries.put(key, read(cursor));
                    } else {
                        cursor.atKey(MapById.twice(key), earlier);
                        cursor.skip();
                    }
                }
                cursor.leaveMap();
                yield new Entries(entries);
            }
        };
    }

    /** Writes the value. */
    default void write(Sink sink) {
        if (this instanceof Text text) {
            sink.text(text.text());
        } else if (this instanceof Items list) {
            sink.startList();
            list.items().forEach(item -> item.write(sink));
            sink.endList();
        } else if (this instanceof Entries map) {
            sink.startMap();
            map.entries().forEach((key, value) -> {
                sink.key(key);
                value.write(sink);
            });
            sink.endMap();
        }
    }
}
