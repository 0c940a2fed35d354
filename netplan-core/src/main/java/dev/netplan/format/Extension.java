package dev.netplan.format;

import dev.netplan.format.InvalidValue.Invariants;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The value of an {@code x-} key: text, lists and maps of text. */
public sealed interface Extension {

    /** How the names of extension keys begin. */
    String PREFIX = "x-";

    /** A text; like every text of a plan, it loses white space at its ends. */
    record Text(String text) implements Extension {

        public Text {
            text = text.strip();
        }
    }

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
        return key.length() > PREFIX.length() && key.startsWith(PREFIX) && PlainText.isPlain(key);
    }

    /** Reads the value ahead, whatever it is; null where it has characters that no text has, which is then reported. */
    static @Nullable Extension read(Cursor cursor) {
        return switch (cursor.kind()) {
            case SCALAR -> text(cursor);
            case LIST -> {
                List<Extension> items = new ArrayList<>();
                cursor.enterList();
                while (cursor.nextItem()) {
                    Extension item = read(cursor);
                    if (item != null) {
                        items.add(item);
                    }
                }
                cursor.leaveList();
                yield new Items(items);
            }
            case MAP -> {
                Map<String, Extension> entries = new LinkedHashMap<>();
                Map<String, Integer> places = new LinkedHashMap<>();
                cursor.enterMap();
                for (String key = cursor.nextKey(); key != null; key = cursor.nextKey()) {
                    readInto(entries, places, key, cursor);
                }
                cursor.leaveMap();
                yield new Entries(entries);
            }
            case BROKEN -> {
                cursor.skip();
                yield new Text("");
            }
        };
    }

    /** Reads the value of a key, unless the key has been met before. */
    static void readInto(Map<String, Extension> entries, Map<String, Integer> places, String key, Cursor cursor) {
        Integer earlier = places.putIfAbsent(key, cursor.keyPlace());
        if (earlier != null) {
            cursor.atKey(Problem.twice(key), earlier);
            cursor.skip();
        } else if (PlainText.isPlain(key)) {
            Extension value = read(cursor);
            if (value != null) {
                entries.put(key, value);
            }
        } else {
            cursor.atKey(refused(key));
            cursor.skip();
        }
    }

    private static @Nullable Extension text(Cursor cursor) {
        String text = cursor.scalar();
        if (PlainText.isPlain(text)) {
            return new Text(text);
        }
        cursor.atValue(refused(text));
        return null;
    }

    private static Problem refused(String text) {
        return Problem.of(FormatRule.BAD_VALUE,
                "`" + Quoted.shortened(text) + "` has a control character; expected line breaks and tabs at most.", "");
    }

    /** Notes what in the value no file can keep. */
    default void check(String path, Invariants invariants) {
        if (this instanceof Text text) {
            invariants.holds(PlainText.isPlain(text.text()), FormatRule.BAD_VALUE, path,
                    () -> refused(text.text()).message());
        } else if (this instanceof Items list) {
            list.items().forEach(item -> item.check(path, invariants));
        } else if (this instanceof Entries map) {
            map.entries().forEach((key, value) -> {
                invariants.holds(PlainText.isPlain(key), FormatRule.BAD_VALUE, path, () -> refused(key).message());
                value.check(path, invariants);
            });
        }
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
