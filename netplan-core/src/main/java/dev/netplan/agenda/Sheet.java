package dev.netplan.agenda;

import dev.netplan.calendar.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Items to be put in order. Those of a day are few, so that this is done day by day where there are many. */
final class Sheet {

    /** So many days for each item, and some, are worth a place of their own. */
    private static final int DAYS_EACH = 4;
    private static final int SOME = 400;

    private final List<Item> items = new ArrayList<>();

    void add(Item item) {
        items.add(item);
    }

    /** Adds what a list in order holds on some days. */
    void addAll(List<Item> inOrder, Window stretch) {
        if (!stretch.isEmpty()) {
            items.addAll(inOrder.subList(countBefore(stretch.first(), true, inOrder),
                    countBefore(stretch.last(), false, inOrder)));
        }
    }

    /** How many items of a list in order stand before a day, or up to it. */
    private static int countBefore(LocalDate day, boolean without, List<Item> inOrder) {
        int low = 0;
        int high = inOrder.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            int order = inOrder.get(middle).date().compareTo(day);
            if (order < 0 || (order == 0 && !without)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** All items, in the order of the agenda. */
    List<Item> inOrder() {
        long first = Long.MAX_VALUE;
        long last = Long.MIN_VALUE;
        for (Item item : items) {
            first = Math.min(first, item.date().toEpochDay());
            last = Math.max(last, item.date().toEpochDay());
        }
        if (items.isEmpty() || last - first > (long) items.size() * DAYS_EACH + SOME) {
            items.sort(Item.ORDER);
            return Collections.unmodifiableList(items);
        }
        return dayByDay(first, (int) (last - first) + 1);
    }

    private List<Item> dayByDay(long first, int days) {
        int[] ends = new int[days + 1];
        for (Item item : items) {
            ends[day(item, first) + 1]++;
        }
        for (int day = 1; day <= days; day++) {
            ends[day] += ends[day - 1];
        }
        // each moves from the beginning of its day to its end while the items of the day come
        Item[] sorted = new Item[items.size()];
        for (Item item : items) {
            sorted[ends[day(item, first)]++] = item;
        }
        for (int day = 0; day < days; day++) {
            Arrays.sort(sorted, day == 0 ? 0 : ends[day - 1], ends[day], Item.ORDER);
        }
        return List.of(sorted);
    }

    private static int day(Item item, long first) {
        return (int) (item.date().toEpochDay() - first);
    }
}
