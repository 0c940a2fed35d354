package dev.netplan.examples.nplan.report;

import dev.netplan.agenda.Item;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The occurrences of routines in a line each, for stretches in which one by one they would hide all else. */
final class RoutinesText {

    private RoutinesText() {}

    /** Whether an item is an occurrence of a routine. */
    static boolean isRoutine(Item item) {
        return item.kind() == Item.Kind.ROUTINE;
    }

    /** {@code engage post: 12 of 20, 3 missed}, for each routine among some items, in order of the first. */
    static List<String> done(List<Item> items) {
        return lines(items, RoutinesText::done);
    }

    /** {@code engage post: 9 times}, for each routine among some items, in order of the first. */
    static List<String> times(List<Item> items) {
        return lines(items, (title, all) -> title + ": " + (all.size() == 1 ? "once" : all.size() + " times"));
    }

    private interface Line {
        String of(String title, List<Item> occurrences);
    }

    private static List<String> lines(List<Item> items, Line line) {
        Map<String, List<Item>> routines = new LinkedHashMap<>();
        items.stream().filter(RoutinesText::isRoutine)
            .forEach(item -> routines.computeIfAbsent(item.path().toString(), first -> new ArrayList<>()).add(item));
        return routines.values().stream().map(all -> line.of(all.get(0).title(), all)).toList();
    }

    private static String done(String title, List<Item> occurrences) {
        long missed = in(Item.State.MISSED, occurrences).count();
        return title + ": " + in(Item.State.DONE, occurrences).count() + " of " + occurrences.size()
                + (missed == 0 ? "" : ", " + missed + " missed");
    }

    private static Stream<Item> in(Item.State state, List<Item> items) {
        return items.stream().filter(item -> item.state() == state);
    }
}
