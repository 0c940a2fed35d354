package dev.netplan.agenda;

import dev.netplan.calendar.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Items by their days. Those of a day are few, so that putting them in order day by day is quick. */
final class Sheet {

    private final Map<LocalDate, List<Item>> days = new HashMap<>();
    private int size;

    void add(Item item) {
        days.computeIfAbsent(item.date(), first -> new ArrayList<>()).add(item);
        size++;
    }

    /** Adds what another sheet holds on some days. */
    void addAll(Sheet other, Window stretch) {
        other.days.forEach((day, items) -> {
            if (stretch.holds(day)) {
                days.computeIfAbsent(day, first -> new ArrayList<>()).addAll(items);
                size += items.size();
            }
        });
    }

    /** All items, in the order of the agenda. */
    List<Item> inOrder() {
        List<LocalDate> inTime = new ArrayList<>(days.keySet());
        Collections.sort(inTime);
        List<Item> items = new ArrayList<>(size);
        for (LocalDate day : inTime) {
            List<Item> ofDay = days.getOrDefault(day, List.of());
            ofDay.sort(Item.ORDER);
            items.addAll(ofDay);
        }
        return Collections.unmodifiableList(items);
    }
}
