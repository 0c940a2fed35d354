package dev.netplan.agenda;

import dev.netplan.calendar.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Items in the order of the agenda, so that those of some days are found at once. */
final class Sheet {

    private final List<Item> items;

    Sheet(List<Item> items) {
        this.items = new ArrayList<>(items);
        this.items.sort(Item.ORDER);
    }

    /** The items of some days. */
    List<Item> of(Window days) {
        return days.isEmpty() ? List.of() : items.subList(countBefore(days.first(), false),
                countBefore(days.last(), true));
    }

    /** How many items stand before a day, or up to it. */
    private int countBefore(LocalDate day, boolean inclusive) {
        int low = 0;
        int high = items.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            LocalDate date = items.get(middle).date();
            if (inclusive ? !date.isAfter(day) : date.isBefore(day)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
