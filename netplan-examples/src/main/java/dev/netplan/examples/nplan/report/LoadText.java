package dev.netplan.examples.nplan.report;

import dev.netplan.agenda.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * How long the items of some days take: {@code Planned: 1h; carried over: 3h; in all 4h.} Each item is in one of the
 * parts, so that the lines above come to what stands below them.
 */
final class LoadText {

    private final List<Item> items;
    private final List<String> parts = new ArrayList<>();

    private LoadText(List<Item> items) {
        this.items = items;
    }

    /** The sentence; empty where nothing takes time. */
    static String of(List<Item> items) {
        LoadText text = new LoadText(items);
        text.part("planned", item -> !item.overdue() && isPlanned(item));
        text.part("people to contact", item -> !item.overdue() && !isPlanned(item));
        text.part("carried over", Item::overdue);
        return text.sentence();
    }

    /** Whether it stands on its day by the plan itself, and not by what the journal leaves open. */
    private static boolean isPlanned(Item item) {
        return switch (item.kind()) {
            case ROUTINE, EVENT, ACTION -> true;
            default -> false;
        };
    }

    private void part(String name, Predicate<Item> belongs) {
        int minutes = minutes(belongs);
        if (minutes > 0) {
            parts.add(name + ": " + Days.length(minutes));
        }
    }

    private int minutes(Predicate<Item> belongs) {
        return items.stream().filter(belongs).mapToInt(Item::minutes).sum();
    }

    private String sentence() {
        if (parts.size() > 1) {
            parts.add("in all " + Days.length(minutes(item -> true)));
        }
        return parts.isEmpty() ? "" : Words.capital(String.join("; ", parts)) + ".";
    }
}
